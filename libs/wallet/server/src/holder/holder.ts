import type { CitizenActor } from '@gun/kernel';
import { walletProblem } from '../wallet-problem';

/** Whose wallet it is. An enterprise has none. */
export const holderOf = ({ partyId, partyKind }: CitizenActor): string | undefined =>
  partyKind === 'person' ? partyId : undefined;

/** @throws notForEnterprises */
export function ensureHolder(actor: CitizenActor): string {
  const ownerId = holderOf(actor);
  if (!ownerId) throw walletProblem('notForEnterprises');
  return ownerId;
}
