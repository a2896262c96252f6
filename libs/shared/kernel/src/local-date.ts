/**
 * Arithmetic on calendar dates written `yyyy-MM-dd`. A date has no time and no zone, so summer time cannot disturb it;
 * only `brusselsDate` knows that days begin at midnight in Brussels.
 */
const day = 86_400_000;
const datePattern = /^\d{4}-\d{2}-\d{2}$/;

const brussels = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Brussels',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

const epoch = (date: string): number => Date.parse(`${date}T00:00:00Z`);
const written = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);

/** The calendar day on which an instant falls in Brussels. */
export function brusselsDate(instant: Date | string | number): string {
  const parts = Object.fromEntries(brussels.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  return `${parts['year']}-${parts['month']}-${parts['day']}`;
}

/** True for a date that exists: not 30 February, not month 13. */
export function isCalendarDate(text: string): boolean {
  if (!datePattern.test(text)) return false;
  const milliseconds = epoch(text);
  return !Number.isNaN(milliseconds) && written(milliseconds) === text;
}

/** The date a number of days later; earlier when negative. */
export const addDays = (date: string, days: number): string => written(epoch(date) + days * day);

/** Days from one date to another; negative when `to` is the earlier. */
export const daysBetween = (from: string, to: string): number => (epoch(to) - epoch(from)) / day;

/** 1 Monday to 7 Sunday, as ISO 8601 counts. */
export const weekdayOf = (date: string): number => new Date(epoch(date)).getUTCDay() || 7;

/** Number of the last day of a month; `month` 1 to 12. */
export const lastDayOfMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Same day number so many months later, or the last day of that month when it has no such day. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, dayNumber = 1] = date.split('-').map(Number);
  const target = year * 12 + (month - 1) + months;
  const [targetYear, targetMonth] = [Math.floor(target / 12), (target % 12) + 1];
  return calendarDate(targetYear, targetMonth, Math.min(dayNumber, lastDayOfMonth(targetYear, targetMonth)));
}

/** True on the 31st, the 30th of a short month, the last day of February. */
export const isLastDayOfMonth = (date: string): boolean => date.slice(0, 7) !== addDays(date, 1).slice(0, 7);

/** Writes a year, month and day as a date. */
export const calendarDate = (year: number, month: number, dayNumber: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayNumber).padStart(2, '0')}`;
