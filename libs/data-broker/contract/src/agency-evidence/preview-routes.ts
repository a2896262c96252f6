/** A person looks at what an agency asks, sees the values, and accepts or refuses (Regulation (EU) 2018/1724, art. 14(3) to (5)). */
import { defineRoute, Uuid } from '@gun/kernel';
import { z } from 'zod';
import { AcceptPreview, Preview, Previews } from './preview';

const shared = {
  ...{ api: 'evidence', tag: 'Previews' },
  access: { role: 'citizen', assurance: 'low', over: 'previewId' },
  params: z.strictObject({ previewId: Uuid }),
  output: Preview,
} as const;

export const listPreviews = defineRoute({
  ...{ api: shared.api, tag: shared.tag },
  operationId: 'listPreviews',
  method: 'GET',
  path: '/previews',
  summary: 'List what agencies ask for one of my dossiers, newest first',
  access: { role: 'citizen', assurance: 'low' },
  query: z.strictObject({ dossier: Uuid }),
  output: Previews,
  noted: 'evidenceRequest',
  status: 200,
});

export const readPreview = defineRoute({
  ...shared,
  operationId: 'readPreview',
  method: 'GET',
  path: '/previews/{previewId}',
  summary: 'Read which agency asks for what about me, for which dossier and on which basis',
  noted: 'evidenceRequest',
  status: 200,
  problems: ['previewNotFound'],
});

export const requestPreview = defineRoute({
  ...shared,
  operationId: 'requestPreview',
  method: 'POST',
  path: '/previews/{previewId}/evidenceRequests',
  summary: 'Ask the sources, and look at exactly what would be handed over',
  description: 'The explicit request of the person. The agency receives nothing by it.',
  idempotent: true,
  binding: true,
  status: 201,
  problems: ['accessLogClosed', 'previewNotFound', 'previewAnswered', 'previewOver'],
});

export const acceptPreview = defineRoute({
  ...shared,
  operationId: 'acceptPreview',
  method: 'POST',
  path: '/previews/{previewId}/acceptances',
  summary: 'Let the agency have what I have seen; what I leave out is refused',
  idempotent: true,
  binding: true,
  body: AcceptPreview,
  status: 201,
  problems: ['previewNotFound', 'previewAnswered', 'previewOver', 'previewNotSeen'],
});

export const refusePreview = defineRoute({
  ...shared,
  operationId: 'refusePreview',
  method: 'POST',
  path: '/previews/{previewId}/refusals',
  summary: 'Refuse, or take back what was accepted and not fetched yet',
  idempotent: true,
  status: 201,
  problems: ['previewNotFound', 'previewAnswered', 'previewOver'],
});

export const previewRoutes = [listPreviews, readPreview, requestPreview, acceptPreview, refusePreview] as const;
