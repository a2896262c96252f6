import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { dossierWithdrawn } from '@gun/dossiers-contract';
import { uuidV7 } from '@gun/kernel';
import { deliveredProcedures } from '@gun/procedures-contract';
import { Clock, CreatePlatform1764000000000, Database, RetryBySubscriber1764000000001 } from '@gun/nest';
import { DataSource } from 'typeorm';
import { DossierVerbs, type Verb } from './dossier-verbs';
import { concerning } from './dossier-concerning';
import { DossierEntity } from './dossier.entity';
import { DossierCorrectionEntity, DossierEventEntity } from './dossier-history.entity';
import type { Key } from './dossier-sql';
import { DossierStore } from './dossier-store';
import { applicant, lines } from '../wording/dossier-wording';
import { CreateDossiers1764500000000 } from '../migrations/1764500000000-create-dossiers';
import { NameContestedValue1764500500000 } from '../migrations/1764500500000-name-contested-value';
import { OneDraftAtATime1764500200000 } from '../migrations/1764500200000-one-draft-at-a-time';
import { sampleDossier } from './sample-dossier';
import { findOpenCorrection } from './whole-dossier';

let source: DataSource;
let database: Database;
let store: DossierStore;
let verbs: DossierVerbs;
let ownerId: string;
let dossierId: string;

beforeAll(async () => {
  source = await new DataSource({
    type: 'postgres',
    url: process.env['POSTGRES_URL']!, // set by the global set-up
    entities: [DossierEntity, DossierEventEntity, DossierCorrectionEntity],
    migrations: [
      CreatePlatform1764000000000,
      RetryBySubscriber1764000000001,
      CreateDossiers1764500000000,
      OneDraftAtATime1764500200000,
      NameContestedValue1764500500000,
    ],
    migrationsRun: true,
  }).initialize();
  await source.query(`create table if not exists effect (of varchar(20) not null)`);
  database = new Database(source);
  store = new DossierStore(database);
  verbs = new DossierVerbs(database, new Clock(), store);
});
afterAll(() => source.destroy());
beforeEach(async () => {
  await source.query(`truncate outbox, idempotency, effect cascade`);
  [ownerId, dossierId] = [uuidV7(), uuidV7()];
  const dossier = Object.assign(sampleDossier(procedure), { ownerId, id: dossierId, personId: ownerId });
  await store.insert(database.manager, { dossier, timeline: [], corrections: [] });
});

const procedure = deliveredProcedures[0]!; // the first of those that come with the counter
const found = () => store.read(database.manager, ownerId, dossierId);
const newKey = (): Key => ({ caller: ownerId, call: { key: uuidV7(), fingerprint: 'withdraw' } });
const countOf = async (table: string): Promise<number> =>
  (await database.rows<{ count: number }>(`select count(*)::int as count from ${table}`))[0]?.count ?? 0;
const isRevised = () => source.query(`update dossier set revision = revision + 1 where id = $1`, [dossierId]);

/** Withdraws, and answers which revision it withdrew. */
const withdraw = (more: Partial<Verb<number>> = {}): Verb<number> => ({
  ...{ ownerId, dossierId },
  decide: (change) => {
    change.move('withdraw');
    change.addLine({ kind: 'withdrawn', text: lines.withdrawn, by: applicant });
    change.publish(dossierWithdrawn(concerning(change.dossier)));
  },
  answer: ({ dossier }) => dossier.revision,
  ...more,
});

test('what a verb changes is kept: the dossier, its line, its news and the answer to its key', async () => {
  const key = newKey();
  expect(await verbs.carryOut(withdraw({ key }))).toBe(1);
  const { dossier, timeline } = await found();
  expect(dossier).toMatchObject({ status: 'withdrawn', answers: procedure.testCases[0]?.answers });
  expect(timeline).toMatchObject([{ kind: 'withdrawn', text: lines.withdrawn, by: applicant, internal: false }]);
  expect(timeline[0]?.at).toEqual(dossier.updatedAt);
  expect(await database.rows(`select name, payload ->> 'dossierId' as of from outbox`)).toEqual([
    { name: 'dossiers.withdrawn', of: dossierId },
  ]);
  expect(await database.rows(`select caller, key, answer from idempotency`)).toEqual([
    { caller: ownerId, key: key.call.key, answer: 1 },
  ]);
});

test('a correction is asked, then answered, and both are read back', async () => {
  const fields = [{ pointer: '/street', remark: 'Which street?' }];
  const ask: Verb<void> = {
    ...{ ownerId, dossierId, answer: () => undefined },
    decide: (change) => change.askCorrection({ message: 'Please look again.', fields }),
  };
  await verbs.carryOut(ask);
  const open = findOpenCorrection(await found());
  expect(open).toMatchObject({
    message: 'Please look again.',
    fields,
    answersBefore: procedure.testCases[0]?.answers,
  });
  const answer: Verb<void> = {
    ...ask,
    decide: (change) => {
      change.answerCorrection(findOpenCorrection(change)!); // asked above
      expect(findOpenCorrection(change)).toBeUndefined();
    },
  };
  await verbs.carryOut(answer);
  const { corrections } = await found();
  expect(corrections).toEqual([{ ...open, answeredAt: expect.any(Date) }]);
});

describe('a verb whose key was used', () => {
  test('gets the first answer, and decides nothing', async () => {
    const key = newKey();
    await verbs.carryOut(withdraw({ key }));
    const again = withdraw({ key, decide: () => Promise.reject(new Error('decided again')) });
    expect(await verbs.carryOut(again)).toBe(1);
    expect(await countOf('outbox')).toBe(1);
  });

  test('is refused when it asks something else', async () => {
    const key = newKey();
    await verbs.carryOut(withdraw({ key }));
    const other = withdraw({ key: { ...key, call: { ...key.call, fingerprint: 'submit' } } });
    await expect(verbs.carryOut(other)).rejects.toMatchObject({ code: 'idempotencyKeyReused' });
  });

  test('also gets it when both are under way at once', async () => {
    const key = newKey();
    const answers = await Promise.all(Array.from({ length: 10 }, () => verbs.carryOut(withdraw({ key }))));
    expect(answers).toEqual(Array.from({ length: 10 }, () => 1));
    expect([await countOf('outbox'), (await found()).timeline.length]).toEqual([1, 1]);
  });
});

describe('a dossier that changes while a verb decides', () => {
  test('is looked at again, and what was decided before leaves nothing behind', async () => {
    let decisions = 0;
    const slow = withdraw({
      key: newKey(),
      decide: async (change) => {
        decisions += 1;
        if (decisions === 1) await isRevised();
        await withdraw().decide(change);
      },
    });
    expect(await verbs.carryOut(slow)).toBe(2);
    expect(decisions).toBe(2);
    expect([await countOf('outbox'), (await found()).timeline.length]).toEqual([1, 1]);
  });

  test('refuses who comes second, by the rules and not by chance', async () => {
    const ruled: Partial<Verb<number>> = {
      decide: (change) => {
        if (change.dossier.status !== 'submitted') throw new Error('not possible now');
        return withdraw().decide(change);
      },
    };
    const both = await Promise.allSettled([withdraw(ruled), withdraw(ruled)].map((verb) => verbs.carryOut(verb)));
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await countOf('outbox')).toBe(1);
  });

  test('takes back what other domains did alongside', async () => {
    let decisions = 0;
    const along = withdraw({
      decide: async (change) => {
        decisions += 1;
        change.alongside.push((tx) => tx.query(`insert into effect values ($1)`, [`decision ${decisions}`]));
        if (decisions === 1) await isRevised();
        await withdraw().decide(change);
      },
    });
    await verbs.carryOut(along);
    expect(await database.rows(`select of from effect`)).toEqual([{ of: 'decision 2' }]);
  });

  test('every time is given up in the end, with nothing kept', async () => {
    const overtaken = withdraw({
      key: newKey(),
      decide: async (change) => {
        await isRevised();
        await withdraw().decide(change);
      },
    });
    await expect(verbs.carryOut(overtaken)).rejects.toMatchObject({ code: '40001' });
    expect([await countOf('outbox'), await countOf('idempotency')]).toEqual([0, 0]);
  });
});

test('what fails alongside undoes the whole verb, and does not spend its key', async () => {
  const key = newKey();
  const failing = withdraw({
    key,
    decide: (change) => {
      change.alongside.push(() => Promise.reject(new Error('no such document')));
      return withdraw().decide(change);
    },
  });
  await expect(verbs.carryOut(failing)).rejects.toThrow('no such document');
  expect((await found()).dossier.status).toBe('submitted');
  expect(await verbs.carryOut(withdraw({ key }))).toBe(1);
});

test('a verb that changes nothing writes nothing', async () => {
  const { rowVersion } = await found();
  expect(await verbs.carryOut(withdraw({ decide: () => undefined }))).toBe(1);
  expect((await found()).rowVersion).toBe(rowVersion);
});

test('a stranger’s dossier, one that was discarded and none at all are the same refusal', async () => {
  const refused = { code: 'dossierNotFound' };
  await expect(verbs.carryOut(withdraw({ ownerId: uuidV7() }))).rejects.toMatchObject(refused);
  await expect(verbs.carryOut(withdraw({ dossierId: uuidV7() }))).rejects.toMatchObject(refused);
  await source.query(`update dossier set status = 'discarded' where id = $1`, [dossierId]);
  await expect(verbs.carryOut(withdraw())).rejects.toMatchObject(refused);
});
