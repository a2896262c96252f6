/** What a holder does with what issuers of others offer: open it, read it, take or refuse it. */
import { defineRoute, Uuid } from '@gun/kernel';
import { z } from 'zod';
import {
  FinishOffer,
  OfferSignIn,
  ReceivedOffer,
  ReceivedOffers,
  ReceiveOffer,
  SignInForOffer,
  TakeOffer,
} from './received-offer';

const api = 'wallet';
const tag = 'Receiving';
const holder = { role: 'citizen', assurance: 'substantial' } as const;
const own = { ...holder, over: 'offerId' } as const;
const OfferPath = z.strictObject({ offerId: Uuid });

/** Everything that issuers of others ever offered me, newest first. */
export const listReceivedOffers = defineRoute({
  api,
  operationId: 'listReceivedOffers',
  method: 'GET',
  path: '/receivedOffers',
  tag,
  summary: 'List what issuers offered my wallet',
  access: holder,
  output: ReceivedOffers,
  noted: 'wallet',
  status: 200,
  problems: ['onlyForYourself'],
});

/** Fetches what is behind a link, and says who offers what, under which list. Nothing is taken yet. */
export const receiveOffer = defineRoute({
  api,
  operationId: 'receiveOffer',
  method: 'POST',
  path: '/receivedOffers',
  tag,
  summary: 'Open a link with which an issuer offers me a document',
  description:
    'The same link again gives the same offer. One of an issuer that nobody vouches for comes back `blocked`.',
  access: holder,
  idempotent: true,
  body: ReceiveOffer,
  output: ReceivedOffer,
  status: 201,
  problems: [
    ...['onlyForYourself', 'notForEnterprises'],
    ...['offerUnreadable', 'offerOver', 'issuerSilent', 'offerUnsupported'],
  ],
});

export const readReceivedOffer = defineRoute({
  api,
  operationId: 'readReceivedOffer',
  method: 'GET',
  path: '/receivedOffers/{offerId}',
  tag,
  summary: 'Read what an issuer offers me',
  access: own,
  params: OfferPath,
  output: ReceivedOffer,
  noted: 'wallet',
  status: 200,
  problems: ['onlyForYourself', 'offerNotFound'],
});

/** Fetches the documents, verifies each, and keeps them all or none. A PIN that is refused leaves the offer open. */
export const takeOffer = defineRoute({
  api,
  operationId: 'takeOffer',
  method: 'POST',
  path: '/receivedOffers/{offerId}/takings',
  tag,
  summary: 'Take what an issuer offers me',
  access: own,
  idempotent: true,
  params: OfferPath,
  body: TakeOffer,
  output: ReceivedOffer,
  status: 201,
  problems: ['onlyForYourself', 'offerNotFound', 'offerClosed', 'pinMissing', 'pinRefused', 'offerWantsSignIn'],
});

/** Announces the holder at the issuer, and answers where the browser goes to sign in there. */
export const signInForOffer = defineRoute({
  api,
  operationId: 'signInForOffer',
  method: 'POST',
  path: '/receivedOffers/{offerId}/signIns',
  tag,
  summary: 'Go and sign in at an issuer',
  access: own,
  idempotent: true,
  params: OfferPath,
  body: SignInForOffer,
  output: OfferSignIn,
  status: 201,
  problems: ['onlyForYourself', 'offerNotFound', 'offerClosed', 'offerWantsNoSignIn', 'issuerSilent'],
});

/** Brings back what the issuer answered to the browser, and takes the documents. */
export const finishOffer = defineRoute({
  api,
  operationId: 'finishOffer',
  method: 'POST',
  path: '/receivedOffers/{offerId}/returns',
  tag,
  summary: 'Come back from signing in at an issuer',
  access: own,
  idempotent: true,
  params: OfferPath,
  body: FinishOffer,
  output: ReceivedOffer,
  status: 201,
  problems: ['onlyForYourself', 'offerNotFound', 'offerClosed', 'returnNotOurs'],
});

export const refuseOffer = defineRoute({
  api,
  operationId: 'refuseOffer',
  method: 'POST',
  path: '/receivedOffers/{offerId}/refusals',
  tag,
  summary: 'Take nothing of what an issuer offers me',
  access: own,
  idempotent: true,
  params: OfferPath,
  output: ReceivedOffer,
  status: 201,
  problems: ['onlyForYourself', 'offerNotFound', 'offerClosed'],
});

export const receivedOfferRoutes = [
  listReceivedOffers,
  receiveOffer,
  readReceivedOffer,
  takeOffer,
  signInForOffer,
  finishOffer,
  refuseOffer,
] as const;
