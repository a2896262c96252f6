'use client';
import { PartyChoice, ProblemNotice, SignIns } from '@gun/identity-web';
import { Column, LinkList, Margin, Page, PageHead, Section } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import { LetterLanguage } from './letter-language';
import { ProfileFacts } from './profile-facts';
import { ToldContacts } from './told-contacts';
import { useProfile } from './use-profile';

/** What the registers say, register by register, and where to have it corrected. */
export function Profile() {
  const t = useTranslations('profile');
  const language = useLocale();
  const { data, error, refetch } = useProfile();
  const title = data?.kind === 'enterprise' ? t('titleEnterprise', { name: data.name }) : t('title');
  return (
    <Page>
      <PageHead title={title} lead={t('lead')} />
      <Column>
        {error && <ProblemNotice error={error} retry={() => void refetch()} />}
        {!data && !error && <p role="status">{t('loading')}</p>}
        {data && <ProfileFacts facts={data.facts} language={language} />}
        <ToldContacts />
        <Section id="party" title={t('party')}>
          <PartyChoice />
          <p>
            <a href={`/${language}/mandates`}>{t('mandates')}</a>
          </p>
        </Section>
        {data && <LetterLanguage chosen={data.language} />}
        <SignIns />
      </Column>
      <Margin>
        <Section id="accesses" title={t('accesses')}>
          <p>{t('accessesText')}</p>
          <LinkList items={[{ href: `/${language}/accesses`, text: t('accesses'), icon: 'eye' }]} />
        </Section>
        {data && (
          <Section id="wrong" title={t('wrongTitle')}>
            <p>{data.corrections[language]}</p>
          </Section>
        )}
      </Margin>
    </Page>
  );
}
