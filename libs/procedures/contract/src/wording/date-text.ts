import { firstOfMonth, isCalendarDate, type Language } from '@gun/kernel';
import { formatsOf } from './belgian-formats';

/** `16 novembre 2026`, in the Belgian habit of each language. */
export function dateText(date: string, language: Language): string {
  return isCalendarDate(date) ? firstOfMonth(formatsOf(language).date.format(Date.parse(date)), language) : date;
}
