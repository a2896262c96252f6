import { calendarDate, isCalendarDate } from '@gun/kernel';
import { isRecord } from '../answers/form-pointer';
import { readAs, unreadableAs, type Reading } from './reading';

/** What stands in the three boxes of a date, as typed. */
export interface DateBoxes {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** Reads a date from three boxes, from one text in Belgian order, or as it is kept (`yyyy-MM-dd`). */
export function readDate(raw: unknown): Reading {
  if (typeof raw === 'string' && isCalendarDate(raw.trim())) return readAs(raw.trim());
  const boxes = dateBoxes(raw);
  const missing = (['day', 'month', 'year'] as const).find((part) => boxes[part] === '');
  if (missing) return unreadableAs(raw, `${missing}Missing`, { part: missing });
  const odd = (['day', 'month', 'year'] as const).find((part) => !/^\d{1,4}$/.test(boxes[part]));
  if (odd) return unreadableAs(raw, 'dateDigits', { part: odd });
  if (boxes.year.length !== 4) return unreadableAs(raw, 'yearShort', { part: 'year' });
  const [day, month, year] = [Number(boxes.day), Number(boxes.month), Number(boxes.year)];
  if (month < 1 || month > 12) return unreadableAs(raw, 'monthRange', { part: 'month' });
  const date = calendarDate(year, month, day);
  return isCalendarDate(date) ? readAs(date) : unreadableAs(raw, 'dateReal', { part: 'day' });
}

/** The three boxes that show an answer again, whether it was understood or not. */
export function dateBoxes(answer: unknown): DateBoxes {
  if (isRecord(answer)) return { day: text(answer['day']), month: text(answer['month']), year: text(answer['year']) };
  const written = text(answer);
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written) ?? [];
  if (year !== undefined && month !== undefined && day !== undefined) {
    return { day: String(Number(day)), month: String(Number(month)), year };
  }
  const [first = '', second = '', ...rest] = written.split(/[\s/.-]+/);
  return { day: first, month: second, year: rest.join(' ') };
}

const text = (value: unknown): string =>
  typeof value === 'string' ? value.trim().slice(0, 40) : typeof value === 'number' ? String(value) : '';
