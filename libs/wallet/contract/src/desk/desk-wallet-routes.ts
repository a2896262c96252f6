/**
 * What a civil servant may do with somebody's attestations. The national number is typed once, into a body; from then on
 * an opening stands for the person, for one officer and for half an hour.
 */
import { defineRoute, Uuid } from '@gun/kernel';
import { z } from 'zod';
import { DeskOffer, DeskWallet, OpenDeskWallet, PrepareOffer, RevokeAtDesk, WaitingLetters } from './desk-wallet';

const api = 'wallet';
const tag = 'Desk';
const ofOpening = { role: 'officer', over: 'openingId' } as const;
const OpeningPath = z.strictObject({ openingId: Uuid });
const closed = ['openingNotFound', 'openingOver'] as const;

export const openDeskWallet = defineRoute({
  api,
  operationId: 'openDeskWallet',
  method: 'POST',
  path: '/openings',
  tag,
  summary: 'Open the attestations of a person at the counter, for a reason',
  description: 'The reason, the office and the time are shown to that person.',
  access: { role: 'officer' },
  body: OpenDeskWallet,
  output: DeskWallet,
  status: 201,
  problems: ['accessLogClosed', 'holderNotHere', 'sourceSilent'],
});

export const readDeskWallet = defineRoute({
  api,
  operationId: 'readDeskWallet',
  method: 'GET',
  path: '/openings/{openingId}',
  tag,
  summary: 'Read the attestations that I opened',
  access: ofOpening,
  params: OpeningPath,
  output: DeskWallet,
  status: 200,
  problems: [...closed],
});

/** Prepares a document for the phone of the person at the counter: a QR code here, and the PIN by letter. */
export const prepareOffer = defineRoute({
  api,
  operationId: 'prepareOffer',
  method: 'POST',
  path: '/openings/{openingId}/offers',
  tag,
  summary: 'Prepare a document for a phone, with its PIN by letter',
  access: ofOpening,
  idempotent: true,
  params: OpeningPath,
  body: PrepareOffer,
  output: DeskOffer,
  status: 201,
  problems: [...closed, 'accessLogClosed', 'typeNotOffered', 'nothingAtSource', 'sourceSilent', 'sourceLater'],
});

/** The code on paper, to take home until the letter with the PIN is there. It names nobody. */
export const printCodeSheet = defineRoute({
  api,
  operationId: 'printCodeSheet',
  method: 'POST',
  path: '/openings/{openingId}/offers/{offerId}/sheets',
  tag,
  summary: 'Print the QR code of a document that is prepared for a phone',
  access: ofOpening,
  params: z.strictObject({ openingId: Uuid, offerId: Uuid }),
  produces: ['application/pdf'],
  status: 200,
  problems: [...closed, 'counterOfferNotFound', 'counterOfferClosed'],
});

export const endCounterOffer = defineRoute({
  api,
  operationId: 'endCounterOffer',
  method: 'POST',
  path: '/openings/{openingId}/offers/{offerId}/endings',
  tag,
  summary: 'Withdraw what was prepared for a phone',
  access: ofOpening,
  idempotent: true,
  params: z.strictObject({ openingId: Uuid, offerId: Uuid }),
  output: DeskOffer,
  status: 201,
  problems: [...closed, 'counterOfferNotFound', 'counterOfferClosed'],
});

/** Ends an attestation and every copy of it, for good. The holder is told why and how to contest it. */
export const revokeAtDesk = defineRoute({
  api,
  operationId: 'revokeAtDesk',
  method: 'POST',
  path: '/openings/{openingId}/revocations',
  tag,
  summary: 'Revoke an attestation of the person, for good',
  access: ofOpening,
  idempotent: true,
  params: OpeningPath,
  body: RevokeAtDesk,
  output: DeskWallet,
  status: 201,
  problems: [...closed, 'accessLogClosed', 'notYourAttestation', 'nothingToRevoke'],
});

export const listWaitingLetters = defineRoute({
  api,
  operationId: 'listWaitingLetters',
  method: 'GET',
  path: '/letters',
  tag,
  summary: 'List the letters with a PIN that my office has to post',
  access: { role: 'officer' },
  output: WaitingLetters,
  status: 200,
});

export const printLetter = defineRoute({
  api,
  operationId: 'printLetter',
  method: 'POST',
  path: '/letters/{letterId}/prints',
  tag,
  summary: 'Print a letter with a PIN that a colleague had prepared',
  access: { role: 'officer', over: 'letterId' },
  params: z.strictObject({ letterId: Uuid }),
  produces: ['application/pdf'],
  status: 200,
  problems: ['accessLogClosed', 'letterNotFound', 'letterOfOwnOffer', 'sourceSilent'],
});

export const deskWalletRoutes = [
  openDeskWallet,
  readDeskWallet,
  prepareOffer,
  printCodeSheet,
  endCounterOffer,
  revokeAtDesk,
  listWaitingLetters,
  printLetter,
] as const;
