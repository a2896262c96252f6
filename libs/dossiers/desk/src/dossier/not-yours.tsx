'use client';

import type { DeskDossierView } from '@gun/dossiers-contract';
import { Section } from '@gun/ui';
import { useTranslations } from 'next-intl';
import { DossierClaim } from './dossier-claim';

/** This act is not open to this officer now; what they typed stays in the tab. */
export function NotYours({ dossier }: { dossier: DeskDossierView }) {
  const t = useTranslations('dossiersDesk.acts');
  return (
    <>
      <Section id="not-now" title={t('notNowTitle')}>
        <p>{t('notNow')}</p>
      </Section>
      <DossierClaim dossier={dossier} />
    </>
  );
}
