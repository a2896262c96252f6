import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writtenFor } from './routes-in-browser.mjs';

const route = {
  api: 'dossiers',
  operationId: 'listMyDossiers',
  method: 'GET',
  path: '/dossiers',
  summary: 'List my dossiers',
  access: { role: 'citizen', assurance: 'low' },
  query: { shape: { status: { parse() {} }, pageSize: { parse() {} } } },
  output: { parse() {} },
  status: 200,
  problems: ['dossierNotFound'],
};
const load = (values) => import(`data:text/javascript,${encodeURIComponent(writtenFor(values))}`);

test('a route keeps what calling it takes, and leaves its schemas and its documentation behind', async () => {
  const { listMyDossiers } = await load({ listMyDossiers: route });
  assert.deepEqual(listMyDossiers, {
    api: 'dossiers',
    operationId: 'listMyDossiers',
    method: 'GET',
    path: '/dossiers',
    access: { role: 'citizen', assurance: 'low' },
    status: 200,
    query: { shape: { status: true, pageSize: true } },
  });
});

test('that a route takes a body is known, and not of what it is made', async () => {
  const { startDossier } = await load({ startDossier: { ...route, method: 'POST', body: { parse() {} } } });
  assert.equal(startDossier.body, true);
});

test('a schema that is named beside the routes is there by name and has no value', async () => {
  const values = await load({ StartDossier: { parse() {} }, dossierRoutes: [route] });
  assert.deepEqual(Object.keys(values).sort(), ['StartDossier', 'dossierRoutes']);
  assert.equal(values.StartDossier, undefined);
});
