import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { Database, type Tx } from './database';
import { EventRelay, EventSubscribers } from './event-relay';
import { createLog } from './log';
import { CreatePlatform1764000000000 } from './migrations/1764000000000-create-platform';
import { publish } from './outbox';

const tentLent = { eventName: 'tents.lent', parse: (value: unknown) => value as { readonly tent: number } }; // published below
const log = createLog('test', 'silent');

let source: DataSource;
let database: Database;
let subscribers: EventSubscribers;
let relay: EventRelay;

beforeAll(async () => {
  source = await new DataSource({
    type: 'postgres',
    url: process.env['POSTGRES_URL']!, // set by the global set-up
    migrations: [CreatePlatform1764000000000],
    migrationsRun: true,
  }).initialize();
  await source.query(`create table if not exists effect (tent int not null, of varchar(20) not null)`);
  database = new Database(source);
});
afterAll(() => source.destroy());
beforeEach(async () => {
  await source.query(`truncate outbox, effect`);
  subscribers = new EventSubscribers();
  relay = new EventRelay(database, subscribers, log);
});

const lend = (tent: number): Promise<void> =>
  database.transaction((tx) => publish(tx, { name: tentLent.eventName, payload: { tent } }));
const keep = (of: string) => (tx: Tx, event: { tent: number }) =>
  tx.query(`insert into effect (tent, of) values ($1, $2)`, [event.tent, of]).then(() => undefined);
const effects = () => database.rows<{ tent: number; of: string }>(`select tent, of from effect order by tent, of`);
interface Waiting {
  readonly attempts: number;
  readonly delivered: boolean;
  readonly parked: boolean;
  readonly seconds: number;
}
const outbox = () =>
  database.rows<Waiting>(
    `select attempts, delivered_at is not null as delivered, parked_at is not null as parked,
       round(extract(epoch from next_attempt_at - now()))::int as seconds from outbox order by id`,
  );
const itIsTime = () => source.query(`update outbox set next_attempt_at = now()`);

test('an event reaches every subscriber of its name, once', async () => {
  subscribers.on(tentLent, keep('receipt'));
  subscribers.on(tentLent, keep('notice'));
  await lend(1);
  expect([await relay.drain(), await relay.drain()]).toEqual([1, 0]);
  expect(await effects()).toEqual([
    { tent: 1, of: 'notice' },
    { tent: 1, of: 'receipt' },
  ]);
});

test('an event of a change that was rolled back never happened', async () => {
  subscribers.on(tentLent, keep('receipt'));
  const change = database.transaction(async (tx) => {
    await publish(tx, { name: tentLent.eventName, payload: { tent: 1 } });
    throw new Error('changed my mind');
  });
  await expect(change).rejects.toThrow('changed my mind');
  expect(await relay.drain()).toBe(0);
});

test('a subscriber that fails leaves no half effect, and its neighbours in the batch are delivered', async () => {
  subscribers.on(tentLent, keep('first'));
  subscribers.on(tentLent, async (tx, { tent }) => {
    if (tent === 2) await tx.query('select 1 / 0');
  });
  for (const tent of [1, 2, 3]) await lend(tent);
  expect(await relay.drain()).toBe(3);
  expect((await effects()).map(({ tent }) => tent)).toEqual([1, 3]);
  expect((await outbox()).map(({ delivered }) => delivered)).toEqual([true, false, true]);
});

describe('an event whose subscriber keeps failing', () => {
  beforeEach(async () => {
    subscribers.on(tentLent, async () => Promise.reject(new Error('no ink')));
    await lend(1);
  });

  test('waits twice as long each time, and is parked after eight attempts', async () => {
    const waits: number[] = [];
    for (let attempt = 1; attempt <= 8; attempt += 1) {
      expect(await relay.drain()).toBe(1);
      expect(await relay.drain()).toBe(0);
      const [row] = await outbox();
      expect(row).toMatchObject({ attempts: attempt, parked: attempt === 8, delivered: false });
      waits.push(row?.seconds ?? 0);
      await itIsTime();
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128]);
    expect(await relay.drain()).toBe(0);
  });

  test('does not stop the events behind it', async () => {
    const other = { ...tentLent, eventName: 'tents.returned' };
    subscribers.on(other, keep('returned'));
    await database.transaction((tx) => publish(tx, { name: other.eventName, payload: { tent: 9 } }));
    await relay.drain();
    expect(await effects()).toEqual([{ tent: 9, of: 'returned' }]);
  });
});

test('an event that a subscriber cannot read is retried, not lost', async () => {
  const strict = {
    eventName: tentLent.eventName,
    parse: () => {
      throw new Error('not of this version');
    },
  };
  subscribers.on(strict, keep('never'));
  await lend(1);
  await relay.drain();
  expect(await outbox()).toMatchObject([{ attempts: 1, delivered: false }]);
});

test('several relays share the work, and no event is delivered twice', async () => {
  subscribers.on(tentLent, keep('receipt'));
  await database.transaction(async (tx) => {
    for (let tent = 0; tent < 450; tent += 1) await publish(tx, { name: tentLent.eventName, payload: { tent } });
  });
  const drainAll = async (mine: EventRelay, seen = 0): Promise<number> => {
    const batch = await mine.drain();
    return batch === 0 ? seen : drainAll(mine, seen + batch);
  };
  const relays = Array.from({ length: 4 }, () => new EventRelay(database, subscribers, log));
  const shares = await Promise.all(relays.map((mine) => drainAll(mine)));
  expect(shares.reduce((sum, share) => sum + share)).toBe(450);
  expect((await effects()).map(({ tent }) => tent)).toEqual(Array.from({ length: 450 }, (_, tent) => tent));
});

test('a batch is one hundred events, in the order in which they happened', async () => {
  const seen: number[] = [];
  subscribers.on(tentLent, async (_, { tent }) => void seen.push(tent));
  for (let tent = 0; tent < 105; tent += 1) await lend(tent);
  expect([await relay.drain(), await relay.drain()]).toEqual([100, 5]);
  expect(seen).toEqual(Array.from({ length: 105 }, (_, tent) => tent));
});

test('listeners are woken once for a batch, and not for nothing', async () => {
  const listener = new pg.Client({ connectionString: process.env['POSTGRES_URL'] });
  await listener.connect();
  let woken = 0;
  listener.on('notification', () => (woken += 1));
  await listener.query('listen gun_wake');
  for (const tent of [1, 2, 3]) await lend(tent);
  expect([await relay.drain(), await relay.drain()]).toEqual([3, 0]);
  await listener.query('select 1');
  await listener.end();
  expect(woken).toBe(1);
});

test('news that was told is forgotten after its time; what waits or is parked stays', async () => {
  for (const tent of [1, 2, 3, 4]) await lend(tent);
  const ids = await database.rows<{ id: string }>(`select id from outbox order by id`);
  const set = (at: number, change: string) => source.query(`update outbox set ${change} where id = $1`, [ids[at]?.id]);
  await set(0, `delivered_at = now() - interval '8 days'`);
  await set(1, `delivered_at = now() - interval '6 days'`);
  await set(2, `parked_at = now() - interval '90 days'`);
  expect(await relay.forget(new Date(Date.now() - 7 * 86_400_000))).toBe(1);
  expect(await database.rows(`select id from outbox order by id`)).toEqual(ids.slice(1));
});
