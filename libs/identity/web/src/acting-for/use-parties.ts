'use client';
import { answersOf, useReadCache } from '@gun/api-client';
import { listMyParties, type Party } from '@gun/identity-contract';
import { actFor } from './acting-for';
import { useActingFor } from './use-acting-for';
import { useMyParties } from '../reach/use-reach';

/** Whom one may act for does not depend on whom one acts for. */
const ofNobody = answersOf(listMyParties);

/** The parties one may act for, the present one, and how to change. */
export function useParties() {
  const cache = useReadCache();
  const chosen = useActingFor();
  const answer = useMyParties();
  const parties: readonly Party[] = answer.data?.items ?? [];
  const self = parties.find(({ right }) => right === 'self');
  const present = parties.find(({ id }) => id === chosen) ?? self;

  /** What was read for one party is never shown for another. */
  function choose(party: Party | undefined) {
    actFor(party && party.right !== 'self' ? party.id : undefined);
    cache.forget((place) => !ofNobody(place));
  }

  return { answer, parties, self, present, choose, register: answer.data?.enterpriseRegister };
}
