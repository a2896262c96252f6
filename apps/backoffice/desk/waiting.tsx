'use client';

import { Desk } from '@gun/ui';
import { useTranslations } from 'next-intl';
import { PageTitle } from './page-title';

export function Waiting() {
  const t = useTranslations('backoffice');
  return (
    <Desk>
      <PageTitle />
      <p role="status">{t('oneMoment')}</p>
    </Desk>
  );
}
