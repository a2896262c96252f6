/**
 * The statutory clock: from a rule and what happened, the date. The text of the procedure decides, and is data
 * (`DeadlineRule`); where it is silent, the day of the event does not count, the last day does, and a last day that is
 * a Saturday, Sunday or legal holiday becomes the next working day (Judicial Code, art. 52-54, as model). Dates are
 * days in Brussels, so a night of 23 or 25 hours changes nothing.
 */
import { addDays, addMonths, brusselsDate, daysBetween, isLastDayOfMonth, LocalDate, weekdayOf } from '@gun/kernel';
import type { DeadlineRule } from '@gun/procedures-contract';
import { z } from 'zod';
import { legalCalendar, type DeadlineCalendar } from './holiday';

/** Why a clock stands still. `documentsAsked` counts only where the text allows it, `outage` only for a citizen's period. */
const PauseCause = z.enum(['documentsAsked', 'appeal', 'forceMajeure', 'outage']);
export type PauseCause = z.infer<typeof PauseCause>;

/** The clock stands still from the day after `from` to `until` included; without `until` it still does. */
export const DeadlinePause = z.strictObject({ cause: PauseCause, from: LocalDate, until: LocalDate.optional() });
export type DeadlinePause = z.infer<typeof DeadlinePause>;

/** What happened to one deadline of one dossier: all that must be stored to compute its date again. */
export const DeadlineClock = z.strictObject({
  /** The day of the event that starts the period. */
  start: LocalDate,
  pauses: z.array(DeadlinePause).max(100),
  /** The one extension that a reasoned decision may give, in the unit of the rule. */
  extension: z.strictObject({ amount: z.int().min(1).max(1000), reason: z.string().min(1).max(1000) }).optional(),
});
export type DeadlineClock = z.infer<typeof DeadlineClock>;

/** A deadline seen on one day. `total`, `elapsed` and `remaining` are the days that count: working days where the rule says so. */
export interface Deadline {
  readonly start: string;
  /** The last day on which the act is in time. While `stoppedSince` is present: if the clock went on today. */
  readonly due: string;
  /** The last counted day; `due` is later when that day is no working day. */
  readonly lastDay: string;
  readonly total: number;
  readonly elapsed: number;
  readonly remaining: number;
  /** Days that the clock stood still, up to today. */
  readonly pausedDays: number;
  readonly stoppedSince?: string;
  readonly extendedBy?: number;
  readonly late: boolean;
}

/** From which day a deadline is looked at, and which days are holidays; legal holidays unless the text says otherwise. */
export interface DeadlineView {
  readonly today: string;
  readonly calendar?: DeadlineCalendar;
}

/** A clock that starts with an event at an instant, or on a day. */
export const startClock = (event: Date | string): DeadlineClock => ({ start: dayOf(event), pauses: [] });

/** The clock, standing still from the end of this day; unchanged when it already does for this cause. */
export function pauseClock(clock: DeadlineClock, cause: PauseCause, at: Date | string): DeadlineClock {
  if (clock.pauses.some((pause) => pause.cause === cause && !pause.until)) return clock;
  return { ...clock, pauses: [...clock.pauses, { cause, from: dayOf(at) }] };
}

/** The clock, going on after this day. A question answered on the same day costs nobody a day. */
export function resumeClock(clock: DeadlineClock, cause: PauseCause, at: Date | string): DeadlineClock {
  const until = dayOf(at);
  return {
    ...clock,
    pauses: clock.pauses.map((pause) => (pause.cause === cause && !pause.until ? { ...pause, until } : pause)),
  };
}

/** Computes the date of a deadline, and how far it is on the given day. */
export function dueDate(rule: DeadlineRule, clock: DeadlineClock, view: DeadlineView): Deadline {
  const { today, calendar = legalCalendar } = view;
  const pauses = clock.pauses.filter((pause) => stops(rule, pause));
  const stands = (day: string) => pauses.some(({ from, until = today }) => day > from && day <= until);
  const counts = (day: string) => rule.unit !== 'workingDays' || isWorkingDay(rule, day, calendar);
  const total = daysToCount(rule, clock);

  let lastDay = clock.start;
  let [counted, elapsed, pausedDays] = [0, 0, 0];
  while (counted < total) {
    lastDay = addDays(lastDay, 1);
    if (stands(lastDay)) pausedDays += lastDay <= today ? 1 : 0;
    else if (counts(lastDay)) {
      counted += 1;
      elapsed += lastDay <= today ? 1 : 0;
    }
  }

  let due = lastDay;
  while (!isWorkingDay(rule, due, calendar)) due = addDays(due, 1);
  const stoppedSince = pauses.find((pause) => !pause.until && pause.from <= today && pause.from < lastDay)?.from;
  return {
    start: clock.start,
    ...{ due, lastDay, total, elapsed, remaining: total - elapsed, pausedDays },
    ...(stoppedSince !== undefined && { stoppedSince }),
    ...(clock.extension && { extendedBy: clock.extension.amount }),
    late: stoppedSince === undefined && today > due,
  };
}

/** The part of the period that has gone, 0 to 1. */
export const deadlineShare = (deadline: Deadline): number => deadline.elapsed / deadline.total;

/**
 * The day that starts a period opened by an ordinary registered letter: the period counts from the third working day
 * after posting, that day included, so its event is the eve (Council of State procedure, art. 4).
 */
export function startOfPosted(posted: string, calendar: DeadlineCalendar = legalCalendar): string {
  let day = posted;
  for (let working = 0; working < 3;) {
    day = addDays(day, 1);
    if (weekdayOf(day) < 6 && !calendar.isHoliday(day)) working += 1;
  }
  return addDays(day, -1);
}

const dayOf = (event: Date | string): string =>
  typeof event === 'string' && event.length === 10 ? event : brusselsDate(event);

function stops(rule: DeadlineRule, pause: DeadlinePause): boolean {
  if (pause.cause === 'documentsAsked') return rule.pausable;
  return pause.cause !== 'outage' || rule.kind === 'citizen';
}

/** Where texts differ on Saturday, a citizen has the longer period. */
function isWorkingDay(rule: DeadlineRule, day: string, calendar: DeadlineCalendar): boolean {
  const saturdayCounts = rule.saturdayCounts === true && rule.kind !== 'citizen';
  return weekdayOf(day) <= (saturdayCounts ? 6 : 5) && !calendar.isHoliday(day);
}

/** How many days the clock must count. Of clear days the last one is passed too, and the act is possible on it. */
function daysToCount(rule: DeadlineRule, clock: DeadlineClock): number {
  const amount = rule.amount + (clock.extension?.amount ?? 0);
  if (rule.unit === 'clearDays') return amount + 1;
  if (rule.unit === 'calendarDays' || rule.unit === 'workingDays') return amount;
  return daysBetween(clock.start, monthsLater(rule, clock.start, rule.unit === 'years' ? amount * 12 : amount));
}

/**
 * From date to date. After the last day of a short month two readings exist: 28 February plus a month is 28 or 31
 * March. The citizen has the later date, the authority the earlier.
 */
function monthsLater(rule: DeadlineRule, start: string, months: number): string {
  const sameDay = addMonths(start, months);
  if (rule.kind !== 'citizen' || !isLastDayOfMonth(start)) return sameDay;
  return addDays(addMonths(`${sameDay.slice(0, 7)}-01`, 1), -1);
}
