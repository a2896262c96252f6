'use client';
import { PartyChoice, SignIns } from '@gun/identity-web';
import type { ProfileView } from '@gun/profile-contract';
import { Section } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import { LetterLanguage } from './letter-language';

/** What people decide themselves: for whom they act, the language of letters, and which sign-ins stay open. */
export default function OwnChoices({ profile }: { profile: ProfileView | undefined }) {
  const t = useTranslations('profile');
  const locale = useLocale();
  return (
    <>
      <Section id="party" title={t('party')}>
        <PartyChoice />
        <p>
          <a href={`/${locale}/mandates`}>{t('mandates')}</a>
        </p>
      </Section>
      {profile && <LetterLanguage chosen={profile.language} />}
      <SignIns />
    </>
  );
}
