import { addDays, addMonths, brusselsDate } from '@gun/kernel';
import type { AccessCategory } from './access-words';

export const periods = ['month', 'year', 'all'] as const;
export type Period = (typeof periods)[number];

/** What is asked of the server. */
export interface ChosenFilter {
  readonly period: Period;
  readonly q: string;
}

/** What is left out of an answer on the page itself; an empty organisation is any. */
export interface ShownOnly {
  readonly organisation: string;
  readonly category?: AccessCategory;
}

/** First day of a period that ends today; undefined when it has none. */
export function firstDayOf(period: Period, now: number): string | undefined {
  const today = brusselsDate(now);
  if (period === 'month') return addDays(today, -30);
  return period === 'year' ? addMonths(today, -12) : undefined;
}
