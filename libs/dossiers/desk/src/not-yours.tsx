'use client';

import type { DeskDossierView } from '@gun/dossiers-contract';
import { Notice } from '@gun/ui';
import { useTranslations } from 'next-intl';
import { DossierActs } from './dossier-acts';

/** This act is not open to this officer now; what they typed stays in the tab. */
export function NotYours({ dossier }: { dossier: DeskDossierView }) {
  const t = useTranslations('dossiersDesk.acts');
  return (
    <>
      <Notice look="still" title={t('notNowTitle')}>
        <p>{t('notNow')}</p>
      </Notice>
      <DossierActs dossier={dossier} />
    </>
  );
}
