/** One sentence that says who must do what by when; never "in progress" alone. */
import { inEachLanguage, type LocalizedText } from '@gun/kernel';
import type { ProcedureDefinition } from '@gun/procedures-contract';
import { dateText } from '@gun/procedures-contract/engine';
import { isHeldByQuestions } from '../handling/dossier-clock';
import { presentStep } from '../handling/dossier-situation';
import { fill, statements } from './dossier-wording';
import type { ListedDossier } from '../owner/listed-dossier';

const inWords = (date: string): LocalizedText => inEachLanguage((language) => dateText(date, language));

const drafts = new Map<string, LocalizedText>();

/** The drafts of a day end on one day: the sentence is made once for all of them. */
function draftUntil(date: string): LocalizedText {
  const said = drafts.get(date) ?? fill(statements.draft, inWords(date));
  if (drafts.size > 1_000) drafts.clear();
  drafts.set(date, said);
  return said;
}

/** The statement of a dossier for its owner; `handledBy` names the office or agency that has it now. */
export function statementOf(
  dossier: ListedDossier,
  definition: ProcedureDefinition,
  handledBy: LocalizedText,
): LocalizedText {
  const step = presentStep(definition, dossier);
  switch (dossier.status) {
    case 'draft':
    case 'discarded':
      return draftUntil(dossier.expiresOn ?? '');
    case 'submitted':
      return fill(statements.withOffice, handledBy);
    case 'waiting':
      return isHeldByQuestions(definition, dossier.clock) ? statements.waitingClockHeld : statements.waiting;
    case 'decided':
      if (dossier.outcome === 'refused') return statements.refused;
      return step?.kind === 'execute' ? fill(statements.carryingOut, step.label) : statements.granted;
    case 'completed':
      return statements.completed;
    case 'withdrawn':
      return statements.withdrawn;
  }
}
