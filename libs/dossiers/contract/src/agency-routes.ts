/** The agency API: event feed, dossier, decision, report and documents, for systems with their own case handling. */
import { uploadRefusals } from '@gun/documents-contract';
import { defineRoute, Uuid } from '@gun/kernel';
import { z } from 'zod';
import {
  AgencyDocument,
  AgencyDossierView,
  AgencyEvents,
  DecideAsAgency,
  DossierSubjects,
  ReportExecution,
} from './agency-dossier';

const api = 'agency';
const DossierPath = z.strictObject({ dossierId: Uuid });
const may = (action: string) => ({ role: 'agency', scope: `scope:gun:agency:${action}`, over: 'dossierId' }) as const;
const refusals = ['dossierNotFound', 'notPossibleNow'] as const;

export const listAgencyEvents = defineRoute({
  api,
  operationId: 'listAgencyEvents',
  method: 'GET',
  path: '/events',
  tag: 'Events',
  summary: 'Read the events of my agency after a cursor, oldest first',
  description:
    'Delivered at least once, in one order that never changes; keep the id of the last event that you handled.',
  access: { role: 'agency', scope: 'scope:gun:agency:events' },
  query: z.strictObject({
    afterEvent: Uuid.optional(),
    pageSize: z.coerce.number().int().min(1).max(100).default(50),
  }),
  output: AgencyEvents,
  status: 200,
});

export const readAgencyDossier = defineRoute({
  api,
  operationId: 'readAgencyDossier',
  method: 'GET',
  path: '/dossiers/{dossierId}',
  tag: 'Dossiers',
  summary: 'Read a dossier that was handed to my agency',
  access: may('dossiers'),
  params: DossierPath,
  output: AgencyDossierView,
  status: 200,
  sealed: true,
  problems: ['accessLogClosed', 'dossierNotFound'],
});

export const querySubjects = defineRoute({
  api,
  operationId: 'querySubjects',
  method: 'POST',
  path: '/dossiers/{dossierId}/subjects/query',
  tag: 'Dossiers',
  summary: 'Read the national numbers of the persons that a dossier concerns',
  description: 'Only for agencies whose authorisation names the national number; each call is logged.',
  access: may('subjects'),
  params: DossierPath,
  output: DossierSubjects,
  status: 200,
  sealed: true,
  problems: ['accessLogClosed', 'dossierNotFound'],
});

export const uploadAgencyDocument = defineRoute({
  api,
  operationId: 'uploadAgencyDocument',
  method: 'POST',
  path: '/dossiers/{dossierId}/documents',
  tag: 'Documents',
  summary: 'Add a document that the applicant will receive with the decision',
  access: may('documents'),
  idempotent: true,
  params: DossierPath,
  consumes: 'multipart/form-data',
  output: AgencyDocument,
  status: 201,
  problems: [...refusals, 'alreadyDecided', ...uploadRefusals, 'uploadIncomplete', 'severalFiles'],
});

export const downloadAgencyDocument = defineRoute({
  api,
  operationId: 'downloadAgencyDocument',
  method: 'GET',
  path: '/dossiers/{dossierId}/documents/{documentId}/content',
  tag: 'Documents',
  summary: 'Download a document of a dossier that was handed to my agency',
  access: may('documents'),
  params: z.strictObject({ dossierId: Uuid, documentId: Uuid }),
  produces: ['application/pdf', 'image/png', 'image/jpeg'],
  status: 200,
  sealed: true,
  problems: ['accessLogClosed', 'dossierNotFound'],
});

export const decideAsAgency = defineRoute({
  api,
  operationId: 'decideAsAgency',
  method: 'POST',
  path: '/dossiers/{dossierId}/decisions',
  tag: 'Dossiers',
  summary: 'Decide a dossier that was handed to my agency',
  access: may('decisions'),
  idempotent: true,
  params: DossierPath,
  body: DecideAsAgency,
  output: AgencyDossierView,
  status: 201,
  problems: [...refusals, 'alreadyDecided'],
});

export const reportExecution = defineRoute({
  api,
  operationId: 'reportExecution',
  method: 'POST',
  path: '/dossiers/{dossierId}/reports',
  tag: 'Dossiers',
  summary: 'Report that a decision was carried out',
  access: may('decisions'),
  idempotent: true,
  params: DossierPath,
  body: ReportExecution,
  output: AgencyDossierView,
  status: 201,
  problems: refusals,
});

export const agencyRoutes = [
  listAgencyEvents,
  readAgencyDossier,
  querySubjects,
  uploadAgencyDocument,
  downloadAgencyDocument,
  decideAsAgency,
  reportExecution,
] as const;
