import type { CitizenActor } from '@gun/kernel';
import { walletProblem } from '../wallet-problem';

/**
 * For whom an attestation is looked for. Who somebody is, and how old, is shown by that person alone: no parent, guardian
 * or administrator does it for them, least of all on a phone of their own. Nothing is held for an enterprise.
 * @throws onlyForYourself
 */
export function ensureForOneself({ personId, partyId, partyKind }: CitizenActor): string {
  if (partyKind === 'person' && personId !== partyId) throw walletProblem('onlyForYourself');
  return partyId;
}

/** Whose wallet it is; undefined for an enterprise, which has none. @throws onlyForYourself */
export function findHolder(actor: CitizenActor): string | undefined {
  const partyId = ensureForOneself(actor);
  return actor.partyKind === 'person' ? partyId : undefined;
}

/** @throws onlyForYourself, notForEnterprises */
export function ensureHolder(actor: CitizenActor): string {
  const ownerId = findHolder(actor);
  if (!ownerId) throw walletProblem('notForEnterprises');
  return ownerId;
}
