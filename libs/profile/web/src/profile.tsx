'use client';
import { ProblemNotice } from '@gun/identity-web';
import { Actions, Button, Column, Icon, LinkList, Margin, Page, PageHead, Section } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import { lazy, Suspense } from 'react';
import { OwnRegister } from './own-register';
import { useProfile } from './use-profile';

/** Read after the register that everybody comes for. */
const OtherSources = lazy(() => import('./other-sources'));
/** Beside what registers say: fetched after the page. */
const ToldContacts = lazy(() => import('./told-contacts'));
const OwnChoices = lazy(() => import('./own-choices'));

/** What the State knows, source by source: who may use it, and how to have it put right. */
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
        {data && <OwnRegister profile={data} />}
        {data && (
          <Suspense>
            <OtherSources sources={data.sources.slice(1)} />
          </Suspense>
        )}
        <Suspense fallback={null}>
          <ToldContacts />
        </Suspense>
        <Suspense fallback={null}>
          <OwnChoices profile={data} />
        </Suspense>
      </Column>
      <Margin>
        <Section id="accesses" title={t('accesses')}>
          <p>{t('accessesText')}</p>
          <LinkList items={[{ href: `/${language}/accesses`, text: t('accesses'), icon: 'eye' }]} />
        </Section>
        {data?.kind === 'person' && (
          <Section id="permissions" title={t('permissions')}>
            <p>{t('permissionsText')}</p>
            <LinkList items={[{ href: `/${language}/permissions`, text: t('permissions'), icon: 'check' }]} />
          </Section>
        )}
        {data?.kind === 'person' && (
          <Section id="own-data" title={t('ownData')}>
            <p>{t('ownDataText')}</p>
            <LinkList items={[{ href: `/${language}/own-data`, text: t('ownData'), icon: 'download' }]} />
          </Section>
        )}
        <Section id="wrong" title={t('wrongTitle')}>
          <p>{t('wrongText')}</p>
        </Section>
        <Section id="print" title={t('paper')} className="no-print">
          <Actions>
            <Button type="button" look="alt" onClick={() => window.print()}>
              <Icon name="print" /> {t('print')}
            </Button>
          </Actions>
          <p className="small quiet">{t('printText')}</p>
        </Section>
      </Margin>
    </Page>
  );
}
