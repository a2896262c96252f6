/** What somebody types before a mandate is made, and what it asks of the gateway. Pure. */
import type { MandateSide, ProposeMandate } from '@gun/identity-contract';
import { addDays, addMonths } from '@gun/kernel';

/** How long a mandate may last, in months. */
export const durations = [3, 12, 36, 60] as const;

export interface MandateDraft {
  readonly side: MandateSide;
  readonly holderName: string;
  readonly scope: 'all' | 'some';
  readonly chosen: readonly string[];
  readonly months: (typeof durations)[number];
}

export type MandateDraftError = 'holderName' | 'chosen';

export function errorsOf({ side, holderName, scope, chosen }: MandateDraft): MandateDraftError[] {
  const errors: MandateDraftError[] = [];
  if (side === 'principal' && holderName.trim() === '') errors.push('holderName');
  if (scope === 'some' && chosen.length === 0) errors.push('chosen');
  return errors;
}

/** From today on; a mandate of a year ends on the eve of the same day. */
export const proposalOf = (draft: MandateDraft, today: string): ProposeMandate => ({
  ...{ side: draft.side, from: today, until: addDays(addMonths(today, draft.months), -1) },
  ...(draft.side === 'principal' && { holderName: draft.holderName.trim() }),
  ...(draft.scope === 'some' && { procedures: [...draft.chosen] }),
});
