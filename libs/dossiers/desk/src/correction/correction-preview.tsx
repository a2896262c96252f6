'use client';

import type { DeskDossierView } from '@gun/dossiers-contract';
import { findField } from '@gun/procedures-contract/engine';
import { Preview, Section } from '@gun/ui';
import { useTranslations } from 'next-intl';
import type { CorrectionDraft } from './correction-draft';
import { letterWords } from '../decision/letter-words';

/** What the applicant will read, in the language of the dossier. */
export function CorrectionPreview({ dossier, draft }: { dossier: DeskDossierView; draft: CorrectionDraft }) {
  const t = useTranslations('dossiersDesk.askCorrection');
  const { language, form, title, reference, applicant } = dossier;
  const words = letterWords[language];
  return (
    <Section id="correction-preview" title={t('preview', { applicant: applicant.name })}>
      <Preview label={t('preview', { applicant: applicant.name })} lang={language}>
        <p>
          {title[language]}, <span className="ref">{reference}</span>
        </p>
        <h3>{words.correctionTitle}</h3>
        <p>{words.correctionText}</p>
        {draft.message.trim() && <p>{draft.message}</p>}
        {Object.entries(draft.remarks).map(([pointer, remark]) => (
          <p key={pointer}>
            <strong>{findField(form, pointer)?.label[language]}</strong>
            <br />
            {remark || '…'}
          </p>
        ))}
        {dossier.clock && <p>{words.clockStands}</p>}
      </Preview>
    </Section>
  );
}
