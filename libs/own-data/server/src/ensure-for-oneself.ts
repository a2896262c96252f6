import { problemsOf, type CitizenActor } from '@gun/kernel';
import { ownDataProblems } from '@gun/own-data-contract';

export const ownDataProblem = problemsOf('own-data', ownDataProblems);

/** The person who acts, if they act for themselves. @throws onlyForYourself */
export function ensureForOneself({ personId, partyId }: CitizenActor): string {
  if (personId !== partyId) throw ownDataProblem('onlyForYourself');
  return personId;
}
