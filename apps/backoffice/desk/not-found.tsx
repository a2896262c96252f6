'use client';

import { ProblemPage } from '@gun/ui';
import { useLocale, useTranslations } from 'next-intl';
import { useHumanRoute } from './human-route';
import { PageTitle } from './page-title';

export function NotFound() {
  const t = useTranslations('backoffice.notFound');
  const locale = useLocale();
  return (
    <ProblemPage eyebrow={t('eyebrow')} title={t('title')} lead={t('lead')} human={useHumanRoute()}>
      <PageTitle words={t('title')} />
      <p>
        <a href={`/${locale}/queue/open`}>{t('queue')}</a>
      </p>
    </ProblemPage>
  );
}
