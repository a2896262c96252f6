'use client';

import { ButtonLink, ProblemPage } from '@gun/ui';
import { useTranslations } from 'next-intl';
import { usePathname } from 'next/navigation';
import { useHumanRoute } from './human-route';
import { PageTitle } from './page-title';

/** The identity provider or the gateway does not answer: typed texts are kept in the tab. */
export function Outage() {
  const t = useTranslations('backoffice.outage');
  const path = usePathname();
  return (
    <ProblemPage eyebrow={t('eyebrow')} title={t('title')} lead={t('lead')} human={useHumanRoute()}>
      <PageTitle words={t('title')} />
      <p>
        <ButtonLink href={path} target="_self">
          {t('retry')}
        </ButtonLink>
      </p>
    </ProblemPage>
  );
}
