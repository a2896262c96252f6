/** Articles 15, 17 and 20 of the GDPR, for oneself: nobody takes or erases the data of another, not even by mandate. */
import { defineRoute, Uuid } from '@gun/kernel';
import { z } from 'zod';
import { permissionRoutes } from './permission-routes';
import { AskDataExport, AskErasure, DataExportView, ErasureView, OwnDataView } from './own-data';

const api = 'privacy';
const tag = 'OwnData';
const own = { role: 'citizen', assurance: 'substantial' } as const;

export const readOwnData = defineRoute({
  api,
  operationId: 'readOwnData',
  method: 'GET',
  path: '/overview',
  tag,
  summary: 'Read what is kept about me, what erasure would do to it, and which law holds the rest',
  access: own,
  output: OwnDataView,
  status: 200,
  problems: ['onlyForYourself'],
});

export const askDataExport = defineRoute({
  api,
  operationId: 'askDataExport',
  method: 'POST',
  path: '/exports',
  tag,
  summary: 'Ask for an archive of all my data',
  description:
    'It is made in the background; a message says when it is ready. One that is being made is answered again.',
  access: own,
  idempotent: true,
  body: AskDataExport,
  output: DataExportView,
  status: 201,
  problems: ['onlyForYourself'],
});

export const readDataExport = defineRoute({
  api,
  operationId: 'readDataExport',
  method: 'GET',
  path: '/exports/{exportId}',
  tag,
  summary: 'Read how far my archive is',
  access: { ...own, over: 'exportId' },
  params: z.strictObject({ exportId: Uuid }),
  output: DataExportView,
  status: 200,
  problems: ['onlyForYourself', 'dataExportNotFound'],
});

export const downloadDataExport = defineRoute({
  api,
  operationId: 'downloadDataExport',
  method: 'GET',
  path: '/exports/{exportId}/archive',
  tag,
  summary: 'Download my archive: JSON with its schemas, my documents, and a page that explains it',
  access: { ...own, over: 'exportId' },
  params: z.strictObject({ exportId: Uuid }),
  produces: ['application/zip'],
  status: 200,
  problems: ['onlyForYourself', 'dataExportNotFound', 'dataExportNotReady'],
});

export const askErasure = defineRoute({
  api,
  operationId: 'askErasure',
  method: 'POST',
  path: '/erasures',
  tag,
  summary: 'Ask that my data be erased, as far as no law holds it',
  access: own,
  idempotent: true,
  body: AskErasure,
  output: ErasureView,
  status: 201,
  problems: ['onlyForYourself'],
});

export const takeErasureBack = defineRoute({
  api,
  operationId: 'takeErasureBack',
  method: 'POST',
  path: '/erasures/{erasureId}/withdrawal',
  tag,
  summary: 'Take my request for erasure back, at once',
  access: { ...own, over: 'erasureId' },
  idempotent: true,
  params: z.strictObject({ erasureId: Uuid }),
  output: ErasureView,
  status: 201,
  problems: ['onlyForYourself', 'erasureNotFound', 'erasureCarriedOut'],
});

export const ownDataRoutes = [
  readOwnData,
  askDataExport,
  readDataExport,
  downloadDataExport,
  askErasure,
  takeErasureBack,
  ...permissionRoutes,
] as const;
