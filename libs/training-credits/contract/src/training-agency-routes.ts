/** Doors of grantors and training providers: each is registered for its schemes, and sees its own claims only. */
import { defineRoute, Uuid } from '@gun/kernel';
import { z } from 'zod';
import {
  ClaimTrainingCredits,
  CompleteTraining,
  GrantTrainingCredits,
  RefundTrainingCredits,
  TrainingClaim,
  TrainingGrant,
} from './training-agency';

const api = 'training';
const grants = { role: 'agency', scope: 'scope:gun:agency:training-grants' } as const;
const claims = { role: 'agency', scope: 'scope:gun:agency:training-claims' } as const;
const ClaimPath = z.strictObject({ claimId: Uuid });

export const grantTrainingCredits = defineRoute({
  api,
  operationId: 'grantTrainingCredits',
  method: 'POST',
  path: '/grants',
  tag: 'Grantors',
  summary: 'Grant training credits to a person, under the pseudonym of my sector',
  access: grants,
  idempotent: true,
  body: GrantTrainingCredits,
  output: TrainingGrant,
  status: 201,
  problems: ['accessLogClosed', 'schemeNotFound', 'notAGrantor', 'beyondCap'],
});

export const claimTrainingCredits = defineRoute({
  api,
  operationId: 'claimTrainingCredits',
  method: 'POST',
  path: '/claims',
  tag: 'Training providers',
  summary: 'Claim the credits that a person reserved for a course of mine, by the code that they gave me',
  access: claims,
  idempotent: true,
  body: ClaimTrainingCredits,
  output: TrainingClaim,
  status: 201,
  problems: ['accessLogClosed', 'codeNotFound', 'beyondReservation'],
});

export const readTrainingClaim = defineRoute({
  api,
  operationId: 'readTrainingClaim',
  method: 'GET',
  path: '/claims/{claimId}',
  tag: 'Training providers',
  summary: 'Read a claim of mine, and how much of it was given back',
  access: { ...claims, over: 'claimId' },
  params: ClaimPath,
  output: TrainingClaim,
  status: 200,
  problems: ['accessLogClosed', 'claimNotFound'],
});

export const refundTrainingCredits = defineRoute({
  api,
  operationId: 'refundTrainingCredits',
  method: 'POST',
  path: '/claims/{claimId}/refunds',
  tag: 'Training providers',
  summary: 'Give back all or part of a claim of mine',
  description: 'They go back with their own last day; what is past it expires at once.',
  access: { ...claims, over: 'claimId' },
  idempotent: true,
  params: ClaimPath,
  body: RefundTrainingCredits,
  output: TrainingClaim,
  status: 201,
  problems: ['accessLogClosed', 'claimNotFound', 'beyondClaim'],
});

export const completeTraining = defineRoute({
  api,
  operationId: 'completeTraining',
  method: 'POST',
  path: '/claims/{claimId}/completion',
  tag: 'Training providers',
  summary: 'Report that a person finished the course of a claim of mine: a certificate arrives in their wallet',
  access: { ...claims, over: 'claimId' },
  idempotent: true,
  params: ClaimPath,
  body: CompleteTraining,
  output: TrainingClaim,
  status: 201,
  problems: ['accessLogClosed', 'claimNotFound', 'alreadyCompleted', 'completedInFuture'],
});

export const agencyRoutes = [
  grantTrainingCredits,
  claimTrainingCredits,
  readTrainingClaim,
  refundTrainingCredits,
  completeTraining,
] as const;
