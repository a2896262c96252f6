'use client';
import { PartyChoice, SignIns, WithinReach } from '@gun/identity-web';
import { chooseLanguage, type ProfileView } from '@gun/profile-contract';
import { Section } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import { LetterLanguage } from './letter-language';
import { ToldContacts } from './told-contacts';

/** What people tell and decide themselves: how they are reached, for whom they act, and which sign-ins stay open. */
export function OwnChoices({ profile }: { profile: ProfileView | undefined }) {
  const t = useTranslations('profile');
  const locale = useLocale();
  return (
    <>
      <ToldContacts />
      <Section id="party" title={t('party')}>
        <PartyChoice />
        <p>
          <a href={`/${locale}/mandates`}>{t('mandates')}</a>
        </p>
      </Section>
      {profile && (
        <WithinReach of={chooseLanguage} otherwise={null}>
          <LetterLanguage chosen={profile.language} />
        </WithinReach>
      )}
      <SignIns />
    </>
  );
}
