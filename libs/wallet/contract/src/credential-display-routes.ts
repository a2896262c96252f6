/** Showing a document to somebody who stands there, and checking what one is shown. */
import { defineRoute, Uuid } from '@gun/kernel';
import { z } from 'zod';
import {
  CheckCredential,
  CredentialCheck,
  CredentialDisplay,
  CredentialDisplays,
  ShowCredential,
} from './credential-display';

const api = 'wallet';
const own = { role: 'citizen', assurance: 'substantial', over: 'credentialId' } as const;
const CredentialPath = z.strictObject({ credentialId: Uuid });

/** Makes a code for a QR: ten minutes on a screen, seven days on paper. */
export const showCredential = defineRoute({
  api,
  operationId: 'showCredential',
  method: 'POST',
  path: '/credentials/{credentialId}/displays',
  tag: 'Presenting',
  summary: 'Make a code with which somebody can check my attestation',
  access: own,
  idempotent: true,
  params: CredentialPath,
  body: ShowCredential,
  output: CredentialDisplay,
  status: 201,
  problems: ['onlyForYourself', 'credentialNotFound', 'credentialNotValid', 'proofNotOffered'],
});

/** The codes of one attestation, newest first, with how often each was checked. */
export const listCredentialDisplays = defineRoute({
  api,
  operationId: 'listCredentialDisplays',
  method: 'GET',
  path: '/credentials/{credentialId}/displays',
  tag: 'Presenting',
  summary: 'List the codes with which my attestation was shown',
  access: own,
  params: CredentialPath,
  output: CredentialDisplays,
  noted: 'wallet',
  status: 200,
  problems: ['onlyForYourself', 'credentialNotFound'],
});

/** Says whether a shown or printed attestation is genuine and holds now. An unknown code gets an answer of the same form. */
export const checkCredential = defineRoute({
  api,
  operationId: 'checkCredential',
  method: 'POST',
  path: '/credentialChecks',
  tag: 'Presenting',
  summary: 'Check an attestation that somebody shows',
  description: 'Its holder sees that it was checked, and when; not by whom.',
  access: 'public',
  body: CheckCredential,
  output: CredentialCheck,
  status: 200,
});

export const credentialDisplayRoutes = [showCredential, listCredentialDisplays, checkCredential] as const;
