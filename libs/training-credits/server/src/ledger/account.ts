/**
 * The accounts between which credits move. Every move leaves one and reaches another, so that all accounts together are
 * always zero: what a person has is what grantors are short of.
 */
import type { MoveKind } from '@gun/training-credits-contract';

export type Account = 'available' | 'reserved' | 'expired' | `grantor:${string}` | `provider:${string}`;

/** Which accounts each kind of move joins. The table refuses any other. */
export const sidesOf = (kind: MoveKind, party = ''): { readonly from: Account; readonly to: Account } => {
  const sides = {
    grant: { from: `grantor:${party}`, to: 'available' },
    reserve: { from: 'available', to: 'reserved' },
    release: { from: 'reserved', to: 'available' },
    spend: { from: 'reserved', to: `provider:${party}` },
    refund: { from: `provider:${party}`, to: 'available' },
    expire: { from: 'available', to: 'expired' },
  } as const;
  return sides[kind];
};

/** The organisation whose account one of the two is. */
export const partyOf = ({ from, to }: { readonly from: string; readonly to: string }): string | undefined =>
  [from, to].map((account) => account.split(':')[1]).find((party) => party !== undefined);
