'use client';

import type { ApiProblem } from '@gun/api-client';
import type { DecisionOption, DeskDossierView } from '@gun/dossiers-contract';
import { Button, Preview, Section } from '@gun/ui';
import { useTranslations } from 'next-intl';
import type { DecisionDraft } from './decision-draft';
import { DeskProblem } from '../desk-problem';
import { letterWords } from './letter-words';

export interface DecisionLetterProps {
  dossier: DeskDossierView;
  draft: DecisionDraft;
  option?: DecisionOption;
  /** Address of the exact PDF, once it was asked. */
  pdf?: string;
  problem?: ApiProblem | undefined;
  onAskPdf: () => void;
}

/** What the applicant will receive: the text as it is being written, and on request the exact PDF. */
export function DecisionLetter({ dossier, draft, option, pdf, problem, onAskPdf }: DecisionLetterProps) {
  const t = useTranslations('dossiersDesk.decide');
  const title = t('preview', { applicant: dossier.applicant.name });
  return (
    <Section id="decision-preview" title={title}>
      <p className="small quiet">{t('previewText')}</p>
      <p className="actions">
        <Button type="button" look="alt" onClick={onAskPdf}>
          {t('askPdf')}
        </Button>
      </p>
      {problem && <DeskProblem problem={problem} />}
      <div role="status">
        {pdf && (
          <p>
            <a href={pdf} target="_blank" rel="noreferrer">
              {t('openPdf')}
            </a>
          </p>
        )}
      </div>
      {option ? (
        <Letter {...{ dossier, draft, option, title }} />
      ) : (
        <p className="notice still">{t('nothingChosen')}</p>
      )}
    </Section>
  );
}

type LetterProps = Pick<DecisionLetterProps, 'dossier' | 'draft'> & { option: DecisionOption; title: string };

function Letter({ dossier, draft, option, title }: LetterProps) {
  const { language } = draft;
  const words = letterWords[language];
  const conditions = option.outcome === 'granted' ? draft.conditions.filter((text) => text.trim()) : [];
  return (
    <Preview label={title} lang={language}>
      <p>
        {dossier.applicant.name}
        <br />
        <span className="ref">{dossier.reference}</span>
      </p>
      <h3>{option.title[language]}</h3>
      <p>{option.operative[language]}</p>
      {conditions.length > 0 && (
        <>
          <h3>{words.conditions}</h3>
          <p>{words.conditionsText}</p>
          <ol>
            {conditions.map((text, index) => (
              <li key={index}>{text}</li>
            ))}
          </ol>
        </>
      )}
      <h3>{words.why}</h3>
      <p>
        <strong>{words.rule}.</strong> {option.rule[language]}
      </p>
      <p>
        <strong>{words.facts}.</strong> {draft.facts.trim() || '…'}
      </p>
      {draft.reasons.map((reason, index) => (
        <p key={index}>{reason.trim() || '…'}</p>
      ))}
      <p>
        <strong>{words.legalBasis}.</strong> {option.legalBasis.map((basis) => basis.title[language]).join('; ')}
      </p>
      <h3>{words.disagree}</h3>
      <p>{option.appeal[language]}</p>
    </Preview>
  );
}
