import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { Database, isDatabaseUnavailable, isDuplicate, OthersWereFaster, type Tx } from './database';

let source: DataSource;
let database: Database;

beforeAll(async () => {
  const url = process.env['POSTGRES_URL']!; // set by the global set-up
  source = await new DataSource({ type: 'postgres', url }).initialize();
  await source.query(`create table if not exists tent (id int primary key, lent int not null)`);
  database = new Database(source);
});
afterAll(() => source.destroy());
beforeEach(async () => {
  await source.query(`truncate tent`);
  await source.query(`insert into tent values (1, 0), (2, 0)`);
});

const lend = (tx: Tx, id: number) => tx.query(`update tent set lent = lent + 1 where id = $1`, [id]);

test('two transactions in each other’s way both end well', async () => {
  let attempts = 0;
  let holding = 0;
  const bothInside = Promise.withResolvers<void>();
  const lendBoth = (first: number, second: number) =>
    database.transaction(async (tx) => {
      attempts += 1;
      await lend(tx, first);
      holding += 1;
      if (holding === 2) bothInside.resolve();
      await bothInside.promise;
      await lend(tx, second);
    });
  await Promise.all([lendBoth(1, 2), lendBoth(2, 1)]);
  expect(attempts).toBeGreaterThan(2);
  expect(await database.rows(`select lent from tent order by id`)).toEqual([{ lent: 2 }, { lent: 2 }]);
});

test('a transaction that never gets through is given up after three attempts', async () => {
  let attempts = 0;
  const always = database.transaction(async (tx) => {
    attempts += 1;
    await tx.query(`do $$ begin raise exception 'again' using errcode = '40001'; end $$`);
  });
  await expect(always).rejects.toThrow('again');
  expect(attempts).toBe(3);
});

test('any other failure is not tried again, and keeps nothing', async () => {
  let attempts = 0;
  const failing = database.transaction(async (tx) => {
    attempts += 1;
    await lend(tx, 1);
    throw new Error('no pegs');
  });
  await expect(failing).rejects.toThrow('no pegs');
  expect(attempts).toBe(1);
  expect(await database.rows(`select id from tent where lent > 0`)).toEqual([]);
});

describe('a prepared statement', () => {
  const lendTents = { name: 'lend-tents', text: `update tent set lent = lent + $1 where id = $2 returning lent` };

  test('is kept on its own', async () => {
    expect(await database.commit(lendTents, [2, 1])).toEqual([{ lent: 2 }]);
    expect(await database.rows(`select lent from tent where id = 1`)).toEqual([{ lent: 2 }]);
  });

  test('is undone with the transaction in which it ran', async () => {
    const failing = database.transaction(async (tx) => {
      expect(await database.run(lendTents, [2, 1], tx)).toEqual([{ lent: 2 }]);
      throw new Error('no pegs');
    });
    await expect(failing).rejects.toThrow('no pegs');
    expect(await database.rows(`select lent from tent where id = 1`)).toEqual([{ lent: 0 }]);
  });

  test('gives its connection back, also when it fails', async () => {
    const broken = { name: 'broken', text: `select 1 / $1::int as share` };
    const many = await Promise.allSettled(Array.from({ length: 50 }, () => database.run(broken, [0])));
    expect(many.every(({ status }) => status === 'rejected')).toBe(true);
    expect(await database.run(broken, [1])).toEqual([{ share: 1 }]);
  });
});

describe('what went wrong is recognised', () => {
  const errorOf = (work: Promise<unknown>): Promise<unknown> =>
    work.then(
      () => undefined,
      (error: unknown) => error,
    );

  test('others who were faster every time', () => {
    const error = new OthersWereFaster('the tent is always lent');
    expect([isDuplicate(error), isDatabaseUnavailable(error)]).toEqual([false, true]);
  });

  test('a value that exists already', async () => {
    const error = await errorOf(database.rows(`insert into tent values (1, 0)`));
    expect([isDuplicate(error), isDatabaseUnavailable(error)]).toEqual([true, false]);
  });

  test('a database that is not there', async () => {
    const url = 'postgres://nobody@127.0.0.1:9/nothing';
    const error = await errorOf(new DataSource({ type: 'postgres', url }).initialize());
    expect([isDuplicate(error), isDatabaseUnavailable(error)]).toEqual([false, true]);
  });

  test('a connection that the server closes, and a statement that takes too long', async () => {
    const closed = await errorOf(
      database.transaction((tx) => tx.query(`select pg_terminate_backend(pg_backend_pid())`)),
    );
    expect(isDatabaseUnavailable(closed)).toBe(true);
    const slow = database.transaction(async (tx) => {
      await tx.query(`set local statement_timeout = 20`);
      await tx.query(`select pg_sleep(5)`);
    });
    expect(isDatabaseUnavailable(await errorOf(slow))).toBe(true);
  });

  test('a mistake of ours is neither', async () => {
    const error = await errorOf(database.rows(`select nothing from tent`));
    expect([isDuplicate(error), isDatabaseUnavailable(error)]).toEqual([false, false]);
    expect([isDuplicate(undefined), isDatabaseUnavailable('text')]).toEqual([false, false]);
  });
});
