import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { Database, type Tx } from '../database';
import { EventRelay } from './event-relay';
import { EventSubscribers } from './event-subscribers';
import { createLog } from '../logs/log';
import { CreatePlatform1764000000000 } from '../migrations/1764000000000-create-platform';
import { RetryBySubscriber1764000000001 } from '../migrations/1764000000001-retry-by-subscriber';
import { publishSql, toOutbox } from './outbox';

const tentLent = { eventName: 'tents.lent', parse: (value: unknown) => value as { readonly tent: number } }; // published below
const said: string[] = [];
const log = createLog('test', 'error', { write: (line) => void said.push(line) });

let source: DataSource;
let database: Database;
let subscribers: EventSubscribers;
let relay: EventRelay;

beforeAll(async () => {
  source = await new DataSource({
    type: 'postgres',
    url: process.env['POSTGRES_URL']!, // set by the global set-up
    migrations: [CreatePlatform1764000000000, RetryBySubscriber1764000000001],
    migrationsRun: true,
  }).initialize();
  await source.query(`create table if not exists effect (tent int not null, of varchar(20) not null)`);
  database = new Database(source);
});
afterAll(() => source.destroy());
beforeEach(async () => {
  said.length = 0;
  await source.query(`truncate outbox, outbox_retry, effect`);
  subscribers = new EventSubscribers();
  relay = new EventRelay(database, subscribers, log);
});

const publish = (tx: Tx, tent: number): Promise<unknown> =>
  tx.query(publishSql('(select) as once', '$1'), [toOutbox([{ name: tentLent.eventName, payload: { tent } }])]);
const lend = (tent: number) => database.transaction((tx) => publish(tx, tent));
const keep = (of: string) => (tx: Tx, event: { tent: number }) =>
  tx.query(`insert into effect (tent, of) values ($1, $2)`, [event.tent, of]).then(() => undefined);
const effects = () => database.rows<{ tent: number; of: string }>(`select tent, of from effect order by tent, of`);
const delivered = async () =>
  (await database.rows<{ told: boolean }>(`select delivered_at is not null as told from outbox order by id`)).map(
    ({ told }) => told,
  );
interface Retry {
  readonly subscriber: string;
  readonly attempts: number;
  readonly parked: boolean;
  readonly seconds: number;
}
const retries = () =>
  database.rows<Retry>(
    `select subscriber, attempts, parked_at is not null as parked,
       round(extract(epoch from next_attempt_at - now()))::int as seconds from outbox_retry order by event_id, subscriber`,
  );
const itIsTime = () => source.query(`update outbox_retry set next_attempt_at = now()`);

test('an event reaches every subscriber of its name, once', async () => {
  subscribers.on(tentLent, 'receipt', keep('receipt'));
  subscribers.on(tentLent, 'notice', keep('notice'));
  await lend(1);
  expect([await relay.drain(), await relay.drain()]).toEqual([1, 0]);
  expect(await effects()).toEqual([
    { tent: 1, of: 'notice' },
    { tent: 1, of: 'receipt' },
  ]);
});

test('an event of a change that was rolled back never happened', async () => {
  subscribers.on(tentLent, 'receipt', keep('receipt'));
  const change = database.transaction(async (tx) => {
    await publish(tx, 1);
    throw new Error('changed my mind');
  });
  await expect(change).rejects.toThrow('changed my mind');
  expect(await relay.drain()).toBe(0);
});

describe('a subscriber that fails', () => {
  let ink = false;
  beforeEach(() => {
    ink = false;
    subscribers.on(tentLent, 'queue', keep('queue'));
    subscribers.on(tentLent, 'receipt', async (tx, event) => {
      await keep('receipt')(tx, event);
      if (event.tent === 2 && !ink) await tx.query('select 1 / 0');
    });
    subscribers.on(tentLent, 'notice', keep('notice'));
  });
  const of = async (tent: number) =>
    (await effects()).filter((effect) => effect.tent === tent).map((effect) => effect.of);

  test('leaves no half effect, and undoes nothing of its neighbours', async () => {
    for (const tent of [1, 2, 3]) await lend(tent);
    expect(await relay.drain()).toBe(3);
    expect(await of(2)).toEqual(['notice', 'queue']);
    expect([await of(1), await of(3)]).toEqual([
      ['notice', 'queue', 'receipt'],
      ['notice', 'queue', 'receipt'],
    ]);
    expect(await delivered()).toEqual([true, true, true]);
    expect(await retries()).toMatchObject([{ subscriber: 'receipt', attempts: 1, parked: false }]);
  });

  test('is tried again alone, and what succeeded is not repeated', async () => {
    await lend(2);
    await relay.drain();
    await itIsTime();
    ink = true;
    expect([await relay.drain(), await relay.drain()]).toEqual([1, 0]);
    expect(await of(2)).toEqual(['notice', 'queue', 'receipt']);
    expect(await retries()).toEqual([]);
  });

  test('undoes nothing of a neighbour that caught up before it in the same batch', async () => {
    let lame = true;
    subscribers.on(tentLent, 'feed', async (tx, event) => {
      if (lame) throw new Error('no line');
      await keep('feed')(tx, event);
    });
    await lend(2);
    await relay.drain();
    await itIsTime();
    lame = false;
    expect(await relay.drain()).toBe(2);
    expect(await of(2)).toEqual(['feed', 'notice', 'queue']);
    expect(await retries()).toMatchObject([{ subscriber: 'receipt', attempts: 2 }]);
  });

  test('is retried by one of several workers only', async () => {
    await lend(2);
    await relay.drain();
    await itIsTime();
    ink = true;
    const seen = await Promise.all(Array.from({ length: 4 }, () => new EventRelay(database, subscribers, log).drain()));
    expect(seen.reduce((sum, one) => sum + one)).toBe(1);
    expect(await of(2)).toEqual(['notice', 'queue', 'receipt']);
  });

  test('waits twice as long each time, and is parked after eight attempts', async () => {
    await lend(2);
    const waits: number[] = [];
    for (let attempt = 1; attempt <= 8; attempt += 1) {
      expect([await relay.drain(), await relay.drain()]).toEqual([1, 0]);
      const [row] = await retries();
      expect(row).toMatchObject({ attempts: attempt, parked: attempt === 8 });
      waits.push(row?.seconds ?? 0);
      await itIsTime();
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 64, 128]);
    expect(said.filter((line) => line.includes('event parked'))).toHaveLength(1);
    expect(said.at(-1)).toContain('"subscriber":"receipt"');
    expect(await relay.drain()).toBe(0);
  });

  test('does not stop the events behind it', async () => {
    await lend(2);
    await relay.drain();
    await lend(3);
    await relay.drain();
    expect(await of(3)).toEqual(['notice', 'queue', 'receipt']);
  });
});

test('an event that a subscriber cannot read is retried, not lost', async () => {
  const strict = {
    eventName: tentLent.eventName,
    parse: () => {
      throw new Error('not of this version');
    },
  };
  subscribers.on(strict, 'never', keep('never'));
  await lend(1);
  await relay.drain();
  expect(await retries()).toMatchObject([{ subscriber: 'never', attempts: 1 }]);
});

test('what a subscriber still has to do waits while nobody of its name is there', async () => {
  subscribers.on(tentLent, 'receipt', async () => Promise.reject(new Error('no ink')));
  await lend(1);
  await relay.drain();
  await itIsTime();
  await new EventRelay(database, new EventSubscribers(), log).drain();
  expect(await retries()).toMatchObject([{ subscriber: 'receipt', attempts: 2, parked: false }]);
});

test('one name hears of an event once', () => {
  subscribers.on(tentLent, 'receipt', keep('receipt'));
  expect(() => subscribers.on(tentLent, 'receipt', keep('receipt'))).toThrow('receipt hears of tents.lent already');
});

test('several relays share the work, and no event is delivered twice', async () => {
  subscribers.on(tentLent, 'receipt', keep('receipt'));
  await database.transaction(async (tx) => {
    for (let tent = 0; tent < 450; tent += 1) await publish(tx, tent);
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
  subscribers.on(tentLent, 'order', async (_, { tent }) => void seen.push(tent));
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
  await set(2, `delivered_at = now() - interval '90 days'`);
  await source.query(
    `insert into outbox_retry (event_id, subscriber, attempts, next_attempt_at, parked_at) values ($1, 'receipt', 8, now(), now())`,
    [ids[2]?.id],
  );
  expect(await relay.forget(new Date(Date.now() - 7 * 86_400_000))).toBe(1);
  expect(await database.rows(`select id from outbox order by id`)).toEqual(ids.slice(1));
});
