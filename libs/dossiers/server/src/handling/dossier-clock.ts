/** The legal clock of one dossier: which rule of its definition runs, and what it says today. */
import { dueDate, startClock, toClockView, type ClockView, type DeadlineClock } from '@gun/dossiers-contract';
import { brusselsDate } from '@gun/kernel';
import type { ProcedureDefinition } from '@gun/procedures-contract';

/** The authority's own period, which starts with the receipt; the citizen's periods are shown on the procedure page. */
const authorityDeadline = (definition: ProcedureDefinition) =>
  definition.deadlines.find(({ rule }) => rule.kind !== 'citizen');

/** Events that the office brings about, after the receipt: it finds the file complete, or acknowledges it. */
const startedByOffice: readonly string[] = ['completeness', 'acknowledgement'];

/** The clock of a submission. None yet where the law counts from a complete file: a check by the office starts it. */
export const clockAtReceipt = (definition: ProcedureDefinition, now: Date): DeadlineClock | null =>
  startedByOffice.includes(authorityDeadline(definition)?.rule.start ?? '') ? null : startClock(now);

/** Whether the clock stands still while the applicant is asked: a period runs, and its text allows it. */
export const isHeldByQuestions = (definition: ProcedureDefinition, clock: DeadlineClock | null): boolean =>
  clock !== null && authorityDeadline(definition)?.rule.pausable === true;

/** What the clock shows on a day. Undefined when nothing was submitted yet, or no period binds the authority. */
export function clockView(
  definition: ProcedureDefinition,
  clock: DeadlineClock | null,
  now: Date,
): ClockView | undefined {
  const deadline = authorityDeadline(definition);
  if (!deadline || !clock) return undefined;
  return toClockView(deadline.label, deadline.rule, dueDate(deadline.rule, clock, { today: brusselsDate(now) }));
}
