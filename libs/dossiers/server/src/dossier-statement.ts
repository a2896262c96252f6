/** One sentence that says who must do what by when; never "in progress" alone. */
import type { LocalizedText } from '@gun/kernel';
import { languages, type Language } from '@gun/kernel';
import type { ProcedureDefinition } from '@gun/procedures-contract';
import { dateText } from '@gun/procedures-contract/engine';
import type { DossierEntity } from './dossier.entity';
import { presentStep } from './dossier-situation';
import { fill, statements } from './dossier-wording';

const inWords = (date: string): LocalizedText =>
  Object.fromEntries(languages.map((language: Language) => [language, dateText(date, language)])) as LocalizedText; // one entry per language

/** The statement of a dossier for its owner; `handledBy` names the office or agency that has it now. */
export function statementOf(
  dossier: DossierEntity,
  definition: ProcedureDefinition,
  handledBy: LocalizedText,
): LocalizedText {
  const step = presentStep(definition, dossier);
  switch (dossier.status) {
    case 'draft':
    case 'discarded':
      return fill(statements.draft, inWords(dossier.expiresOn ?? ''));
    case 'submitted':
      return fill(statements.withOffice, handledBy);
    case 'waiting':
      return statements.waiting;
    case 'decided':
      if (dossier.outcome === 'refused') return statements.refused;
      return step?.kind === 'execute' ? fill(statements.carryingOut, step.label) : statements.granted;
    case 'completed':
      return statements.completed;
    case 'withdrawn':
      return statements.withdrawn;
  }
}
