/** Who looked at my data: a citizen's own lines, and what lets anybody check the whole log. */
import { defineRoute, Uuid } from '@gun/kernel';
import { z } from 'zod';
import {
  AccessBundle,
  Accesses,
  AccessFilter,
  AccessView,
  ConsistencyProof,
  HeadKeys,
  SignedHead,
  SignedHeads,
} from './access-views';

const api = 'transparency';
const own = { role: 'citizen', assurance: 'substantial' } as const;
const accesses = 'Accesses';
const heads = 'Heads';
const TreeSize = z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER);

export const listAccesses = defineRoute({
  api,
  operationId: 'listAccesses',
  method: 'GET',
  path: '/accesses',
  tag: accesses,
  summary: 'List who looked at the data of the party I act for, newest first',
  access: own,
  query: AccessFilter,
  output: Accesses,
  noted: 'accessLog',
  status: 200,
});

export const readAccess = defineRoute({
  api,
  operationId: 'readAccess',
  method: 'GET',
  path: '/accesses/{accessId}',
  tag: accesses,
  summary: 'Read one access, with the proof that it is in the sealed log',
  access: { ...own, over: 'accessId' },
  params: z.strictObject({ accessId: Uuid }),
  output: AccessView,
  noted: 'accessLog',
  status: 200,
  problems: ['accessNotFound'],
});

export const exportAccesses = defineRoute({
  api,
  operationId: 'exportAccesses',
  method: 'GET',
  path: '/accessBundle',
  tag: accesses,
  summary: 'Take all accesses along, with proofs that can be checked without this site',
  access: own,
  output: AccessBundle,
  noted: 'accessLog',
  status: 200,
});

export const listHeads = defineRoute({
  api,
  operationId: 'listHeads',
  method: 'GET',
  path: '/heads',
  tag: heads,
  summary: 'List the signed heads of the log, newest first',
  description: 'Open data. Whoever keeps heads can show later that a line was changed or taken away.',
  access: 'public',
  query: z.strictObject({
    beforeSize: TreeSize.optional(),
    pageSize: z.coerce.number().int().min(1).max(100).default(1),
  }),
  output: SignedHeads,
  status: 200,
});

export const readHead = defineRoute({
  api,
  operationId: 'readHead',
  method: 'GET',
  path: '/heads/{treeSize}',
  tag: heads,
  summary: 'Read the signed head of the log at one size',
  access: 'public',
  params: z.strictObject({ treeSize: TreeSize }),
  output: SignedHead,
  status: 200,
  problems: ['headNotFound'],
});

export const proveConsistency = defineRoute({
  api,
  operationId: 'proveConsistency',
  method: 'GET',
  path: '/heads/{treeSize}/consistencyProof',
  tag: heads,
  summary: 'Prove that a later head only added lines to an earlier one (RFC 9162, 2.1.4)',
  access: 'public',
  params: z.strictObject({ treeSize: TreeSize }),
  query: z.strictObject({ firstSize: TreeSize }),
  output: ConsistencyProof,
  status: 200,
  problems: ['headNotFound'],
});

export const listHeadKeys = defineRoute({
  api,
  operationId: 'listHeadKeys',
  method: 'GET',
  path: '/keys',
  tag: heads,
  summary: 'Read the public keys that sign the heads (RFC 7517)',
  access: 'public',
  output: HeadKeys,
  status: 200,
});

export const transparencyRoutes = [
  listAccesses,
  readAccess,
  exportAccesses,
  listHeads,
  readHead,
  proveConsistency,
  listHeadKeys,
] as const;
