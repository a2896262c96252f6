// Louise asks for an extract of her criminal record; the kit looks over the shoulder of the agency that draws it up.
import { personas } from '@gun/testing';
import { expect, test } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { send, tokenOf } from './agency';
import { expectProblem } from './expect-problem';
import { readFeed, waitForEvent, type FeedEvent } from './feed';
import { onePixel } from './one-pixel';
import { citizenSignsIn, downloadPaper, readDossier, requestExtract } from './people';

const problemOf = (code: string): string => `urn:problem-type:gun:dossiers:${code}`;

let louise: string;
let agency: string;
let another: string;
let dossierId: string;
let event: FeedEvent;

function paper(grey = 0): FormData {
  const form = new FormData();
  form.append('file', onePixel(grey), 'paper.png');
  return form;
}
const upload = (key: string | undefined, form: FormData) =>
  send(`/dossiers/${dossierId}/documents`, { method: 'POST', token: agency, ...(key && { key }), form });

async function handOver(): Promise<void> {
  const cursor = (await readFeed(agency)).at(-1)?.id;
  dossierId = await requestExtract(louise);
  event = await waitForEvent(agency, dossierId, cursor);
}

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  louise = await citizenSignsIn('louise');
  agency = await tokenOf('agency-criminal-record');
  another = await tokenOf('agency-national-register');
  await handOver();
});

test('the same paper under the same key is kept once; another one under that key is refused', async () => {
  const key = randomUUID();
  let first = await upload(key, paper());
  // The agency of the sandbox works on the same dossier and may have decided before us: then another dossier is asked for.
  for (let tries = 0; first.status === 409 && tries < 3; tries += 1) {
    await handOver();
    first = await upload(key, paper());
  }
  expect(first.status).toBe(201);
  const again = await upload(key, paper());
  expect(again.status).toBe(201);
  expect(await again.json()).toEqual(await first.json());
  const problem = await expectProblem(await upload(key, paper(255)), 422);
  expect(problem.type).toContain('idempotencyKeyReused');
});

test('a paper without an idempotency key is refused', async () => {
  const { issues = [] } = await expectProblem(await upload(undefined, paper()), 400);
  expect(issues[0]).toMatchObject({ in: 'header', name: 'Idempotency-Key' });
});

test('the event says that something is to be read, and nothing of what it says', async () => {
  expect(event).toMatchObject({ specversion: '1.0', data: { procedure: 'criminal-record-extract', kind: 'decide' } });
  const told = JSON.stringify(event);
  for (const secret of [personas.louise.nrn, 'Louise', 'ASBL Exemple', 'Accueil']) expect(told).not.toContain(secret);
});

test('the feed comes in one order, without gaps or doubles, whatever the size of its pages', async () => {
  const whole = await readFeed(agency);
  const ids = whole.map(({ id }) => id);
  expect(ids).toEqual([...ids].sort());
  expect(new Set(ids).size).toBe(ids.length);
  expect((await readFeed(agency, 1)).map(({ id }) => id).slice(0, ids.length)).toEqual(ids);
  const middle = ids[Math.floor(ids.length / 2)];
  const rest = (await readFeed(agency, 2, middle)).map(({ id }) => id);
  expect(rest.slice(0, ids.length)).toEqual(ids.slice(ids.indexOf(middle ?? '') + 1));
});

test('an event is in the feed of one agency only', async () => {
  expect((await readFeed(another)).map(({ subject }) => subject)).not.toContain(dossierId);
});

test('the dossier shows a pseudonym in place of the national number', async () => {
  const answer = await send(`/dossiers/${dossierId}`, { token: agency });
  expect(answer.status).toBe(200);
  const text = await answer.text();
  expect(text).not.toContain(personas.louise.nrn);
  expect(JSON.parse(text)).toMatchObject({ id: dossierId, answers: { askedBy: 'ASBL Exemple' } });
});

test('the national number is told only to whoever asks for it by name', async () => {
  const answer = await send(`/dossiers/${dossierId}/subjects/query`, { method: 'POST', token: agency });
  expect(answer.status).toBe(200);
  const { items } = (await answer.json()) as { items: unknown }; // looked at in the next line
  expect(items).toEqual([expect.objectContaining({ role: 'applicant', ssin: personas.louise.nrn })]);
});

test("another agency's dossier and one that does not exist are the same refusal", async () => {
  const decision = { outcome: 'refused', language: 'nl', reasons: ['r'], legalBasis: 'l', appeal: 'a' };
  const calls = [
    { path: '', method: 'GET' },
    { path: '/subjects/query', method: 'POST' },
    { path: '/decisions', method: 'POST', json: decision },
    { path: '/reports', method: 'POST', json: { carriedOutAt: '2026-11-25T09:00:00Z' } },
    { path: '/documents', method: 'POST', form: paper() },
    { path: `/documents/${randomUUID()}/content`, method: 'GET' },
  ];
  for (const { path, ...call } of calls) {
    const ask = async (id: string) => {
      const answer = await send(`/dossiers/${id}${path}`, { ...call, token: another, key: randomUUID() });
      const { instance: _, ...said } = await expectProblem(answer, 404, problemOf('dossierNotFound'));
      return said;
    };
    expect(await ask(dossierId)).toEqual(await ask(randomUUID()));
  }
});

test('Louise reads the decision of the agency and opens its paper', async () => {
  const decided = () => readDossier(louise, dossierId);
  await expect.poll(async () => (await decided()).status, { timeout: 30_000 }).toBe('decided');
  const { outcome, documents } = await decided();
  expect(outcome).toBe('granted');
  const extract = documents.find(({ kind }) => kind === 'extract');
  expect(await downloadPaper(louise, extract?.href ?? '')).toMatch(/^%PDF-1\.\d/);
});

test('a dossier that was decided is not decided again, and has nothing left to report', async () => {
  const again = { outcome: 'refused', language: 'nl', reasons: ['r'], legalBasis: 'l', appeal: 'a' };
  const post = (path: string, json: unknown) =>
    send(`/dossiers/${dossierId}${path}`, { method: 'POST', token: agency, key: randomUUID(), json });
  await expectProblem(await post('/decisions', again), 409, problemOf('alreadyDecided'));
  await expectProblem(
    await post('/reports', { carriedOutAt: '2026-11-25T09:00:00Z' }),
    409,
    problemOf('notPossibleNow'),
  );
});
