import type { DecideDossier, DecisionOption, DeskDossierView } from '@gun/dossiers-contract';
import { languages, type Language } from '@gun/kernel';
import type { DeskFormError } from '../form-errors';

/** What an officer has typed of a decision. Nothing of it is chosen beforehand but the language. */
export interface DecisionDraft {
  readonly revision: number;
  /** Id of the chosen decision text; empty until one is chosen. */
  readonly template: string;
  readonly language: Language;
  readonly facts: string;
  readonly reasons: readonly string[];
  readonly conditions: readonly string[];
}

/** The language of the dossier when the service may decide in it, or the first in which it may. */
export function emptyDecision({ revision, language, decisionLanguages }: DeskDossierView): DecisionDraft {
  const allowed = decisionLanguages.find((one) => one === language) ?? decisionLanguages[0] ?? language;
  return { revision, template: '', language: allowed, facts: '', reasons: [''], conditions: [] };
}

export function isDecisionDraft(kept: unknown): kept is DecisionDraft {
  if (typeof kept !== 'object' || kept === null) return false;
  const draft: Partial<Record<keyof DecisionDraft, unknown>> = kept;
  const isTexts = (list: unknown) => Array.isArray(list) && list.every((text) => typeof text === 'string');
  return (
    typeof draft.revision === 'number' &&
    typeof draft.template === 'string' &&
    typeof draft.facts === 'string' &&
    languages.some((language) => language === draft.language) &&
    isTexts(draft.reasons) &&
    isTexts(draft.conditions)
  );
}

export const optionOf = (dossier: DeskDossierView, draft: DecisionDraft): DecisionOption | undefined =>
  dossier.decisionOptions.find(({ id }) => id === draft.template);

/** Puts a ready reason into the first open place, or adds one. */
export function withReadyReason(reasons: readonly string[], text: string): string[] {
  const open = reasons.findIndex((reason) => reason.trim() === '');
  return open === -1 ? [...reasons, text] : reasons.with(open, text);
}

const written = (texts: readonly string[]) => texts.map((text) => text.trim()).filter((text) => text !== '');

/** What is sent; conditions only go with a decision that grants. */
export function toDecideDossier(draft: DecisionDraft, option: DecisionOption): DecideDossier {
  const conditions = option.outcome === 'granted' ? written(draft.conditions) : [];
  return {
    revision: draft.revision,
    template: option.id,
    language: draft.language,
    facts: draft.facts.trim(),
    reasons: written(draft.reasons),
    ...(conditions.length > 0 && { conditions }),
  };
}

export const decisionIds = { template: 'template', facts: 'facts', reason: 'reason-1' } as const;

/** What the law requires and is still missing: a choice, the facts, at least one reason (act of 29 July 1991). */
export function decisionErrors(
  draft: DecisionDraft,
  words: { readonly template: string; readonly facts: string; readonly reason: string },
): DeskFormError[] {
  return [
    ...(draft.template === '' ? [{ id: decisionIds.template, text: words.template }] : []),
    ...(draft.facts.trim() === '' ? [{ id: decisionIds.facts, text: words.facts }] : []),
    ...(written(draft.reasons).length === 0 ? [{ id: decisionIds.reason, text: words.reason }] : []),
  ];
}
