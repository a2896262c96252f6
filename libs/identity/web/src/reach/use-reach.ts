'use client';
import { useRead } from '@gun/api-client';
import { listMyParties, type Party } from '@gun/identity-contract';
import { admitsMandate, type Route } from '@gun/kernel';
import { useActingFor } from '../acting-for/use-acting-for';

/** `unknown` while it is not yet known by which right one acts. */
export type Reach = 'yes' | 'no' | 'unknown';

const minute = 60_000;

/** Whom one may act for; asked again when the gateway refuses a party. */
export const useMyParties = (enabled = true) => useRead(listMyParties, {}, { staleTime: 5 * minute, enabled });

/** A mandate and the order of a judge are limits; parents, guardians and directors have none. */
const limitsOf = ({ right, procedures }: Party) =>
  right === 'mandate' || right === 'administrator' ? { ...(procedures && { procedures }) } : undefined;

/** Whether the right by which one acts reaches a route. The gateway decides; here it saves a question and a refusal. */
export function useReach(signedIn = true): (route: Route) => Reach {
  const chosen = useActingFor();
  const { data, error } = useMyParties(signedIn && chosen !== undefined);
  if (chosen === undefined || error) return () => 'yes';
  if (!data) return () => 'unknown';
  const party = data.items.find(({ id }) => id === chosen);
  const limits = party && limitsOf(party);
  return ({ access }) => (admitsMandate(access, limits) ? 'yes' : 'no');
}
