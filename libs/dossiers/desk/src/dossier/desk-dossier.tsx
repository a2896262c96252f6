'use client';

import { evidenceLines, type DeskDossierView } from '@gun/dossiers-contract';
import { brusselsDate } from '@gun/kernel';
import { AnswerList } from '@gun/procedures-web';
import { Bench, Section } from '@gun/ui';
import { useTranslations } from 'next-intl';
import type { DossierViewName } from '../desk-links';
import { DossierActs } from './dossier-acts';
import { DossierChanges } from './dossier-changes';
import { DossierClaim } from './dossier-claim';
import { DossierClock } from './dossier-clock';
import { DossierCorrections } from './dossier-corrections';
import { DossierDecision } from './dossier-decision';
import { DossierDocuments } from './dossier-documents';
import { DossierEvidence } from './dossier-evidence';
import { DossierFrame } from './dossier-frame';
import { DossierInquiry } from './dossier-inquiry';
import { DossierTimeline } from './dossier-timeline';
import { useLanguage } from '../use-language';

export interface DeskDossierProps {
  dossierId: string;
  view?: DossierViewName;
}

/** A dossier at the desk: the bench of the examination, or one of its parts alone. */
export function DeskDossier({ dossierId, view = 'examination' }: DeskDossierProps) {
  return (
    <DossierFrame dossierId={dossierId} place={view}>
      {(dossier) => (
        <>
          <DossierClaim dossier={dossier} />
          {view === 'examination' ? <Examination dossier={dossier} /> : <OnePart {...{ dossier, view }} />}
        </>
      )}
    </DossierFrame>
  );
}

function Examination({ dossier }: { dossier: DeskDossierView }) {
  return (
    <Bench columns="three">
      <div>
        <DossierDecision dossier={dossier} />
        <DossierClock dossier={dossier} />
        <DossierInquiry dossier={dossier} />
        <DossierChanges dossier={dossier} />
      </div>
      <div>
        <DossierEvidence dossier={dossier} />
        <DossierAnswers dossier={dossier} />
      </div>
      <div>
        <DossierActs dossier={dossier} />
        <DossierDocuments dossier={dossier} />
        <DossierTimeline dossier={dossier} newest={4} />
        <WhyOpen />
      </div>
    </Bench>
  );
}

function OnePart({ dossier, view }: { dossier: DeskDossierView; view: DossierViewName }) {
  return (
    <Bench columns="two">
      <div>
        {view === 'answers' && (
          <>
            <DossierEvidence dossier={dossier} />
            <DossierAnswers dossier={dossier} />
          </>
        )}
        {view === 'documents' && <DossierDocuments dossier={dossier} />}
        {view === 'timeline' && <DossierTimeline dossier={dossier} />}
        {view === 'changes' && (
          <>
            <DossierChanges dossier={dossier} />
            <DossierCorrections dossier={dossier} />
          </>
        )}
      </div>
      <div>
        <DossierActs dossier={dossier} />
      </div>
    </Bench>
  );
}

/** The answers page by page, with what the registers said and their sources. */
function DossierAnswers({ dossier }: { dossier: DeskDossierView }) {
  const { form, answers, facts, submittedAt, evidence } = dossier;
  const language = useLanguage();
  const proofs = Object.fromEntries(
    evidence.map(({ id, fields, values = [] }) => [`/${id}`, evidenceLines(fields, values, language)]),
  );
  return <AnswerList {...{ form, answers, facts, language, proofs }} today={brusselsDate(submittedAt)} withFacts />;
}

function WhyOpen() {
  const t = useTranslations('dossiersDesk.dossier');
  return (
    <Section id="why-open" title={t('whyTitle')}>
      <p className="small">{t('why')}</p>
    </Section>
  );
}
