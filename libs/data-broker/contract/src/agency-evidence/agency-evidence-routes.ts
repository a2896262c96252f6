/** An agency asks for evidence about whoever its dossier is of: after a preview by that person, or where no law needs one. */
import { defineRoute, Uuid } from '@gun/kernel';
import { z } from 'zod';
import { AgencyEvidence, AskEvidence, PreviewSession, StartPreviewSession } from './agency-evidence';

const shared = { api: 'evidence', tag: 'Evidence exchange' } as const;
const access = { role: 'agency', scope: 'scope:gun:agency:evidence' } as const;
const refusals = [
  'accessLogClosed',
  'agencyDossierNotFound',
  'agencyDossierClosed',
  'foreignSubject',
  'unknownEvidenceType',
  'evidenceNotAuthorised',
] as const;

export const startPreviewSession = defineRoute({
  ...shared,
  operationId: 'startPreviewSession',
  method: 'POST',
  path: '/previewSessions',
  summary: 'Ask a person to look at evidence about them, and to accept or refuse it',
  description:
    'The person finds the question in their messages, and answers within fourteen days; once they have seen the values, within forty minutes.',
  access,
  idempotent: true,
  body: StartPreviewSession,
  output: PreviewSession,
  status: 201,
  problems: refusals,
});

export const readPreviewSession = defineRoute({
  ...shared,
  operationId: 'readPreviewSession',
  method: 'GET',
  path: '/previewSessions/{previewSessionId}',
  summary: 'Read whether the person has answered',
  access: { ...access, over: 'previewSessionId' },
  params: z.strictObject({ previewSessionId: Uuid }),
  output: PreviewSession,
  status: 200,
  problems: ['previewNotFound'],
});

export const askEvidence = defineRoute({
  ...shared,
  operationId: 'askEvidence',
  method: 'POST',
  path: '/evidences',
  summary: 'Ask for evidence that a person accepted, or that the law hands over without a preview',
  description:
    '201 with the evidence. 202 while the person has not answered, or the source answers later: read it again at `Location`, not before `Retry-After`.',
  access,
  idempotent: true,
  body: AskEvidence,
  output: AgencyEvidence,
  status: 201,
  later: true,
  sealed: true,
  problems: [
    ...refusals,
    ...['previewNotFound', 'previewNeeded', 'previewRefused', 'previewOver', 'previewUsed', 'evidenceNotAccepted'],
  ],
});

export const readEvidence = defineRoute({
  ...shared,
  operationId: 'readEvidence',
  method: 'GET',
  path: '/evidences/{conversationId}',
  summary: 'Read evidence that was asked for',
  description: 'The source is asked again each time, for an hour after the first answer; nothing of it is kept here.',
  access: { ...access, over: 'conversationId' },
  params: z.strictObject({ conversationId: Uuid }),
  output: AgencyEvidence,
  status: 200,
  sealed: true,
  problems: ['accessLogClosed', 'evidenceNotFound'],
});

export const agencyEvidenceRoutes = [startPreviewSession, readPreviewSession, askEvidence, readEvidence] as const;
