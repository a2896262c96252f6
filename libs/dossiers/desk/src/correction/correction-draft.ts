import type { AskCorrection, DeskDossierView } from '@gun/dossiers-contract';
import { brusselsDate, type Language } from '@gun/kernel';
import { answerText, factsInScope, visiblePages } from '@gun/procedures-contract/engine';
import type { DeskFormError } from '../form-errors';

/** What an officer has typed of a correction. */
export interface CorrectionDraft {
  readonly revision: number;
  /** Remark by pointer of the ticked question. */
  readonly remarks: Readonly<Record<string, string>>;
  readonly message: string;
}

export const emptyCorrection = (revision: number): CorrectionDraft => ({ revision, remarks: {}, message: '' });

export function isCorrectionDraft(kept: unknown): kept is CorrectionDraft {
  return typeof kept === 'object' && kept !== null && 'revision' in kept && 'remarks' in kept && 'message' in kept;
}

/** A question that may be ticked: where it stands, what it asks, what was answered. */
export interface AskableQuestion {
  readonly pointer: string;
  readonly label: string;
  readonly answer: string;
}

/** The questions that the applicant saw and answered, by the pages on which they saw them. */
export function askablePages(dossier: DeskDossierView, language: Language) {
  const facts = factsInScope(dossier.facts);
  const state = { answers: dossier.answers, facts, today: brusselsDate(dossier.submittedAt) };
  return visiblePages(dossier.form, state)
    .map(({ page, fields }) => ({
      id: page.id,
      title: page.title[language],
      questions: fields
        .filter(({ field }) => field.widget !== 'fact' && field.widget !== 'calculated')
        .map<AskableQuestion>(({ pointer, field, answer }) => ({
          pointer,
          label: field.label[language],
          answer: field.widget === 'group' ? '' : answerText(field, answer, { language, facts }),
        })),
    }))
    .filter(({ questions }) => questions.length > 0);
}

export const questionId = (pointer: string): string => `ask${pointer.replace(/[^a-zA-Z0-9]/g, '-')}`;
export const remarkId = (pointer: string): string => `${questionId(pointer)}-remark`;

/** What is still missing before the correction can be sent. */
export function correctionErrors(
  { remarks }: CorrectionDraft,
  firstQuestion: string,
  words: { readonly nothing: string; readonly remark: string },
): DeskFormError[] {
  const ticked = Object.entries(remarks);
  if (ticked.length === 0) return [{ id: questionId(firstQuestion), text: words.nothing }];
  return ticked
    .filter(([, remark]) => remark.trim() === '')
    .map(([pointer]) => ({ id: remarkId(pointer), text: words.remark }));
}

export function toAskCorrection({ revision, remarks, message }: CorrectionDraft): AskCorrection {
  return {
    revision,
    fields: Object.entries(remarks).map(([pointer, remark]) => ({ pointer, remark: remark.trim() })),
    ...(message.trim() && { message: message.trim() }),
  };
}
