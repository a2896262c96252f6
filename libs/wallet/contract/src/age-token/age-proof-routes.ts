/** Proving 18 or over elsewhere: neither route is told where. */
import { defineRoute } from '@gun/kernel';
import { AgeProof, AgeVerifiers, ProveAge } from './age-proof';

const api = 'wallet';
const tag = 'Proof of age';

/** The independent verifiers, the same list for everybody; with what the counter saw of the keys of each. */
export const listAgeVerifiers = defineRoute({
  api,
  operationId: 'listAgeVerifiers',
  method: 'GET',
  path: '/ageVerifiers',
  tag,
  summary: 'List the independent verifiers of age',
  access: 'public',
  output: AgeVerifiers,
  status: 200,
});

/** Signs a request that only its hash stands for, with a copy that was never shown. */
export const proveAge = defineRoute({
  api,
  operationId: 'proveAge',
  method: 'POST',
  path: '/ageProofs',
  tag,
  summary: 'Use one copy of my proof of age',
  description: 'The counter learns that a proof is used, not by whom it is asked: it receives a hash of the request.',
  access: { role: 'citizen', assurance: 'substantial' },
  idempotent: true,
  body: ProveAge,
  output: AgeProof,
  status: 201,
  problems: ['onlyForYourself', 'notForEnterprises', 'noProofOfAge', 'noCopyLeft'],
});

export const ageProofRoutes = [listAgeVerifiers, proveAge] as const;
