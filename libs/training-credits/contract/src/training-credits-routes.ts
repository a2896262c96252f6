/** A person and their own training credits: nobody reserves or reads for another, not even by mandate. */
import { defineRoute, Uuid } from '@gun/kernel';
import { z } from 'zod';
import { ProveTrainingCredits, ReserveTrainingCredits, TrainingAccountView, TrainingProof } from './training-account';

const shared = {
  api: 'training',
  tag: 'TrainingCredits',
  output: TrainingAccountView,
} as const;
const own = { role: 'citizen', assurance: 'substantial' } as const;

export const readTrainingAccount = defineRoute({
  ...shared,
  operationId: 'readTrainingAccount',
  method: 'GET',
  path: '/account',
  summary: 'Read my training credits: what is left until when, what is reserved, and every move',
  access: own,
  status: 200,
  problems: ['onlyForYourself'],
});

export const reserveTrainingCredits = defineRoute({
  ...shared,
  operationId: 'reserveTrainingCredits',
  method: 'POST',
  path: '/reservations',
  summary: 'Reserve credits for a course, and get a code for its provider',
  description: 'What ends first is reserved first. The code holds for thirty days, and serves once.',
  access: own,
  idempotent: true,
  body: ReserveTrainingCredits,
  status: 201,
  problems: ['onlyForYourself', 'schemeNotFound', 'providerNotFound', 'creditsTooFew', 'tooManyReservations'],
});

export const cancelTrainingReservation = defineRoute({
  ...shared,
  operationId: 'cancelTrainingReservation',
  method: 'POST',
  path: '/reservations/{reservationId}/cancellation',
  summary: 'Cancel a reservation that nobody claimed: its credits are available again, its code serves no more',
  access: { ...own, over: 'reservationId' },
  idempotent: true,
  params: z.strictObject({ reservationId: Uuid }),
  status: 201,
  problems: ['onlyForYourself', 'reservationNotFound', 'reservationOver'],
});

export const proveTrainingCredits = defineRoute({
  ...shared,
  operationId: 'proveTrainingCredits',
  method: 'POST',
  path: '/proofs',
  summary: 'Put a proof into my wallet that I have at least so many credits, for a day',
  description:
    'It takes the place of an earlier one. Whoever is shown it learns that there are at least so many, and no more.',
  access: own,
  idempotent: true,
  body: ProveTrainingCredits,
  output: TrainingProof,
  status: 201,
  problems: ['onlyForYourself', 'schemeNotFound', 'creditsTooFew'],
});

export const citizenRoutes = [
  readTrainingAccount,
  reserveTrainingCredits,
  cancelTrainingReservation,
  proveTrainingCredits,
] as const;
