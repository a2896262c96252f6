/** The legal clock of one dossier: which rule of its definition runs, and what it says today. */
import {
  deadlineShare,
  describeDeadline,
  dueDate,
  startClock,
  type ClockView,
  type DeadlineClock,
} from '@gun/dossiers-contract';
import { brusselsDate, languages, type Language, type LocalizedText } from '@gun/kernel';
import type { ProcedureDefinition } from '@gun/procedures-contract';

/** The authority's own period, which starts with the receipt; the citizen's periods are shown on the procedure page. */
const authorityDeadline = (definition: ProcedureDefinition) =>
  definition.deadlines.find(({ rule }) => rule.kind !== 'citizen');

/** Events that the office brings about, after the receipt: it finds the file complete, or acknowledges it. */
const startedByOffice: readonly string[] = ['completeness', 'acknowledgement'];

/** The clock of a submission. None yet where the law counts from a complete file: a check by the office starts it. */
export const clockAtReceipt = (definition: ProcedureDefinition, now: Date): DeadlineClock | null =>
  startedByOffice.includes(authorityDeadline(definition)?.rule.start ?? '') ? null : startClock(now);

const inEachLanguage = (say: (language: Language) => string): LocalizedText =>
  Object.fromEntries(languages.map((language) => [language, say(language)])) as LocalizedText; // one entry per language

/** What the clock shows on a day. Undefined when nothing was submitted yet, or no period binds the authority. */
export function clockView(
  definition: ProcedureDefinition,
  clock: DeadlineClock | null,
  now: Date,
): ClockView | undefined {
  const deadline = authorityDeadline(definition);
  if (!deadline || !clock) return undefined;
  const seen = dueDate(deadline.rule, clock, { today: brusselsDate(now) });
  return {
    label: deadline.label,
    ...(seen.stoppedSince === undefined && { due: seen.due }),
    rule: inEachLanguage((language) => describeDeadline(deadline.rule, seen, language)),
    elapsed: Math.min(1, Math.max(0, deadlineShare(seen))),
    paused: seen.stoppedSince !== undefined,
    pausedDays: seen.pausedDays,
    effect: deadline.rule.effect,
  };
}
