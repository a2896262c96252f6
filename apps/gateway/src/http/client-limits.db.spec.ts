/** The limits of an agency's client, at the doors: each has its refusal, and the process log says which it was. */
import { askEvidence, readEvidence, readPreviewSession, startPreviewSession } from '@gun/data-broker-contract';
import {
  decideAsAgency,
  downloadAgencyDocument,
  listAgencyEvents,
  querySubjects,
  readAgencyDossier,
  reportExecution,
  uploadAgencyDocument,
} from '@gun/dossiers-contract';
import { clientLimits } from '@gun/identity-server';
import { languages, uuidV7, type ClientLimits } from '@gun/kernel';
import { deliveredProcedures } from '@gun/procedures-contract';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { asksForExtract, submits, type Life } from '../testing/lives/lives';
import { multipart, smallPdf } from '../testing/multipart';
import { TestGateway } from '../testing/test-gateway';

const id = 'agency-criminal-record';
const proof = 'vehicle-registration';
let gateway: TestGateway;
let life: Life;

/** The same agency with another client, whose token bears this name. */
const limited = (token: string, limits: ClientLimits): string => {
  const scopes = ['events', 'dossiers', 'decisions', 'documents', 'subjects', 'evidence'];
  const all = scopes.map((action) => `scope:gun:agency:${action}`);
  return gateway.actAs(token, { kind: 'agency', agencyId: id, scopes: all, limits });
};

beforeAll(async () => {
  gateway = await TestGateway.start();
  await gateway.citizen('bram');
  gateway.agency(id);
  gateway.sources.permits(id, proof);
  life = await submits(gateway, 'bram', { procedureKey: 'criminal-record-extract', answers: asksForExtract });
  await gateway.drain();
});
afterAll(() => gateway.stop());

const elsewhere = () => limited('for-moves', { procedures: ['change-of-address'] });

test('outside its procedures every door to a dossier of its agency is refused, and the feed leaves it out', async () => {
  const as = elsewhere();
  const input = { dossierId: life.dossierId };
  const paper = multipart({ bytes: smallPdf, name: 'extrait.pdf', type: 'application/pdf' });
  const decision = { outcome: 'granted', language: 'fr', reasons: ['r'], legalBasis: 'l', appeal: 'a' };
  const about = { dossier: life.dossierId, evidenceTypes: [proof] };
  const answers = [
    await gateway.call(readAgencyDossier, { as, input }),
    await gateway.call(querySubjects, { as, input }),
    await gateway.call(downloadAgencyDocument, { as, input: { ...input, documentId: uuidV7() } }),
    await gateway.call(uploadAgencyDocument, { as, input, ...paper }),
    await gateway.call(decideAsAgency, { as, input, body: decision }),
    await gateway.call(reportExecution, { as, input, body: { carriedOutAt: '2026-11-25T09:00:00Z' } }),
    await gateway.call(startPreviewSession, { as, body: about }),
    await gateway.call(askEvidence, { as, body: about }),
  ];
  for (const { status, problem } of answers)
    expect([status, problem]).toEqual([403, expect.objectContaining({ limit: 'procedures' })]);
  expect((await gateway.call(listAgencyEvents, { as })).body.items).toEqual([]);
  expect((await gateway.call(listAgencyEvents, { as: id })).body.items).toHaveLength(1);
});

test('what the agency began with another client stays out of reach too', async () => {
  const body = { dossier: life.dossierId, evidenceTypes: [proof] };
  const { body: session } = await gateway.call(startPreviewSession, { as: id, body });
  const asked = await gateway.call(askEvidence, { as: id, body: { ...body, previewSession: session.id } });
  const looks = [
    await gateway.call(readPreviewSession, { as: elsewhere(), input: { previewSessionId: session.id } }),
    await gateway.call(readEvidence, { as: elsewhere(), input: { conversationId: asked.body.id } }),
  ];
  expect(looks.map(({ status, problem }) => [status, problem.type])).toEqual(
    Array.from({ length: 2 }, () => [403, 'urn:problem-type:gun:platform:procedureNotAllowed']),
  );
});

test('a dossier that was never handed to the agency is not there, whatever the limits say', async () => {
  const answer = await gateway.call(readAgencyDossier, { as: elsewhere(), input: { dossierId: uuidV7() } });
  expect(answer.status).toBe(404);
});

test.each([
  ['until', { until: '2026-11-24' }, 'clientEnded'],
  ['networks', { networks: ['193.191.245.0/24'] }, 'networkNotAllowed'],
  ['operations', { operations: ['readAgencyDossier'] }, 'operationNotAllowed'],
])('the limit %s is refused in four languages and stands in the process log', async (limit, limits, code) => {
  const as = limited(`client-${limit}`, limits);
  const told = await Promise.all(
    languages.map((language) => gateway.call(listAgencyEvents, { as, headers: { 'accept-language': language } })),
  );
  expect(new Set(told.map(({ problem }) => problem.detail)).size).toBe(4);
  for (const { status, problem } of told)
    expect([status, problem]).toEqual([
      403,
      expect.objectContaining({ limit, type: `urn:problem-type:gun:platform:${code}` }),
    ]);
  const lines = gateway.logged.map((line): Record<string, unknown> => JSON.parse(line));
  const line = lines.findLast(({ refusal }) => refusal === code);
  expect(line).toMatchObject({ operation: 'listAgencyEvents', actor: id, status: 403, msg: 'served' });
  expect('from' in (line ?? {})).toBe(limit === 'networks');
});

test('from its network, before its last day and for its operation the same call is answered', async () => {
  const as = limited('within', { until: '2026-11-25', networks: ['127.0.0.0/8'], operations: ['listAgencyEvents'] });
  expect((await gateway.call(listAgencyEvents, { as })).status).toBe(200);
});

test('an address that a caller writes itself is not believed while no proxy is trusted', async () => {
  const as = limited('from-afar', { networks: ['193.191.245.0/24'] });
  const headers = { 'x-forwarded-for': '193.191.245.7' };
  expect((await gateway.call(listAgencyEvents, { as, headers })).status).toBe(403);
});

test('as delivered, each agency that handles a procedure is let into it', () => {
  const handled = deliveredProcedures.flatMap(({ key, handling }) => handling.map(({ by }) => ({ key, by })));
  const kept = handled.filter(({ by }) => clientLimits[by]?.procedures);
  expect(kept.length).toBeGreaterThan(2);
  for (const { key, by } of kept) expect(clientLimits[by]?.procedures).toContain(key);
});
