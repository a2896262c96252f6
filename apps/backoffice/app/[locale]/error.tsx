'use client';

import { Button, ProblemPage } from '@gun/ui';
import { useTranslations } from 'next-intl';
import { useHumanRoute } from '../../desk/human-route';
import { PageTitle } from '../../desk/page-title';

export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const t = useTranslations('backoffice.error');
  return (
    <ProblemPage
      eyebrow={t('eyebrow')}
      title={t('title')}
      lead={t('lead')}
      human={useHumanRoute()}
      code={error.digest ? { title: t('codeTitle'), text: t('code'), reference: error.digest } : undefined}
    >
      <PageTitle words={t('title')} />
      <p>
        <Button type="button" onClick={reset}>
          {t('retry')}
        </Button>
      </p>
    </ProblemPage>
  );
}
