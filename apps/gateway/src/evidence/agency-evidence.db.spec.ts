/** From the question of an agency to its answer, through the doors: 201 and 202, the news to the owner, and whose it is. */
import {
  acceptPreview,
  askEvidence,
  listAccesses,
  listPreviews,
  readEvidence,
  readPreview,
  readPreviewSession,
  requestPreview,
  startPreviewSession,
} from '@gun/data-broker-contract';
import { readAgencyDossier, readDossier } from '@gun/dossiers-contract';
import { uuidV7 } from '@gun/kernel';
import { listNotifications } from '@gun/notifications-contract';
import { personas } from '@gun/testing';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { asksForExtract, issues, submits, type Life } from '../testing/lives/lives';
import { TestGateway } from '../testing/test-gateway';

const agency = 'agency-criminal-record';
const proof = 'vehicle-registration';
let gateway: TestGateway;
let life: Life;

beforeAll(async () => {
  gateway = await TestGateway.start();
  await gateway.citizen('bram');
  await gateway.citizen('camille');
  gateway.agency(agency);
  gateway.sources.permits(agency, proof);
  gateway.sources.knows(proof, [{ key: 'plates', value: '7-ZZZ-001' }]);
  life = await submits(gateway, 'bram', { procedureKey: 'criminal-record-extract', answers: asksForExtract });
  await gateway.drain();
});
afterAll(() => gateway.stop());

const about = () => ({ dossier: life.dossierId, evidenceTypes: [proof] });
const start = (key = uuidV7()) => gateway.call(startPreviewSession, { as: agency, body: about(), key });
const ask = (previewSession: string) => gateway.call(askEvidence, { as: agency, body: { ...about(), previewSession } });
const look = (previewId: string, as = 'bram') => gateway.call(requestPreview, { as, input: { previewId } });
const accept = (previewId: string) =>
  gateway.call(acceptPreview, { as: 'bram', input: { previewId }, body: { evidenceTypes: [proof] } });

test('a question is created once for a key, and told to the owner once: in their dossier and their messages', async () => {
  const key = uuidV7();
  const [first, again] = [await start(key), await start(key)];
  expect([first.status, again.status, again.body.id]).toEqual([201, 201, first.body.id]);
  expect(first.headers['location']).toBe(first.body.self);
  await gateway.drain();
  const { body } = await gateway.call(readDossier, { as: 'bram', input: { dossierId: life.dossierId } });
  expect(body.timeline.filter(({ kind }) => kind === 'evidenceAsked')).toHaveLength(1);
  const { items } = (await gateway.call(listNotifications, { as: 'bram' })).body;
  expect(items.filter(({ title }) => title.fr.includes('preuve est demandée'))).toHaveLength(1);
  const listed = await gateway.call(listPreviews, { as: 'bram', query: { dossier: life.dossierId } });
  expect(listed.body.items).toMatchObject([{ id: first.body.id, state: 'open' }]);
  const elsewhere = await gateway.call(listPreviews, { as: 'camille', query: { dossier: life.dossierId } });
  expect(elsewhere.body.items).toEqual([]);
});

test('while the person has not answered the agency hears 202, where to look again and when', async () => {
  const { body: session } = await start();
  const waiting = await ask(session.id);
  expect(waiting.status).toBe(202);
  expect(waiting.headers).toMatchObject({ location: waiting.body.self, 'retry-after': expect.stringMatching(/^\d+$/) });
  await look(session.id);
  expect((await accept(session.id)).body.state).toBe('accepted');
  const { body } = await gateway.call(readEvidence, { as: agency, input: { conversationId: waiting.body.id } });
  expect(body).toMatchObject({ status: { state: 'done' }, evidence: [{ values: [{ key: 'plates' }] }] });
});

test('what was accepted is handed over with 201, under the pseudonym of the dossier, without a national number', async () => {
  const { body: session } = await start();
  const shown = await look(session.id);
  expect(shown.body.evidence[0]?.answer?.values).toEqual([{ key: 'plates', value: '7-ZZZ-001' }]);
  await accept(session.id);
  const handed = await ask(session.id);
  expect(handed.status).toBe(201);
  const { body: dossier } = await gateway.call(readAgencyDossier, { as: agency, input: { dossierId: life.dossierId } });
  expect(handed.body.subject).toBe(dossier.applicant);
  expect(JSON.stringify([session, handed.body])).not.toContain(personas.bram.nrn);
  const { body: seen } = await gateway.call(readPreview, { as: 'bram', input: { previewId: session.id } });
  expect(seen).toMatchObject({ state: 'handedOver', evidence: [{ accepted: true }] });
});

test('the owner finds who read the dossier, and the values of a preview are in no list', async () => {
  const { items } = (await gateway.call(listAccesses, { as: 'bram', query: { pageSize: '100' } })).body;
  expect(items.some(({ entry }) => entry.who.organisation.id === agency)).toBe(true);
  const listed = await gateway.call(listPreviews, { as: 'bram', query: { dossier: life.dossierId } });
  expect(JSON.stringify([items, listed.body])).not.toContain('7-ZZZ-001');
});

test('once its step is done the agency asks no more, and receives nothing of what was under way', async () => {
  const { body: session } = await start();
  const waiting = await ask(session.id);
  await look(session.id);
  await accept(session.id);
  await issues(gateway, agency, life);
  expect((await start()).problem.type).toContain('agencyDossierClosed');
  const late = await gateway.call(readEvidence, { as: agency, input: { conversationId: waiting.body.id } });
  expect(late.body).toMatchObject({ status: { state: 'failed' }, evidence: [] });
  const session2 = await gateway.call(readPreviewSession, { as: agency, input: { previewSessionId: session.id } });
  expect(session2.body.state).toBe('accepted');
});
