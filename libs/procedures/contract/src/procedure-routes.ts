/** The public catalogue: nobody signs in to read what can be done, by whom, for how much, and where. */
import { defineRoute } from '@gun/kernel';
import { z } from 'zod';
import { OfficeService } from './definition/office';
import { ProcedureAbout, ProcedureKey } from './definition/procedure-definition';
import {
  LifeEvents,
  Offices,
  Places,
  Procedures,
  ProcedureVersionView,
  ProcedureView,
  SearchLanguage,
  Streets,
} from './procedure-view';

const api = 'procedures';
const tag = 'Procedures';
const access = 'public';
const SearchText = z.string().trim().max(100);
const NisCode = z.string().regex(/^\d{5}$/);
const PostCode = z.string().regex(/^\d{4}$/);

export const listProcedures = defineRoute({
  api,
  operationId: 'listProcedures',
  method: 'GET',
  path: '/procedures',
  tag,
  summary: 'List or search the procedures',
  description: 'With q, best match first: accents, typing errors and other words for the same thing are forgiven.',
  access,
  query: z.strictObject({
    q: SearchText.optional(),
    lang: SearchLanguage,
    lifeEvent: z.string().max(40).optional(),
    audience: z.enum(['citizen', 'enterprise']).optional(),
    theme: ProcedureAbout.shape.theme.optional(),
  }),
  output: Procedures,
  status: 200,
});

export const getProcedure = defineRoute({
  api,
  operationId: 'getProcedure',
  method: 'GET',
  path: '/procedures/{procedureKey}',
  tag,
  summary: 'Read what a procedure is, as it stands today',
  access,
  params: z.strictObject({ procedureKey: ProcedureKey }),
  output: ProcedureView,
  status: 200,
  problems: ['procedureNotFound'],
});

export const getProcedureVersion = defineRoute({
  api,
  operationId: 'getProcedureVersion',
  method: 'GET',
  path: '/procedures/{procedureKey}/versions/{procedureVersion}',
  tag,
  summary: 'Read the form of one published version',
  access,
  params: z.strictObject({
    procedureKey: ProcedureKey,
    procedureVersion: z.coerce.number().int().min(1).max(100_000),
  }),
  output: ProcedureVersionView,
  status: 200,
  problems: ['versionNotFound'],
});

export const listLifeEvents = defineRoute({
  api,
  operationId: 'listLifeEvents',
  method: 'GET',
  path: '/lifeEvents',
  tag,
  summary: 'List the life events with their procedures',
  access,
  output: LifeEvents,
  status: 200,
});

export const listMunicipalities = defineRoute({
  api,
  operationId: 'listMunicipalities',
  method: 'GET',
  path: '/refData/municipalities',
  tag,
  summary: 'List the municipalities, or search one by name or post code',
  access,
  query: z.strictObject({ q: SearchText.optional(), lang: SearchLanguage }),
  output: Places,
  status: 200,
});

export const listStreets = defineRoute({
  api,
  operationId: 'listStreets',
  method: 'GET',
  path: '/refData/streets',
  tag,
  summary: 'Search a street',
  access,
  query: z.strictObject({
    q: SearchText,
    lang: SearchLanguage,
    postCode: PostCode.optional(),
    nis: NisCode.optional(),
  }),
  output: Streets,
  status: 200,
});

export const findOffice = defineRoute({
  api,
  operationId: 'findOffice',
  method: 'GET',
  path: '/offices',
  tag,
  summary: 'Find the offices of a municipality or service',
  access,
  query: z.strictObject({ nis: NisCode.optional(), service: OfficeService.optional() }),
  output: Offices,
  status: 200,
});

export const getCatalogue = defineRoute({
  api,
  operationId: 'getCatalogue',
  method: 'GET',
  path: '/catalogue',
  tag,
  summary: 'Read the whole catalogue as linked data',
  description: 'CPSV-AP 3.2.0, the European vocabulary of public services, as JSON-LD.',
  access,
  produces: ['application/ld+json'],
  status: 200,
});

/** Every route of the API, for the generator of its description. */
export const procedureRoutes = [
  listProcedures,
  getProcedure,
  getProcedureVersion,
  listLifeEvents,
  listMunicipalities,
  listStreets,
  findOffice,
  getCatalogue,
] as const;
