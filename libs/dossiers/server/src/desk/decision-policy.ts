/** May this decision be taken in this form? The template must belong to the procedure, the language to the office. */
import type { DecideDossier } from '@gun/dossiers-contract';
import { allow, refuse, type Language, type Verdict } from '@gun/kernel';
import type { DecisionTemplate, ProcedureDefinition } from '@gun/procedures-contract';
import type { CatalogueReader } from '@gun/procedures-server';
import type { DossierEntity } from '../record/dossier.entity';
import { dossierProblem, ensureAllowed } from '../record/dossier-store';

/**
 * Languages in which an office may decide (coordinated laws of 18 July 1966): the region's own; in Brussels French or
 * Dutch; in facility municipalities the region's first. English is never authentic.
 */
export function decisionLanguages(regime: readonly Language[], asked: Language): Language[] {
  const authentic = regime.filter((language) => language !== 'en');
  return [...authentic].sort((left, right) => Number(right === asked) - Number(left === asked));
}

export const mayDecideIn = (language: Language, allowed: readonly Language[]): Verdict<'languageNotAllowed'> =>
  allowed.includes(language) ? allow : refuse('languageNotAllowed');

/** The template that a decision uses, once everything about its form is right. */
export async function ensureDecidable(
  catalogue: CatalogueReader,
  definition: ProcedureDefinition,
  dossier: DossierEntity,
  input: Pick<DecideDossier, 'template' | 'language'>,
): Promise<DecisionTemplate> {
  const template = definition.decisions.find(({ id }) => id === input.template);
  if (!template) throw dossierProblem('unknownTemplate');
  const office = dossier.office ? await catalogue.findOffice(dossier.office) : undefined;
  ensureAllowed(
    mayDecideIn(input.language, decisionLanguages(office?.languages ?? ['fr', 'nl', 'de'], dossier.language)),
  );
  return template;
}
