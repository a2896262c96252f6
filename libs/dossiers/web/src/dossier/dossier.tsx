'use client';
import { Column, Margin, Page } from '@gun/ui';
import { useTranslations } from 'next-intl';
import { lazy, Suspense } from 'react';
import { DossierContact } from './dossier-contact';
import { DossierCorrection } from './dossier-correction';
import { DossierDocuments } from './dossier-documents';
import { DossierHead } from './dossier-head';
import { DossierProblem } from './dossier-problem';
import { DossierRights } from './dossier-rights';
import { DossierStatus } from './dossier-status';
import { DossierTimeline } from './dossier-timeline';
import { useDossier } from './use-dossier';

/** Few sources answer late: the page of a dossier does not load what looks at them. */
const ArrivedEvidence = lazy(() => import('../evidence/arrived-evidence'));
const AskedEvidence = lazy(() => import('../evidence/asked-evidence'));
const DossierDecision = lazy(() => import('./dossier-decision'));
/** Few procedures have a public inquiry. */
const DossierInquiry = lazy(() => import('./dossier-inquiry'));

/** One dossier: the sentence first, then what is asked, what was decided, what happened and what it holds. */
export function Dossier({ dossierId }: { dossierId: string }) {
  const t = useTranslations('dossiers.page');
  const { data: dossier, error, refetch } = useDossier(dossierId);
  if (error && !dossier) return <DossierProblem error={error} retry={() => void refetch()} />;
  return (
    <Page>
      {!dossier && (
        <p role="status" className="head">
          {t('loading')}
        </p>
      )}
      {dossier && (
        <>
          <DossierHead dossier={dossier} />
          <Column>
            <DossierStatus dossier={dossier} />
            {dossier.status === 'submitted' && dossier.timeline.some(({ kind }) => kind === 'evidenceArrived') && (
              <Suspense>
                <ArrivedEvidence dossierId={dossierId} />
              </Suspense>
            )}
            {dossier.timeline.some(({ kind }) => kind === 'evidenceAsked') && (
              <Suspense>
                <AskedEvidence dossierId={dossierId} />
              </Suspense>
            )}
            {dossier.inquiry && (
              <Suspense>
                <DossierInquiry inquiry={dossier.inquiry} />
              </Suspense>
            )}
            <DossierCorrection dossier={dossier} />
            {dossier.decision && (
              <Suspense>
                <DossierDecision decision={dossier.decision} />
              </Suspense>
            )}
            <DossierTimeline dossier={dossier} />
            <DossierDocuments dossier={dossier} />
          </Column>
          <Margin>
            <DossierContact dossier={dossier} />
            <DossierRights dossier={dossier} />
          </Margin>
        </>
      )}
    </Page>
  );
}
