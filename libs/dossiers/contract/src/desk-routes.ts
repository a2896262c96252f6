/** What a civil servant may do with the dossiers of their own office. */
import { defineRoute, Language, PlainText, Uuid } from '@gun/kernel';
import { z } from 'zod';
import { DeskDossierView, Queue } from './desk-dossier';
import { queues } from './queue-names';

const api = 'desk';
const tag = 'Desk';
const ofOffice = { role: 'officer', over: 'dossierId' } as const;
const DossierPath = z.strictObject({ dossierId: Uuid });
const refusals = ['dossierNotFound', 'notClaimed', 'notPossibleNow', 'staleRevision'] as const;

export const listQueue = defineRoute({
  api,
  operationId: 'listQueue',
  method: 'GET',
  path: '/dossiers',
  tag,
  summary: 'List a work queue of my office, soonest legal date first',
  access: { role: 'officer' },
  query: z.strictObject({
    queue: z.enum(queues).default('open'),
    afterDossier: Uuid.optional(),
    pageSize: z.coerce.number().int().min(1).max(100).default(50),
  }),
  output: Queue,
  status: 200,
  problems: ['accessLogClosed'],
});

export const readDeskDossier = defineRoute({
  api,
  operationId: 'readDeskDossier',
  method: 'GET',
  path: '/dossiers/{dossierId}',
  tag,
  summary: 'Read a dossier of my office',
  access: ofOffice,
  params: DossierPath,
  output: DeskDossierView,
  status: 200,
  problems: ['accessLogClosed', 'dossierNotFound', 'reasonNeeded'],
});

export const OpenDossier = z
  .strictObject({ reason: PlainText(500).min(10).max(500) })
  .meta({ id: 'OpenDossier', title: 'OpenDossier' });
export type OpenDossier = z.infer<typeof OpenDossier>;

export const openDossier = defineRoute({
  api,
  operationId: 'openDossier',
  method: 'POST',
  path: '/dossiers/{dossierId}/openings',
  tag,
  summary: 'Open a dossier that a colleague handles, or that is closed, for a reason',
  description: 'The reason is shown to whoever the dossier is about.',
  access: ofOffice,
  params: DossierPath,
  body: OpenDossier,
  output: DeskDossierView,
  status: 201,
  problems: ['accessLogClosed', 'dossierNotFound'],
});

export const claimDossier = defineRoute({
  api,
  operationId: 'claimDossier',
  method: 'POST',
  path: '/dossiers/{dossierId}/claims',
  tag,
  summary: 'Claim a dossier, so that nobody else edits it meanwhile',
  access: ofOffice,
  params: DossierPath,
  output: DeskDossierView,
  status: 201,
  problems: ['accessLogClosed', 'dossierNotFound', 'alreadyClaimed', 'notPossibleNow'],
});

export const releaseDossier = defineRoute({
  api,
  operationId: 'releaseDossier',
  method: 'POST',
  path: '/dossiers/{dossierId}/releases',
  tag,
  summary: 'Give a claimed dossier back to the queue',
  access: ofOffice,
  params: DossierPath,
  output: DeskDossierView,
  status: 201,
  problems: ['accessLogClosed', ...refusals],
});

export const AskCorrection = z
  .strictObject({
    revision: z.int().min(0),
    fields: z
      .array(z.strictObject({ pointer: z.string().min(2).max(200), remark: PlainText(1000).min(1).max(1000) }))
      .min(1)
      .max(40),
    message: PlainText(2000).max(2000).optional(),
  })
  .meta({ id: 'AskCorrection', title: 'AskCorrection' });
export type AskCorrection = z.infer<typeof AskCorrection>;

export const askCorrection = defineRoute({
  api,
  operationId: 'askCorrection',
  method: 'POST',
  path: '/dossiers/{dossierId}/corrections',
  tag,
  summary: 'Ask the applicant to correct named answers',
  access: ofOffice,
  idempotent: true,
  params: DossierPath,
  body: AskCorrection,
  output: DeskDossierView,
  status: 201,
  problems: [...refusals, 'unknownQuestion'],
});

export const HandOver = z
  .strictObject({ revision: z.int().min(0), note: PlainText(2000).max(2000).optional() })
  .meta({ id: 'HandOver', title: 'HandOver' });
export type HandOver = z.infer<typeof HandOver>;

export const handOverDossier = defineRoute({
  api,
  operationId: 'handOverDossier',
  method: 'POST',
  path: '/dossiers/{dossierId}/handovers',
  tag,
  summary: 'Confirm a check and hand the dossier over to the next step',
  access: ofOffice,
  idempotent: true,
  params: DossierPath,
  body: HandOver,
  output: DeskDossierView,
  status: 201,
  problems: refusals,
});

/** A decision: which ready text, the facts found, and at least one reason in the language of the decision. */
export const DecideDossier = z
  .strictObject({
    revision: z.int().min(0),
    template: z.string().min(1).max(40),
    language: Language,
    /** Facts found, with source and date, in words. */
    facts: PlainText(4000).min(1).max(4000),
    reasons: z.array(PlainText(4000).min(1).max(4000)).min(1).max(12),
    conditions: z.array(PlainText(1000).min(1).max(1000)).max(12).optional(),
  })
  .meta({ id: 'DecideDossier', title: 'DecideDossier' });
export type DecideDossier = z.infer<typeof DecideDossier>;

export const decideDossier = defineRoute({
  api,
  operationId: 'decideDossier',
  method: 'POST',
  path: '/dossiers/{dossierId}/decisions',
  tag,
  summary: 'Decide, with reasons, legal basis and appeal',
  access: ofOffice,
  idempotent: true,
  params: DossierPath,
  body: DecideDossier,
  output: DeskDossierView,
  status: 201,
  problems: [...refusals, 'alreadyDecided', 'languageNotAllowed', 'unknownTemplate'],
});

export const previewDecision = defineRoute({
  api,
  operationId: 'previewDecision',
  method: 'POST',
  path: '/dossiers/{dossierId}/decisionPreviews',
  tag,
  summary: 'See the decision exactly as the applicant would receive it',
  access: ofOffice,
  params: DossierPath,
  body: DecideDossier,
  produces: ['application/pdf'],
  status: 200,
  problems: [...refusals, 'languageNotAllowed', 'unknownTemplate'],
});

export const readDeskDocument = defineRoute({
  api,
  operationId: 'readDeskDocument',
  method: 'GET',
  path: '/dossiers/{dossierId}/documents/{documentId}/content',
  tag,
  summary: 'Download a document of a dossier of my office',
  access: ofOffice,
  params: z.strictObject({ dossierId: Uuid, documentId: Uuid }),
  produces: ['application/pdf', 'image/png', 'image/jpeg'],
  status: 200,
  problems: ['accessLogClosed', 'dossierNotFound', 'reasonNeeded'],
});

export const deskRoutes = [
  listQueue,
  readDeskDossier,
  openDossier,
  claimDossier,
  releaseDossier,
  askCorrection,
  handOverDossier,
  decideDossier,
  previewDecision,
  readDeskDocument,
] as const;
