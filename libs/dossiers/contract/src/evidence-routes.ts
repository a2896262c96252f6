/** The owner asks sources for proofs, looks at what they answered, and decides what becomes part of the dossier. */
import { defineRoute, Uuid } from '@gun/kernel';
import { z } from 'zod';
import { EvidenceId, EvidenceOfDossier } from './dossier-evidence';

const api = 'dossiers';
const tag = 'Evidence';
const own = { role: 'citizen', assurance: 'low', over: 'dossierId' } as const;
const OnePath = z.strictObject({ dossierId: Uuid, evidenceId: EvidenceId });

const RequestEvidence = z
  .strictObject({ evidence: z.array(EvidenceId).min(1).max(12) })
  .meta({ id: 'RequestEvidence', title: 'RequestEvidence' });

/** The explicit request of the person (Regulation (EU) 2018/1724, art. 14(4)): several sources, side by side. */
export const requestEvidence = defineRoute({
  api,
  operationId: 'requestEvidence',
  method: 'POST',
  path: '/dossiers/{dossierId}/evidenceRequests',
  tag,
  summary: 'Ask sources for proofs, and look at their answers first',
  access: own,
  idempotent: true,
  binding: true,
  params: z.strictObject({ dossierId: Uuid }),
  body: RequestEvidence,
  output: EvidenceOfDossier,
  status: 201,
  problems: ['dossierNotFound', 'unknownEvidence', 'evidenceNotOpen', 'assuranceTooLow'],
});

export const acceptEvidence = defineRoute({
  api,
  operationId: 'acceptEvidence',
  method: 'POST',
  path: '/dossiers/{dossierId}/evidence/{evidenceId}/acceptances',
  tag,
  summary: 'Use what a source answered',
  access: own,
  idempotent: true,
  binding: true,
  params: OnePath,
  output: EvidenceOfDossier,
  status: 201,
  problems: ['dossierNotFound', 'unknownEvidence', 'evidenceNotOpen', 'previewOver', 'assuranceTooLow'],
});

export const refuseEvidence = defineRoute({
  api,
  operationId: 'refuseEvidence',
  method: 'POST',
  path: '/dossiers/{dossierId}/evidence/{evidenceId}/refusals',
  tag,
  summary: 'Provide a proof oneself; an answer of the source is destroyed',
  access: own,
  idempotent: true,
  params: OnePath,
  output: EvidenceOfDossier,
  status: 201,
  problems: ['dossierNotFound', 'unknownEvidence', 'evidenceNotOpen', 'assuranceTooLow'],
});

export const evidenceRoutes = [requestEvidence, acceptEvidence, refuseEvidence] as const;
