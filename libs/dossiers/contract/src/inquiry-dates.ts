/** The first and the last day of a public inquiry, from the day on which the legal clock of its dossier started. */
import { addDays, weekdayOf } from '@gun/kernel';
import type { PublicInquiry } from '@gun/procedures-contract';
import { legalCalendar, type DeadlineCalendar } from './holiday';

export interface InquiryDates {
  readonly from: string;
  readonly to: string;
}

/** A first or last day that is a Saturday, a Sunday or a legal holiday becomes the next working day. */
export function inquiryDates(
  { afterDays, lastsDays, suspended }: Pick<PublicInquiry, 'afterDays' | 'lastsDays' | 'suspended'>,
  start: string,
  calendar: DeadlineCalendar = legalCalendar,
): InquiryDates {
  const stands = (day: string) => suspended.some(({ from, to }) => isWithin(day.slice(5), from, to));
  const isOpen = (day: string) => weekdayOf(day) <= 5 && !calendar.isHoliday(day) && !stands(day);
  const nextOpen = (day: string): string => (isOpen(day) ? day : nextOpen(addDays(day, 1)));
  const from = nextOpen(addDays(start, afterDays + 1));
  let last = from;
  for (let counted = 1; counted < lastsDays;) {
    last = addDays(last, 1);
    if (!stands(last)) counted += 1;
  }
  return { from, to: nextOpen(last) };
}

/** Around the turn of the year, the first day of a suspension comes after its last one. */
const isWithin = (day: string, from: string, to: string): boolean =>
  from <= to ? from <= day && day <= to : day >= from || day <= to;
