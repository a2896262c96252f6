/** Each read of a dossier is a line that its owner finds, once: nothing missing, nothing extra, no number in it. */
import {
  exportAccesses,
  listAccesses,
  listHeadKeys,
  verifyAccess,
  verifyBundleSeal,
  type AccessEntry,
} from '@gun/data-broker-contract';
import {
  claimDossier,
  listQueue,
  openDossier,
  readAgencyDossier,
  readDeskDocument,
  readDeskDossier,
  readDossier,
  querySubjects,
  saveAnswers,
  startDossier,
  submitDossier,
} from '@gun/dossiers-contract';
import { addMonths, brusselsDate } from '@gun/kernel';
import { readProfile } from '@gun/profile-contract';
import { personas } from '@gun/testing';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { decides, movesAlone, submits, type Life } from '../testing/lives/lives';
import { TestGateway } from '../testing/test-gateway';

let gateway: TestGateway;
let life: Life;

beforeAll(async () => {
  gateway = await TestGateway.start();
  await gateway.citizen('camille');
  await gateway.citizen('bram');
  gateway.officer('sofie', 'namur-population');
  gateway.officer('jan', 'namur-population');
  gateway.agency('agency-national-register');
  life = await submits(gateway, 'camille', { answers: movesAlone() });
});
afterAll(() => gateway.stop());

const linesAtDesk = async (as = 'camille'): Promise<AccessEntry[]> =>
  (await gateway.call(listAccesses, { as, query: { pageSize: '100' } })).body.items
    .map(({ entry }) => entry)
    .filter(({ channel }) => channel !== 'portal')
    .reverse();
const input = () => ({ dossierId: life.dossierId });

test('the citizen finds each read of officers and agencies exactly once, in its order', async () => {
  await gateway.call(readDeskDossier, { as: 'sofie', input: input() });
  await gateway.call(claimDossier, { as: 'sofie', input: input() });
  const { body } = await gateway.call(readDossier, { as: 'camille', input: input() });
  const documentId = body.documents[0]?.id ?? 'none';
  await gateway.call(readDeskDocument, { as: 'sofie', input: { ...input(), documentId } });
  expect((await gateway.call(readDeskDossier, { as: 'jan', input: input() })).status).toBe(403);
  expect((await gateway.call(readDeskDocument, { as: 'jan', input: { ...input(), documentId } })).status).toBe(403);
  const reason = 'Replacing a colleague who is ill';
  await gateway.call(openDossier, { as: 'jan', input: input(), body: { reason } });
  await gateway.call(readDeskDossier, { as: 'jan', input: input() });
  await decides(gateway, 'sofie', life);
  await gateway.call(readAgencyDossier, { as: 'agency-national-register', input: input() });
  await gateway.call(querySubjects, { as: 'agency-national-register', input: input() });

  const lines = await linesAtDesk();
  expect(lines.map(({ who, what, why }) => [who.organisation.id, who.kind, what.join(), why.reason])).toEqual([
    ['namur-population', 'person', 'dossier', undefined],
    ['namur-population', 'person', 'dossier', undefined],
    ['namur-population', 'person', 'document', undefined],
    ['namur-population', 'person', 'dossier', reason],
    ['namur-population', 'person', 'dossier', undefined],
    ['agency-national-register', 'system', 'dossier', undefined],
    ['agency-national-register', 'system', 'nationalNumber', undefined],
  ]);
  expect(new Set(lines.slice(0, 3).map(({ who }) => who.agent)).size).toBe(1);
  expect(lines[3]?.who.agent).not.toBe(lines[0]?.who.agent);
  expect(lines.every(({ why }) => why.dossier === body.reference && why.purpose === 'change-of-address')).toBe(true);
});

test('a reason serves a working day, not longer', async () => {
  gateway.clock.at = new Date(gateway.clock.at.getTime() + 40 * 86_400_000);
  expect((await gateway.call(readDeskDossier, { as: 'jan', input: input() })).status).toBe(403);
});

test('whoever registers were asked about finds those questions too, with the trace of the request', async () => {
  const { body } = await gateway.call(listAccesses, { as: 'camille', query: { pageSize: '100' } });
  const asked = body.items.map(({ entry }) => entry).filter(({ source }) => source === 'nationalRegister');
  expect(asked.length).toBeGreaterThan(0);
  expect(asked.every(({ trace, outcome, why }) => trace && outcome === 'given' && why.legalBasis)).toBe(true);
  const forForm = asked.filter(({ why }) => why.purpose === 'change-of-address');
  const { reference } = (await gateway.call(readDossier, { as: 'camille', input: input() })).body;
  expect(new Set(forForm.map(({ why }) => why.dossier))).toEqual(new Set([reference]));
});

test('everybody sees their own lines only, and all of them are proven once sealed', async () => {
  await gateway.seal();
  await gateway.stampHead();
  const { body } = await gateway.call(exportAccesses, { as: 'camille' });
  const { body: kept } = await gateway.call(listHeadKeys, {});
  expect(await verifyBundleSeal(body, kept.keys)).toBe(true);
  expect(await verifyBundleSeal({ ...body, accesses: body.accesses.slice(1) }, kept.keys)).toBe(false);
  expect(body.timestampCertificates).toEqual(kept.timestampCertificates);
  const verdicts = await Promise.all(body.accesses.map((access) => verifyAccess(access, body.keys)));
  expect(verdicts.filter(({ holds }) => !holds)).toEqual([]);
  expect(body.accesses.length).toBeGreaterThan(7);
  expect(await linesAtDesk('bram')).toEqual([]);
});

test('no line holds a national number, and no row of the log says anything that can be read', async () => {
  const { body } = await gateway.call(exportAccesses, { as: 'camille' });
  const numbers = Object.values(personas).map(({ nrn }) => nrn);
  expect(numbers.filter((nrn) => JSON.stringify(body).includes(nrn))).toEqual([]);
  const rows = await gateway.sql<{ text: string }>(`select row_to_json(e)::text as text from access_log.entry e`);
  const hidden = [body.accesses[0]?.entry.who.organisation.id ?? 'none', 'change-of-address', 'name'];
  const inHex = hidden.map((word) => Buffer.from(word).toString('hex'));
  expect(rows.filter(({ text }) => [...hidden, ...inHex].some((word) => text.includes(word)))).toEqual([]);
});

describe('the queue of an office', () => {
  const queue = (as: string) => gateway.call(listQueue, { as });
  const listings = async () => (await linesAtDesk()).filter(({ what }) => what.includes('queueEntry'));

  test('is a line of whoever is in it, once a day, however many officers look, and names none of them', async () => {
    const before = await listings();
    const { dossierId } = await submits(gateway, 'camille', { answers: movesAlone() });
    const { body } = await gateway.call(readDossier, { as: 'camille', input: { dossierId } });
    await gateway.drain();
    const looks = await Promise.all(['sofie', 'jan', 'sofie', 'jan', 'sofie'].map(queue));
    expect(looks.every(({ body: { items } }) => items.some(({ id }) => id === dossierId))).toBe(true);
    await queue('jan');
    const ofDossier = (await listings()).filter(({ why }) => why.dossier === body.reference);
    expect((await listings()).length - before.length).toBe(ofDossier.length);
    expect(ofDossier).toMatchObject([
      {
        ...{ what: ['queueEntry'], outcome: 'given', channel: 'desk', why: { purpose: 'change-of-address' } },
        who: { kind: 'person', organisation: { id: 'namur-population' } },
      },
    ]);
    expect(ofDossier[0]?.who).not.toHaveProperty('agent');
  });

  test('is another line on another day', async () => {
    const before = (await listings()).length;
    gateway.clock.at = new Date(gateway.clock.at.getTime() + 86_400_000);
    await queue('sofie');
    expect(await listings()).toHaveLength(before + 1);
  });
});

test('a line is contested in a dossier of the data protection officer, who has one month to answer', async () => {
  const [line] = await linesAtDesk();
  const begun = { procedureKey: 'contest-access', language: 'fr', anew: true };
  const { body: draft } = await gateway.call(startDossier, { as: 'camille', body: begun });
  const answers = { accessReference: line?.id, doubt: 'unknownReason' };
  const of = { as: 'camille', input: { dossierId: draft.id } };
  await gateway.call(saveAnswers, { ...of, body: { revision: draft.revision, answers, language: 'fr' } });
  const sent = await gateway.call(submitDossier, { ...of, body: { revision: draft.revision + 1, declaration: true } });
  expect(sent.status).toBe(201);
  expect(sent.body.clock?.due).toBe(addMonths(brusselsDate(gateway.clock.at), 1));
});

test('when lines can no longer be proven, nothing is read: the refusal says so in the language of the reader', async () => {
  await gateway.call(readDeskDossier, { as: 'sofie', input: input() });
  gateway.clock.at = new Date(gateway.clock.at.getTime() + gateway.config.broker.accessLog.closeAfterMs + 60_000);
  const dutch = { 'accept-language': 'nl' };
  const answer = await gateway.call(readAgencyDossier, {
    ...{ as: 'agency-national-register', input: input(), headers: dutch },
  });
  expect(answer.status).toBe(503);
  expect(answer.problem).toMatchObject({ type: 'urn:problem-type:gun:data-broker:accessLogClosed' });
  expect(answer.problem.detail).toContain('We kunnen niet meer bewijzen wie uw gegevens leest');
  expect((await gateway.call(listQueue, { as: 'sofie' })).status).toBe(503);
  const before = gateway.nationalRegister.asked.length;
  expect((await gateway.call(readProfile, { as: 'camille' })).status).toBe(503);
  expect(gateway.nationalRegister.asked).toHaveLength(before);
});
