/** What the authority of an attestation may do with it over the API. */
import { defineRoute } from '@gun/kernel';
import { Revocation, RevokeCredential, RevokeShownCredential } from './revocation';

const common = {
  api: 'wallet',
  method: 'POST',
  tag: 'Authorities',
  access: { role: 'agency', scope: 'scope:gun:agency:revocations' },
  idempotent: true,
  output: Revocation,
  status: 201,
} as const;

/** Ends the attestation of a person, and every copy of it, for good. The holder is told why and how to contest it. */
export const revokeCredential = defineRoute({
  ...common,
  operationId: 'revokeCredential',
  path: '/revocations',
  summary: 'Revoke the attestation of a person, for good',
  body: RevokeCredential,
  problems: ['accessLogClosed', 'notYourAttestation', 'nothingToRevoke', 'severalOfAKind'],
});

/** The same for one that was shown to you: its status list and place say which. */
export const revokeShownCredential = defineRoute({
  ...common,
  operationId: 'revokeShownCredential',
  path: '/shownRevocations',
  summary: 'Revoke an attestation that was shown, for good',
  body: RevokeShownCredential,
  problems: ['accessLogClosed', 'nothingToRevoke'],
});
