import { addDays, addMonths, brusselsDate } from '@gun/kernel';

export const periods = ['month', 'year', 'all'] as const;
export type Period = (typeof periods)[number];

export interface ChosenFilter {
  readonly period: Period;
  readonly q: string;
}

/** First day of a period that ends today; undefined when it has none. */
export function firstDayOf(period: Period, now: number): string | undefined {
  const today = brusselsDate(now);
  if (period === 'month') return addDays(today, -30);
  return period === 'year' ? addMonths(today, -12) : undefined;
}
