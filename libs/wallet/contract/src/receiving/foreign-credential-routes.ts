/** What a holder does with documents of issuers of others: look at them, and delete them here. */
import { defineRoute, Uuid } from '@gun/kernel';
import { z } from 'zod';
import { ForeignCredentialDeletion, ForeignCredentialDetail, ForeignCredentials } from './foreign-credential';

const api = 'wallet';
const tag = 'Receiving';
const holder = { role: 'citizen', assurance: 'substantial' } as const;
const own = { ...holder, over: 'credentialId' } as const;
const CredentialPath = z.strictObject({ credentialId: Uuid });

export const listForeignCredentials = defineRoute({
  api,
  operationId: 'listForeignCredentials',
  method: 'GET',
  path: '/foreignCredentials',
  tag,
  summary: 'List the documents of other issuers in my wallet',
  access: holder,
  output: ForeignCredentials,
  noted: 'wallet',
  status: 200,
  problems: ['onlyForYourself'],
});

export const readForeignCredential = defineRoute({
  api,
  operationId: 'readForeignCredential',
  method: 'GET',
  path: '/foreignCredentials/{credentialId}',
  tag,
  summary: 'Read one of my documents of other issuers',
  access: own,
  params: CredentialPath,
  output: ForeignCredentialDetail,
  noted: 'wallet',
  status: 200,
  problems: ['onlyForYourself', 'credentialNotFound'],
});

/** Destroys the copies here and their keys. The issuer is not told: it may offer the document again. */
export const deleteForeignCredential = defineRoute({
  api,
  operationId: 'deleteForeignCredential',
  method: 'POST',
  path: '/foreignCredentials/{credentialId}/deletions',
  tag,
  summary: 'Delete one of my documents of other issuers from this wallet',
  access: own,
  idempotent: true,
  params: CredentialPath,
  output: ForeignCredentialDeletion,
  status: 201,
  problems: ['onlyForYourself', 'credentialNotFound'],
});

export const foreignCredentialRoutes = [
  listForeignCredentials,
  readForeignCredential,
  deleteForeignCredential,
] as const;
