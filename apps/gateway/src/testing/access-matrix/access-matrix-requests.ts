/** A well-formed request of the access matrix for each route. */
import { changeOfAddress } from '@gun/procedures-contract';
import { pathParameters, uuidV7, type Route } from '@gun/kernel';
import { personas } from '@gun/testing';
import { agencyDecision } from './access-matrix-grounds';
import { reason, type Objects } from './access-matrix-objects';
import { asked } from '../lives/asked-in-vain';
import { decision } from '../lives/lives';
import { multipart, smallPdf } from '../multipart';
import type { CallOptions } from '../test-gateway';
import { trainingBodies } from '../lives/training';
import { walletBodies } from '../wallets/wallets';

/** Lines of the one head of the matrix. */
const sealedLines = 1;

/** A body that the schema of the route accepts. */
const bodies: Readonly<Record<string, (objects: Objects) => unknown>> = {
  proposeMandate: () => ({ side: 'holder', from: '2026-11-25', until: '2026-12-25' }),
  readMandateProposal: () => ({ code: '0000-0000-0000' }),
  answerMandate: () => ({ code: '0000-0000-0000', accept: true }),
  checkDocument: () => ({ code: '0000-0000-0000-0000-0000-0000-00' }),
  ...walletBodies,
  chooseLanguage: () => ({ language: 'fr' }),
  giveContact: () => ({ kind: 'email', address: 'another@mail.example', language: 'fr' }),
  confirmContact: () => ({ code: '000000' }),
  chooseChannels: () => ({ email: true, sms: true, letter: false }),
  askDataExport: () => ({ language: 'fr' }),
  askErasure: () => ({ understood: true }),
  ...trainingBodies,
  startDossier: () => ({ procedureKey: 'not-a-procedure', language: 'fr' }),
  saveAnswers: () => ({ revision: 0, answers: {}, language: 'fr' }),
  submitDossier: () => ({ revision: 1, declaration: true }),
  requestEvidence: () => ({ evidence: ['aProof'] }),
  startPreviewSession: ({ dossierId }) => ({ dossier: dossierId, evidenceTypes: [asked] }),
  askEvidence: ({ dossierId }) => ({ dossier: dossierId, evidenceTypes: [asked] }),
  querySubjectPseudonyms: () => ({ ssins: [personas.noa.nrn] }),
  renewSubjectPseudonyms: () => ({ subjects: [`1.${'x'.repeat(43)}`] }),
  acceptPreview: () => ({ evidenceTypes: [asked] }),
  openDossier: () => ({ reason }),
  askCorrection: () => ({ revision: 0, fields: [{ pointer: '/newAddress', remark: 'Quelle boîte ?' }] }),
  handOverDossier: () => ({ revision: 0 }),
  decideDossier: ({ template, language }) => decision(0, template, language),
  previewDecision: ({ template, language }) => decision(0, template, language),
  decideAsAgency: () => agencyDecision,
  reportExecution: () => ({ carriedOutAt: '2026-12-02T10:00:00Z' }),
};
const queries: Readonly<Record<string, Record<string, string>>> = {
  listStreets: { q: 'rue' },
  listPreviews: { dossier: uuidV7() },
  proveConsistency: { firstSize: String(sealedLines) },
};

/** A request that the schemas of the route accept, about one object. */
export function requestFor(route: Route, objects: Objects): CallOptions {
  const input: Record<string, unknown> = {
    ...{ procedureKey: changeOfAddress.key, procedureVersion: changeOfAddress.version, evidenceId: 'aProof' },
    ...{ source: 'nationalRegister' },
    treeSize: sealedLines,
    walletRequestId: 'A'.repeat(43),
    ...objects,
  };
  const missing = pathParameters(route).filter((name) => input[name] === undefined);
  if (missing.length > 0) throw new Error(`${route.operationId}: the matrix has no value for ${missing.join(', ')}`);
  const query = queries[route.operationId];
  const file = multipart({ bytes: smallPdf, name: 'plan.pdf', type: 'application/pdf' });
  const body = bodies[route.operationId]?.(objects);
  return { input, ...(query && { query }), ...(body !== undefined && { body }), ...(route.consumes && file) };
}
