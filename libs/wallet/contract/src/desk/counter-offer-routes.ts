/** What the holder does with a document that an officer prepared for their phone. */
import { defineRoute, Uuid } from '@gun/kernel';
import { z } from 'zod';
import { CounterOfferView } from './counter-offer';

export const withdrawCounterOffer = defineRoute({
  api: 'wallet',
  operationId: 'withdrawCounterOffer',
  method: 'POST',
  path: '/credentials/{credentialId}/counterOffers/{offerId}/withdrawals',
  tag: 'Wallet',
  summary: 'Withdraw what an office prepared for my phone',
  access: { role: 'citizen', assurance: 'substantial', over: 'credentialId' },
  idempotent: true,
  params: z.strictObject({ credentialId: Uuid, offerId: Uuid }),
  output: CounterOfferView,
  status: 201,
  problems: ['onlyForYourself', 'counterOfferNotFound', 'counterOfferClosed'],
});
