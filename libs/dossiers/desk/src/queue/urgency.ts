import { daysBetween } from '@gun/kernel';
import type { QueueItem } from '@gun/dossiers-contract';
import type { Urgency } from '@gun/ui';

export interface LegalDate {
  readonly urgency: Urgency;
  /** Days from today to the legal date; negative when it is past, absent while the clock stands still. */
  readonly days?: number;
}

const soonWithin = 7;

/** How near the legal date of a dossier is, by the calendar day in Brussels. */
export function legalDateOf({ due, paused }: Pick<QueueItem, 'due' | 'paused'>, today: string): LegalDate {
  if (paused) return { urgency: 'paused' };
  if (due === undefined) return { urgency: 'later' };
  const days = daysBetween(today, due);
  if (days < 0) return { urgency: 'late', days };
  return { urgency: days <= soonWithin ? 'soon' : 'later', days };
}
