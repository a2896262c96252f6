'use client';
import { helpline } from '@gun/i18n';
import { ProblemNotice } from '@gun/identity-web';
import { Column, LinkList, Margin, Page, PageHead, Section } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import { Erase } from './erase';
import { TakeAlong } from './take-along';
import { useOwnData } from './use-own-data';

/** Take all my data along, or have them erased as far as no law holds them. */
export function OwnData() {
  const t = useTranslations('ownData');
  const language = useLocale();
  const { data, error, refetch } = useOwnData();
  return (
    <Page>
      <PageHead title={t('title')} lead={t('lead')} />
      <Column>
        {error && <ProblemNotice error={error} retry={() => void refetch()} />}
        {!data && !error && <p role="status">{t('loading')}</p>}
        {data && <TakeAlong view={data} />}
        {data && <Erase view={data} />}
      </Column>
      <Margin>
        <Section id="never" title={t('never.title')}>
          <ul className="bullets">
            <li>{t('never.registers')}</li>
            <li>{t('never.passwords')}</li>
            <li>{t('never.tracking')}</li>
          </ul>
        </Section>
        <Section id="wrong" title={t('else.title')}>
          <p>{t('else.text', { phone: helpline.text })}</p>
          <LinkList
            items={[
              { href: `/${language}/profile`, text: t('else.profile'), icon: 'person' },
              { href: `/${language}/accesses`, text: t('else.accesses'), icon: 'eye' },
            ]}
          />
        </Section>
      </Margin>
    </Page>
  );
}
