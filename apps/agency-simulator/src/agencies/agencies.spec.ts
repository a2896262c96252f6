import { listAgencyEvents as listEvents } from '@gun/dossiers-contract';
import { personas } from '@gun/testing';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Population } from '../sources/population';
import { AgencyApi } from './agency-api.client';
import { AgencyFollower, type Agency } from './agency-follower';
import { AgencyToken } from './agency-token';
import { CounterSeal } from './counter-seal';
import { CriminalRecordAgency, modelFor } from './criminal-record.agency';
import { FakeCounter } from './fake-counter';
import { FakeCounterSeal, type SealFault } from './fake-counter-seal';
import { FlemishDiplomasAgency } from './flemish-diplomas.agency';
import { Inbox } from './inbox';
import { NationalRegisterAgency } from './national-register.agency';
import { keptSealingKey } from './seal/sealing-key';

const { bram, camille, lou, noa } = personas;
const newAddress = {
  ...{ postCode: '5000', municipality: 'Namur', nis: '92094', street: 'Avenue de l’Essai', houseNumber: '903' },
  inReference: true,
};
const granted = { outcome: 'granted', decidedAt: '2026-11-21T08:00:00.000Z' } as const;
const moves = (whoMoves: string, more: Record<string, unknown> = {}) => ({
  ...{ procedure: 'change-of-address', decision: granted, answers: { newAddress, whoMoves, ...more } },
});
const diploma = { procedure: 'diploma-copy', answers: { awardedBy: 'flemish', awardProof: 'use' } };
const extract = { procedure: 'criminal-record-extract', answers: { purpose: 'job', minors: 'no' } };

let counter: FakeCounter;
let folder: string;
let population: Population;
let said: string[];
beforeEach(async () => {
  counter = await FakeCounter.start();
  folder = mkdtempSync(join(tmpdir(), 'agencies-'));
  population = Population.kept(join(folder, 'addresses.json'));
  said = [];
});
afterEach(() => {
  counter.stop();
  rmSync(folder, { recursive: true });
});

const inboxFile = () => join(folder, 'inbox.json');
const apiFor = (agency: Agency, now?: () => number) => {
  const { clientId, scopes } = agency;
  const settings = { issuer: `${counter.url}/issuer`, clientId, privateKey: counter.privateKey, scopes };
  const token = new AgencyToken({ ...settings, timeoutMs: 2000 }, now);
  return new AgencyApi(token, { gateway: counter.url, timeoutMs: 2000, pauseMs: 1 }, new CounterSeal(counter.url));
};
const start = (agency: Agency, pace: { delayMs?: number } = {}) =>
  new AgencyFollower(
    agency,
    apiFor(agency),
    Inbox.kept(inboxFile()),
    { pollMs: 1, delayMs: 0, retryMs: 1000, ...pace },
    (line) => said.push(line),
  );
const nationalRegister = () => new NationalRegisterAgency(population);
const criminalRecord = () =>
  new CriminalRecordAgency(
    population,
    'http://localhost:3000',
    keptSealingKey(join(folder, 'seal'), 'Casier judiciaire central'),
  );
const flemishDiplomas = () =>
  new FlemishDiplomasAgency(population, 'http://localhost:3000', keptSealingKey(join(folder, 'led-seal'), 'LED'));

describe('the National Register', () => {
  test('records the new address from the day of the declaration in Brussels, and reports it', async () => {
    counter.handOver(moves('me'), [camille.nrn]);
    await start(nationalRegister()).once();
    expect(population.addressOf(camille)).toMatchObject({ street: 'Avenue de l’Essai', since: '2026-11-21' });
    expect(population.addressOf(lou).street).toBe(lou.address.street);
    const [report] = counter.done('reports');
    expect(JSON.parse(report!.body)).toMatchObject({ effectiveFrom: '2026-11-21', address: newAddress });
  });

  test('moves the members whom the applicant named', async () => {
    counter.handOver(moves('someOfUs', { movingMembers: ['m1'] }), [camille.nrn, lou.nrn]);
    await start(nationalRegister()).once();
    expect(population.addressOf(lou).postCode).toBe('5000');
    expect(population.addressOf(noa).postCode).toBe('5100');
  });

  test('moves the whole household when the counter names it', async () => {
    counter.handOver(moves('wholeHousehold'), [camille.nrn, lou.nrn, noa.nrn]);
    await start(nationalRegister()).once();
    expect([camille, lou, noa].map((person) => population.addressOf(person).postCode)).toEqual([
      '5000',
      '5000',
      '5000',
    ]);
    expect(population.householdOf(camille)).toHaveLength(2);
  });

  test('records nothing when the municipality refused, and nothing for a procedure that is not its own', async () => {
    counter.handOver({ ...moves('me'), decision: { ...granted, outcome: 'refused' } }, [camille.nrn]);
    counter.handOver(extract, [camille.nrn]);
    await start(nationalRegister()).once();
    expect(population.addressOf(camille).street).toBe(camille.address.street);
    expect(counter.done('reports')).toEqual([]);
  });

  test('stopped after its report and before it noted that it was done, changes nothing twice', async () => {
    counter.handOver(moves('me'), [camille.nrn]);
    await start(nationalRegister(), { delayMs: 1000 }).once(1000);
    cpSync(inboxFile(), `${inboxFile()}.before`);
    await start(nationalRegister()).once(5000);
    cpSync(`${inboxFile()}.before`, inboxFile());
    await start(nationalRegister()).once(5000);
    expect(counter.received.filter(({ call }) => call === 'reports')).toHaveLength(1);
    expect(Inbox.kept(inboxFile()).due(Infinity)).toEqual([]);
  });

  test('stopped before it heard the answer, repeats the very same report', async () => {
    const event = counter.handOver(moves('me'), [camille.nrn]);
    const before = counter.dossiers.get(event.subject)!;
    await start(nationalRegister(), { delayMs: 1000 }).once(1000);
    cpSync(inboxFile(), `${inboxFile()}.before`);
    await start(nationalRegister()).once(5000);
    cpSync(`${inboxFile()}.before`, inboxFile());
    counter.dossiers.set(event.subject, before);
    await start(nationalRegister()).once(9000);
    const [first, second] = counter.received.filter(({ call }) => call === 'reports');
    expect(second).toEqual(first);
    expect(said).toEqual([]);
  });
});

describe('the Central Criminal Record, for work in transport', () => {
  const driver = {
    ...extract,
    answers: { ...extract.answers, regulatedActivity: 'transport' },
    status: 'submitted',
  } as const;
  const values = (inForce: boolean) => [
    { key: 'categories', value: 'B, BE' },
    { key: 'inForce', value: inForce },
  ];
  const proof = (inForce: boolean) => ({
    ...{ type: 'driving-licence', state: 'known', values: values(inForce), readAt: '2026-11-21T08:00:00.000Z' },
  });
  const reasons = (): string[] => JSON.parse(counter.done('decisions')[0]?.body ?? '{"reasons":[]}').reasons;

  test('waits for the person as long as it takes, without a failure', async () => {
    counter.handOver(driver, [bram.nrn]);
    const agency = start(criminalRecord());
    for (let now = 0; now < 60_000; now += 2_000) await agency.once(now);
    expect(counter.done('previewSessions')).toHaveLength(1);
    expect([reasons(), said]).toEqual([[], []]);
  });

  test.each([
    ['says that the licence is valid', 'accepted', true, 'Votre permis de conduire est valable, catégories B, BE.'],
    ['says that it is not', 'accepted', false, 'n’est plus valable'],
    ['says nothing of it when the person refused', 'refused', true, 'n’en parle pas'],
  ] as const)('%s', async (_what, answer, inForce, words) => {
    counter.handOver(driver, [bram.nrn]);
    counter.preview = answer;
    counter.handed = [proof(inForce)];
    await start(criminalRecord()).once();
    expect(reasons()[1]).toContain(words);
    expect(counter.done('evidences')).toHaveLength(answer === 'accepted' ? 1 : 0);
  });
});

describe('the Central Criminal Record', () => {
  test('hands over an extract and grants it, in the language of the dossier, with its check code', async () => {
    counter.handOver({ ...extract, language: 'de', status: 'submitted' }, [camille.nrn]);
    await start(criminalRecord()).once();
    expect(counter.done('documents')[0]!.body).toContain('%PDF-');
    const decision = JSON.parse(counter.done('decisions')[0]!.body);
    expect(decision).toMatchObject({ outcome: 'granted', language: 'de' });
    expect(decision.reasons[0]).toContain('Muster 595');
    expect(decision.documents[0].checkCode).toMatch(/^(\w{4}-){6}\w{2}$/);
  });

  test.each([
    [{ minors: 'yes' }, '596.2'],
    [{ minors: 'no', regulatedActivity: 'security' }, '596.1'],
    [{ minors: 'no', regulatedActivity: 'notListed' }, '595'],
    [{ minors: 'no', modelAgreement: 'other', requestedModel: '596.2' as const }, '596.2'],
  ])('%j asks for model %s', (answers, model) => expect(modelFor(answers)).toBe(model));

  test('stopped between the paper and the decision, sends the same paper under the same key', async () => {
    counter.handOver(extract, [camille.nrn]);
    counter.first.set('decisions', [[403, { type: 'urn:problem-type:belgif:missingScope' }]]);
    await start(criminalRecord()).once(1000);
    await start(criminalRecord()).once(90_000);
    const papers = counter.received.filter(({ call }) => call === 'documents');
    expect(papers).toHaveLength(2);
    expect(papers[1]).toEqual(papers[0]);
    expect(counter.done('decisions')).toHaveLength(1);
  });
});

describe('the Flemish database of diplomas', () => {
  test('hands over a statement of what it holds, and grants it in the language of the dossier', async () => {
    counter.handOver({ ...diploma, language: 'fr', status: 'submitted' }, [bram.nrn]);
    await start(flemishDiplomas()).once();
    expect(counter.done('documents')[0]!.body).toContain('%PDF-');
    const decision = JSON.parse(counter.done('decisions')[0]!.body);
    expect(decision).toMatchObject({ outcome: 'granted', language: 'fr' });
    expect(decision.documents[0].checkCode).toMatch(/^(\w{4}-){6}\w{2}$/);
  });

  test('refuses with a way out who never obtained a diploma there, and draws no paper', async () => {
    counter.handOver(diploma, [camille.nrn]);
    await start(flemishDiplomas()).once();
    expect(counter.done('documents')).toEqual([]);
    const decision = JSON.parse(counter.done('decisions')[0]!.body);
    expect(decision).toMatchObject({ outcome: 'refused', documents: [] });
    expect(decision.reasons[0]).toContain('école');
  });

  test('leaves the extracts of others alone', async () => {
    counter.handOver(extract, [bram.nrn]);
    await start(flemishDiplomas()).once();
    expect(counter.done('decisions')).toEqual([]);
  });
});

describe('following the feed', () => {
  test('what an agency cannot do is told in its own words', async () => {
    counter.handOver(extract, ['00000000000']);
    await start(criminalRecord()).once();
    expect(said).toEqual([expect.stringMatching(/try 1 of 8: .*the applicant is not in the register$/)]);
  });

  test('an event that fails does not stop the next one, and is parked after eight tries', async () => {
    const lost = counter.handOver(moves('me'), ['00000000000']);
    counter.handOver(moves('me'), [camille.nrn]);
    const follower = start(nationalRegister());
    for (let round = 0; round < 10; round += 1) await follower.once(round * 1_000_000);
    expect(population.addressOf(camille).postCode).toBe('5000');
    expect(said).toHaveLength(8);
    expect(said[7]).toContain(`event ${lost.id} is parked after 8 tries`);
    expect(Inbox.kept(inboxFile()).due(0)).toHaveLength(1);
  });

  test('what is written down holds no national number and no answer', async () => {
    counter.handOver(moves('me'), [camille.nrn]);
    counter.first.set('reports', [[403, {}]]);
    await start(nationalRegister()).once();
    const kept = readFileSync(inboxFile(), 'utf8') + said.join();
    expect(kept).not.toContain(camille.nrn);
    expect(kept).not.toContain('Essai');
  });

  test('goes on from its cursor after a restart', async () => {
    counter.handOver(moves('me'), [camille.nrn]);
    await start(nationalRegister()).once();
    counter.handOver(moves('me'), [lou.nrn]);
    await start(nationalRegister()).once();
    expect(counter.done('reports')).toHaveLength(2);
    expect(Inbox.kept(inboxFile()).cursor).toBe(counter.events[1]!.id);
  });

  test('waits as long as it was told to before it acts', async () => {
    counter.handOver(moves('me'), [camille.nrn]);
    const follower = start(nationalRegister(), { delayMs: 1500 });
    await follower.once(1000);
    expect(counter.done('reports')).toEqual([]);
    await follower.once(2500);
    expect(counter.done('reports')).toHaveLength(1);
  });

  test('keeps following while the counter does not answer', async () => {
    const stop = new AbortController();
    counter.first.set(
      'events',
      Array.from({ length: 4 }, () => [503, {}] as const),
    );
    counter.handOver(moves('me'), [camille.nrn]);
    const following = start(nationalRegister()).follow(stop.signal);
    while (counter.done('reports').length === 0) await new Promise((done) => setTimeout(done, 5));
    stop.abort();
    await following;
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('the feed cannot be read: listAgencyEvents: 503');
  });
});

describe('calling the agency API', () => {
  test('asks for one token and uses it until half a minute before its end', async () => {
    let now = 0;
    const api = apiFor(nationalRegister(), () => now);
    const read = () => api.call(listEvents, { pageSize: 50 });
    await read();
    now = 269_000;
    await read();
    expect(counter.tokensGiven).toBe(1);
    now = 271_000;
    await read();
    expect(counter.tokensGiven).toBe(2);
  });

  test('asks for a new token once when the gateway no longer takes the present one', async () => {
    counter.first.set('events', [[401, {}]]);
    await apiFor(nationalRegister()).call(listEvents, { pageSize: 50 });
    expect(counter.tokensGiven).toBe(2);
  });

  test('tries again after a failure that may pass, not after a refusal', async () => {
    const api = apiFor(nationalRegister());
    counter.first.set('events', [
      [503, {}],
      [429, {}],
      [500, {}],
    ]);
    await expect(api.call(listEvents, { pageSize: 50 })).resolves.toEqual({ items: [] });
    counter.first.set('events', [[400, { type: 'urn:problem-type:belgif:badRequest' }]]);
    await expect(api.call(listEvents, { pageSize: 50 })).rejects.toMatchObject({ status: 400 });
    expect(counter.received).toHaveLength(5);
  });
});

describe('the seal of the counter', () => {
  const faults: readonly SealFault[] = ['bytes', 'question', 'old', 'certificate', 'strange key'];

  test.each(faults)('that does not hold (%s) leaves the dossier undone, and says why', async (fault) => {
    counter.handOver(moves('me'), [camille.nrn]);
    counter.seal.fault = fault;
    await start(nationalRegister()).once();
    expect(population.addressOf(camille).street).toBe(camille.address.street);
    expect(counter.done('reports')).toEqual([]);
    expect(said).toEqual([expect.stringContaining('the seal of the counter does not hold')]);
  });

  test('is found again under its new key once the counter has renewed it', async () => {
    const seal = new CounterSeal(counter.url);
    const renewed = await FakeCounterSeal.make();
    await seal.ensure((await counter.seal.headers('{}', ''))['x-jws-signature'] ?? '', Buffer.from('{}'), '');
    const header = (await renewed.headers('{}', ''))['x-jws-signature'] ?? '';
    await expect(seal.ensure(header, Buffer.from('{}'), '')).rejects.toThrow('does not publish');
    counter.seal = renewed;
    await expect(seal.ensure(header, Buffer.from('{}'), '')).resolves.toBeUndefined();
    await expect(seal.ensure(null, Buffer.from('{}'), '')).rejects.toThrow('no seal');
  });
});

test('the inbox of an agency that never ran is empty and writes nothing', () => {
  expect(Inbox.kept(inboxFile()).cursor).toBeUndefined();
  expect(existsSync(inboxFile())).toBe(false);
});
