/** What a holder may ask of their wallet, and what a registered public body may ask of holders. */
import { defineRoute, Uuid } from '@gun/kernel';
import { z } from 'zod';
import { ageProofRoutes } from './age-token/age-proof-routes';
import {
  AddCredential,
  CredentialDetail,
  CredentialFile,
  CredentialOffer,
  Credentials,
  CredentialView,
} from './credential';
import { credentialDisplayRoutes } from './credential-display-routes';
import { withdrawCounterOffer } from './desk/counter-offer-routes';
import { deskWalletRoutes } from './desk/desk-wallet-routes';
import { AskPresentation, Presentation } from './presentation';
import { foreignCredentialRoutes } from './receiving/foreign-credential-routes';
import { receivedOfferRoutes } from './receiving/received-offer-routes';
import { receivedRequestRoutes } from './received-request-routes';
import { revokeCredential, revokeShownCredential } from './revocation-routes';
import { answerWalletRequest, readWalletRequest } from './wallet-request-routes';

const api = 'wallet';
/** A wallet is personal: nobody opens it under a mandate. */
const holder = { role: 'citizen', assurance: 'substantial' } as const;
const own = { ...holder, over: 'credentialId' } as const;
const CredentialPath = z.strictObject({ credentialId: Uuid });

/** What is in my wallet, with its state now, and what I may add. */
export const listMyCredentials = defineRoute({
  api,
  operationId: 'listMyCredentials',
  method: 'GET',
  path: '/credentials',
  tag: 'Wallet',
  summary: 'List what is in my wallet',
  access: holder,
  output: Credentials,
  noted: 'wallet',
  status: 200,
  problems: ['onlyForYourself'],
});

/** Asks the source and puts what it vouches for into my wallet; again for one that is awaited. */
export const addCredential = defineRoute({
  api,
  operationId: 'addCredential',
  method: 'POST',
  path: '/credentials',
  tag: 'Wallet',
  summary: 'Add an attestation to my wallet',
  description: 'A source that answers later leaves it awaited: the same call, later, fetches the answer.',
  access: holder,
  idempotent: true,
  body: AddCredential,
  output: CredentialView,
  status: 201,
  problems: [
    'onlyForYourself',
    'notForEnterprises',
    'typeNotOffered',
    'alreadyHeld',
    'nothingAtSource',
    'sourceSilent',
  ],
});

/** One attestation: its claims, what it can prove, where it comes from. */
export const readCredential = defineRoute({
  api,
  operationId: 'readCredential',
  method: 'GET',
  path: '/credentials/{credentialId}',
  tag: 'Wallet',
  summary: 'Read one of my attestations',
  access: own,
  params: CredentialPath,
  output: CredentialDetail,
  noted: 'wallet',
  status: 200,
  problems: ['onlyForYourself', 'credentialNotFound'],
});

/** Ends an attestation and every copy of it, on every phone, for good. */
export const withdrawCredential = defineRoute({
  api,
  operationId: 'withdrawCredential',
  method: 'POST',
  path: '/credentials/{credentialId}/withdrawals',
  tag: 'Wallet',
  summary: 'Withdraw one of my attestations for good',
  access: own,
  idempotent: true,
  params: CredentialPath,
  output: CredentialView,
  status: 201,
  problems: ['onlyForYourself', 'credentialNotFound', 'credentialNotValid'],
});

/** Opens a way into a phone wallet for ten minutes: a link for a QR code, and a PIN. */
export const offerCredential = defineRoute({
  api,
  operationId: 'offerCredential',
  method: 'POST',
  path: '/credentials/{credentialId}/offers',
  tag: 'Wallet',
  summary: 'Offer one of my attestations to a wallet on a phone',
  access: own,
  idempotent: true,
  params: CredentialPath,
  output: CredentialOffer,
  status: 201,
  problems: ['onlyForYourself', 'credentialNotFound', 'credentialNotValid'],
});

/** Makes a file of a diploma of mine; it ends when the diploma does. */
export const exportDiploma = defineRoute({
  api,
  operationId: 'exportDiploma',
  method: 'POST',
  path: '/credentials/{credentialId}/files',
  tag: 'Wallet',
  summary: 'Make a European digital credential of one of my diplomas',
  access: own,
  idempotent: true,
  params: CredentialPath,
  output: CredentialFile,
  noted: 'wallet',
  status: 201,
  problems: ['onlyForYourself', 'credentialNotFound', 'credentialNotValid'],
});

const asks = { role: 'agency', scope: 'scope:gun:agency:presentations' } as const;

/** Asks a holder to show something, for a purpose that the agency is registered for. */
export const askPresentation = defineRoute({
  api,
  operationId: 'askPresentation',
  method: 'POST',
  path: '/presentations',
  tag: 'Relying parties',
  summary: 'Ask a holder to show an attestation',
  description: 'Show `uri` as a QR code or a link; the wallet of the holder does the rest. It ends after five minutes.',
  access: asks,
  body: AskPresentation,
  output: Presentation,
  status: 201,
  problems: ['purposeNotRegistered', 'beyondRegistration', 'returnNotRegistered'],
});

/** What came of a request of one's own: what was shown, or why it is not believed. */
export const readPresentation = defineRoute({
  api,
  operationId: 'readPresentation',
  method: 'GET',
  path: '/presentations/{presentationId}',
  tag: 'Relying parties',
  summary: 'Read what a holder showed',
  access: { ...asks, over: 'presentationId' },
  description: 'Asked with `returnUri`, what was shown is read with the `responseCode` that the browser brought back.',
  params: z.strictObject({ presentationId: Uuid }),
  query: z.strictObject({ responseCode: z.string().min(1).max(100).optional() }),
  output: Presentation,
  status: 200,
  problems: ['presentationNotFound', 'responseCodeWrong'],
});

export const walletRoutes = [
  listMyCredentials,
  addCredential,
  readCredential,
  offerCredential,
  exportDiploma,
  withdrawCredential,
  readWalletRequest,
  answerWalletRequest,
  askPresentation,
  readPresentation,
  ...receivedRequestRoutes,
  ...receivedOfferRoutes,
  ...foreignCredentialRoutes,
  ...ageProofRoutes,
  ...credentialDisplayRoutes,
  revokeCredential,
  revokeShownCredential,
  withdrawCounterOffer,
  ...deskWalletRoutes,
] as const;
