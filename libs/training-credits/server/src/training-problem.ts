import { problemsOf, type CitizenActor } from '@gun/kernel';
import { trainingCreditsProblems } from '@gun/training-credits-contract';

export const trainingProblem = problemsOf('training-credits', trainingCreditsProblems);

/** The person who acts, if they act for themselves. @throws onlyForYourself */
export function ensureForOneself({ personId, partyId }: CitizenActor): string {
  if (personId !== partyId) throw trainingProblem('onlyForYourself');
  return personId;
}
