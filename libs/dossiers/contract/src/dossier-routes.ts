/** What a citizen or an enterprise may ask of their dossiers. */
import { defineRoute, Language, Uuid } from '@gun/kernel';
import { Answers, Concept, ProcedureKey } from '@gun/procedures-contract';
import { z } from 'zod';
import { DossierForm, Dossiers, DossierStatusCode, DossierView } from './dossier';
import { evidenceRoutes } from './evidence-routes';

const api = 'dossiers';
const tag = 'Dossiers';
/** Whoever acts under a mandate sees and starts only what it covers. */
const citizen = { role: 'citizen', assurance: 'low', mandate: 'limited' } as const;
const own = { ...citizen, over: 'dossierId' } as const;
const DossierPath = z.strictObject({ dossierId: Uuid });

export const StartDossier = z
  .strictObject({
    procedureKey: ProcedureKey,
    language: Language,
    /** True: begin anew although a draft exists; the draft stays. */
    anew: z.boolean().optional(),
    /** The value of a register that the dossier is about, in a procedure that puts one right. */
    about: Concept.optional(),
  })
  .meta({ id: 'StartDossier', title: 'StartDossier' });
export type StartDossier = z.infer<typeof StartDossier>;

export const startDossier = defineRoute({
  api,
  operationId: 'startDossier',
  method: 'POST',
  path: '/dossiers',
  tag,
  summary: 'Start a dossier as a draft',
  access: citizen,
  idempotent: true,
  body: StartDossier,
  output: DossierView,
  status: 201,
  problems: [
    'draftExists',
    'procedureNotFound',
    'assuranceTooLow',
    'notForThisParty',
    'notInMandate',
    'valueNotNamed',
    'valueNotFound',
    'alreadyContested',
  ],
});

export const listMyDossiers = defineRoute({
  api,
  operationId: 'listMyDossiers',
  method: 'GET',
  path: '/dossiers',
  tag,
  summary: 'List my dossiers, last changed first',
  access: citizen,
  query: z.strictObject({
    status: DossierStatusCode.optional(),
    procedureKey: ProcedureKey.optional(),
    afterDossier: Uuid.optional(),
    pageSize: z.coerce.number().int().min(1).max(100).default(50),
  }),
  output: Dossiers,
  status: 200,
});

export const readDossier = defineRoute({
  api,
  operationId: 'readDossier',
  method: 'GET',
  path: '/dossiers/{dossierId}',
  tag,
  summary: 'Read one of my dossiers',
  access: own,
  params: DossierPath,
  output: DossierView,
  status: 200,
  problems: ['dossierNotFound'],
});

export const readDossierForm = defineRoute({
  api,
  operationId: 'readDossierForm',
  method: 'GET',
  path: '/dossiers/{dossierId}/form',
  tag,
  summary: 'Read all that is needed to fill in a dossier',
  access: own,
  params: DossierPath,
  output: DossierForm,
  status: 200,
  problems: ['dossierNotFound'],
});

/** The whole set of answers; `revision` is the one that was read, so that an older tab cannot overwrite a newer one. */
export const SaveAnswers = z
  .strictObject({ revision: z.int().min(0), answers: Answers, language: Language })
  .meta({ id: 'SaveAnswers', title: 'SaveAnswers' });
export type SaveAnswers = z.infer<typeof SaveAnswers>;

export const SavedAnswers = z
  .object({ revision: z.int().min(1), savedAt: z.string().max(40), expiresOn: z.string().max(10).optional() })
  .meta({ id: 'SavedAnswers', title: 'SavedAnswers' });
export type SavedAnswers = z.infer<typeof SavedAnswers>;

export const saveAnswers = defineRoute({
  api,
  operationId: 'saveAnswers',
  method: 'PUT',
  path: '/dossiers/{dossierId}/answers',
  tag,
  summary: 'Save the answers of a draft or of a correction',
  access: own,
  params: DossierPath,
  body: SaveAnswers,
  output: SavedAnswers,
  status: 200,
  problems: ['dossierNotFound', 'staleRevision', 'notEditable', 'answersTooLarge', 'unknownQuestion'],
});

export const SubmitDossier = z
  .strictObject({ revision: z.int().min(1), declaration: z.literal(true) })
  .meta({ id: 'SubmitDossier', title: 'SubmitDossier' });
export type SubmitDossier = z.infer<typeof SubmitDossier>;

export const submitDossier = defineRoute({
  api,
  operationId: 'submitDossier',
  method: 'POST',
  path: '/dossiers/{dossierId}/submissions',
  tag,
  summary: 'Submit a draft, or a corrected dossier',
  access: own,
  idempotent: true,
  binding: true,
  params: DossierPath,
  body: SubmitDossier,
  output: DossierView,
  status: 201,
  problems: [
    'dossierNotFound',
    'alreadySubmitted',
    'staleRevision',
    'answersIncomplete',
    'assuranceTooLow',
    'notEditable',
    'documentNotFound',
    'evidenceMissing',
    'evidenceChanged',
    'factsChanged',
  ],
});

export const withdrawDossier = defineRoute({
  api,
  operationId: 'withdrawDossier',
  method: 'POST',
  path: '/dossiers/{dossierId}/withdrawals',
  tag,
  summary: 'Withdraw a dossier before its decision',
  access: own,
  idempotent: true,
  binding: true,
  params: DossierPath,
  output: DossierView,
  status: 201,
  problems: ['dossierNotFound', 'notPossibleNow'],
});

export const discardDraft = defineRoute({
  api,
  operationId: 'discardDraft',
  method: 'DELETE',
  path: '/dossiers/{dossierId}',
  tag,
  summary: 'Throw away a draft',
  access: own,
  binding: true,
  params: DossierPath,
  status: 204,
  problems: ['dossierNotFound', 'notPossibleNow'],
});

/** The paper road: the form of a procedure to print, fill in by hand and post. Made from the same definition. */
export const printBlankForm = defineRoute({
  api,
  operationId: 'printBlankForm',
  method: 'GET',
  path: '/blankForms/{procedureKey}',
  tag: 'Paper',
  summary: 'Print the blank form of a procedure',
  access: 'public',
  params: z.strictObject({ procedureKey: ProcedureKey }),
  query: z.strictObject({ lang: Language.default('fr') }),
  produces: ['application/pdf'],
  status: 200,
  problems: ['procedureNotFound'],
});

export const dossierRoutes = [
  startDossier,
  listMyDossiers,
  readDossier,
  readDossierForm,
  saveAnswers,
  submitDossier,
  withdrawDossier,
  discardDraft,
  printBlankForm,
  ...evidenceRoutes,
] as const;
