/** What a citizen or an enterprise may ask of their documents, and what anyone may ask about a paper. */
import { defineRoute, Uuid } from '@gun/kernel';
import { z } from 'zod';
import { Documents, DocumentView } from './document';
import { CheckDocument, DocumentCheck } from './document-check';
import { SealKeys } from './seal-key';
import { uploadLimits, uploadRefusals } from './upload-refusal';

const api = 'documents';
const tag = 'Documents';
/** Under a mandate, only what belongs to a procedure that it covers. */
const own = { role: 'citizen', assurance: 'low', mandate: 'limited', over: 'documentId' } as const;
const DocumentPath = z.strictObject({ documentId: Uuid });

/** Sends a file in, as part `file` of a form: PDF, PNG or JPEG, 20 MB at most. */
export const uploadDocument = defineRoute({
  api,
  operationId: 'uploadDocument',
  method: 'POST',
  path: '/documents',
  tag,
  summary: 'Upload a document',
  description: 'The part `file` holds one PDF, PNG or JPEG of 20 MB at most. It is checked before it is kept.',
  access: { role: 'citizen', assurance: 'low', mandate: 'limited' },
  idempotent: true,
  consumes: 'multipart/form-data',
  output: DocumentView,
  status: 201,
  problems: [...uploadRefusals, 'uploadIncomplete', 'severalFiles', 'tooMuchWaiting'],
});

/** Lists one's own documents, newest first. */
export const listMyDocuments = defineRoute({
  api,
  operationId: 'listMyDocuments',
  method: 'GET',
  path: '/documents',
  tag,
  summary: 'List my documents, newest first',
  access: { role: 'citizen', assurance: 'low', mandate: 'full' },
  query: z.strictObject({
    afterDocument: Uuid.optional(),
    pageSize: z.coerce.number().int().min(1).max(100).default(50),
  }),
  output: Documents,
  status: 200,
});

/** The bytes of one's own document; always an attachment, which no browser opens in the page. */
export const downloadDocument = defineRoute({
  api,
  operationId: 'downloadDocument',
  method: 'GET',
  path: '/documents/{documentId}/content',
  tag,
  summary: 'Download one of my documents',
  access: own,
  params: DocumentPath,
  produces: uploadLimits.mediaTypes,
  status: 200,
  problems: ['documentNotFound', 'documentBeingChecked'],
});

/** Deletes an upload that no sent dossier holds. */
export const deleteDocument = defineRoute({
  api,
  operationId: 'deleteDocument',
  method: 'DELETE',
  path: '/documents/{documentId}',
  tag,
  summary: 'Delete one of my uploads',
  access: own,
  binding: true,
  params: DocumentPath,
  status: 204,
  problems: ['documentNotFound', 'documentInUse'],
});

/** Says whether a paper is genuine, to anyone who holds its code. An unknown code gets an answer of the same form. */
export const checkDocument = defineRoute({
  api,
  operationId: 'checkDocument',
  method: 'POST',
  path: '/documentChecks',
  tag,
  summary: 'Check that a document is genuine',
  access: 'public',
  body: CheckDocument,
  output: DocumentCheck,
  status: 200,
});

/** Public, and worth keeping: who holds a sealed answer checks with it that nobody changed a byte. */
export const listSealKeys = defineRoute({
  api,
  operationId: 'listSealKeys',
  method: 'GET',
  path: '/sealKeys',
  tag,
  summary: 'Read the key and certificate with which the counter seals what it hands over',
  access: 'public',
  output: SealKeys,
  status: 200,
});

export const documentRoutes = [
  uploadDocument,
  listMyDocuments,
  downloadDocument,
  deleteDocument,
  checkDocument,
  listSealKeys,
];
