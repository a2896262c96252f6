'use client';

import { Desk } from '@gun/ui';
import { useTranslations } from 'next-intl';

export function Waiting() {
  const t = useTranslations('backoffice');
  return (
    <Desk>
      <p role="status">{t('oneMoment')}</p>
    </Desk>
  );
}
