import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { DomainProblem, uuidV7 } from '@gun/kernel';
import { DataSource } from 'typeorm';
import { Database, type Tx } from '../database';
import { forgetAnswers, once } from './idempotency';
import { CreatePlatform1764000000000 } from '../migrations/1764000000000-create-platform';
import type { IdempotentCall } from './request-context';

let source: DataSource;
let database: Database;

beforeAll(async () => {
  source = await new DataSource({
    type: 'postgres',
    url: process.env['POSTGRES_URL']!, // set by the global set-up
    migrations: [CreatePlatform1764000000000],
    migrationsRun: true,
    extra: { max: 20 },
  }).initialize();
  await source.query(`create table if not exists loan (id uuid primary key, caller varchar(20) not null)`);
  database = new Database(source);
});
afterAll(() => source.destroy());
beforeEach(() => source.query(`truncate idempotency, loan`));

const callOf = (key = uuidV7(), fingerprint = 'lend tent 1'): IdempotentCall => ({ key, fingerprint });
const lend = (caller: string) => async (tx: Tx) => {
  const id = uuidV7();
  await tx.query(`insert into loan (id, caller) values ($1, $2)`, [id, caller]);
  return { id, optional: undefined };
};
const asks = (call: IdempotentCall, caller = 'camille', work: (tx: Tx) => Promise<unknown> = lend(caller)) =>
  database.transaction((tx) => once(tx, caller, call, () => work(tx)));
const loans = async () => (await database.rows(`select id from loan`)).length;

test('fifty calls at once with one key make one loan and fifty equal answers', async () => {
  const call = callOf();
  const answers = await Promise.all(Array.from({ length: 50 }, () => asks(call)));
  expect(await loans()).toBe(1);
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
});

test('twenty keys of fifty calls each make twenty loans', async () => {
  const keys = Array.from({ length: 20 }, () => callOf());
  await Promise.all(keys.flatMap((call) => Array.from({ length: 50 }, () => asks(call))));
  expect(await loans()).toBe(20);
});

test('a key that named another request is refused, and the first answer stands', async () => {
  const call = callOf();
  const first = await asks(call);
  const other = asks({ ...call, fingerprint: 'lend tent 2' });
  await expect(other).rejects.toMatchObject({ code: 'idempotencyKeyReused', definition: { status: 422 } });
  await expect(other).rejects.toBeInstanceOf(DomainProblem);
  expect(await asks(call)).toEqual(JSON.parse(JSON.stringify(first)));
  expect(await loans()).toBe(1);
});

test('the same key of two callers is two keys', async () => {
  const call = callOf();
  expect(await asks(call, 'camille')).not.toEqual(await asks(call, 'bram'));
  expect(await loans()).toBe(2);
});

describe('a call that fails', () => {
  test('keeps nothing, so that the same key may be sent again', async () => {
    const call = callOf();
    const fails = async (tx: Tx) => {
      await lend('camille')(tx);
      throw new Error('no tent left');
    };
    await expect(asks(call, 'camille', fails)).rejects.toThrow('no tent left');
    expect(await loans()).toBe(0);
    await asks(call);
    expect(await loans()).toBe(1);
  });

  test('lets one of those that waited for it do the work', async () => {
    const call = callOf();
    let calls = 0;
    const firstFails = async (tx: Tx) => {
      calls += 1;
      if (calls === 1) throw new Error('cut off');
      return lend('camille')(tx);
    };
    const all = await Promise.allSettled(Array.from({ length: 10 }, () => asks(call, 'camille', firstFails)));
    expect(all.filter(({ status }) => status === 'rejected')).toHaveLength(1);
    expect(await loans()).toBe(1);
  });
});

test('an answer of nothing is kept as nothing', async () => {
  const call = callOf();
  const nothing = () => Promise.resolve(undefined);
  expect(await asks(call, 'camille', nothing)).toBeUndefined();
  expect((await asks(call, 'camille', nothing)) ?? undefined).toBeUndefined();
});

test('old answers are forgotten, in as many batches as it takes; younger ones stay', async () => {
  const calls = Array.from({ length: 5 }, () => callOf());
  for (const call of calls) await asks(call);
  const [young] = calls;
  await source.query(`update idempotency set created_at = now() - interval '31 days' where key <> $1`, [young?.key]);
  expect(await forgetAnswers(database, new Date(Date.now() - 30 * 86_400_000), 2)).toBe(4);
  expect(await database.rows(`select key from idempotency`)).toEqual([{ key: young?.key }]);
});
