/** What a contact is worth today. Computed, never stored: time alone makes a confirmed address old. */
import { addMonths, brusselsDate } from '@gun/kernel';

/** `toReconfirm` is still written to: it is asked about, not dropped. */
export const contactStates = ['unconfirmed', 'confirmed', 'toReconfirm'] as const;
export type ContactState = (typeof contactStates)[number];

/** Months that a confirmation lasts: people change operator, and employers close mailboxes. */
const monthsConfirmed = 12;

/** The day from which a contact that was confirmed at an instant has to be confirmed again. */
export const confirmedUntil = (confirmedAt: Date): string => addMonths(brusselsDate(confirmedAt), monthsConfirmed);

export function contactStateAt(confirmedAt: Date | undefined, now: Date): ContactState {
  if (!confirmedAt) return 'unconfirmed';
  return brusselsDate(now) < confirmedUntil(confirmedAt) ? 'confirmed' : 'toReconfirm';
}
