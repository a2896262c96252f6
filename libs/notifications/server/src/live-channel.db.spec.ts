import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { uuidV7 } from '@gun/kernel';
import { Clock, createLog, CreatePlatform1764000000000, Database, type Tx } from '@gun/nest';
import { once } from 'node:events';
import { PassThrough, Writable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { LiveChannel } from './live-channel';
import { CreateNotifications1764400000000 } from './migrations/1764400000000-create-notifications';
import { SettleLiveEvents1764400100000 } from './migrations/1764400100000-settle-live-events';
import { channelOfParty, Notifier } from './notifier';

const camille = channelOfParty('019ac4f2-0000-7000-8000-00000000000c');
const bram = channelOfParty('019ac4f2-0000-7000-8000-00000000000b');
const notifier = new Notifier(new Clock());

let source: DataSource;
let database: Database;
let live: LiveChannel;

beforeAll(async () => {
  source = await new DataSource({
    type: 'postgres',
    url: process.env['POSTGRES_URL']!, // set by the global set-up
    migrations: [CreatePlatform1764000000000, CreateNotifications1764400000000, SettleLiveEvents1764400100000],
    migrationsRun: true,
    extra: { max: 10 },
  }).initialize();
  database = new Database(source);
});
afterAll(() => source.destroy());
beforeEach(async () => {
  await source.query(`truncate live_event`);
  live = await started();
});
afterEach(() => live.close());

async function started(): Promise<LiveChannel> {
  const channel = new LiveChannel(database, createLog('test', 'silent'));
  await channel.start();
  return channel;
}

const announce = (tx: Tx, channel: string, subject: string) =>
  notifier.announce(tx, [{ channel, name: 'dossierChanged', subject }]);
/** Many at once, as a batch of the worker leaves them. */
const isWritten = async (channel: string, subjects: readonly string[]): Promise<void> => {
  await source.query(
    `insert into live_event (channel, id, name, subject)
     select $1, id, 'dossierChanged', subject from unnest($2::uuid[], $3::text[]) as happened (id, subject)`,
    [channel, subjects.map(uuidV7), subjects],
  );
};

/** Until no older transaction runs: the server's own, such as an analysis of tables, count as well. */
async function isSettled(): Promise<void> {
  const waiting = () =>
    database.rows(`select 1 from live_event where xid >= pg_snapshot_xmin(pg_current_snapshot()) limit 1`);
  while ((await waiting()).length > 0) await wait(5);
}

const happens = async (channel: string, ...subjects: string[]): Promise<void> => {
  await isWritten(channel, subjects);
  await isSettled();
};

/** A client that reads everything, and remembers the last id as browsers do. */
class Client {
  readonly stream = new PassThrough();
  text = '';

  constructor() {
    this.stream.setEncoding('utf8').on('data', (chunk: string) => (this.text += chunk));
  }

  static async follows(channel: string, of: LiveChannel = live, lastEventId?: string): Promise<Client> {
    const client = new Client();
    await of.open(channel, client.stream, lastEventId);
    return client;
  }

  get subjects(): string[] {
    return [...this.text.matchAll(/"subject":"([^"]+)"/g)].map(([, subject]) => subject ?? '');
  }

  get lastId(): string | undefined {
    return [...this.text.matchAll(/^id: (.+)$/gm)].at(-1)?.[1];
  }
}

/** What a client has heard once it is so much: a wake-up reads one page, and the next follows by itself. */
async function heard(client: Client, count: number): Promise<string[]> {
  while (client.subjects.length < count) await wait(5);
  return client.subjects;
}

const numbered = (count: number): string[] => Array.from({ length: count }, (_, at) => `d${at}`);

describe('an open stream', () => {
  test('hears what happens on its channel, in the order in which it happened', async () => {
    const client = await Client.follows(camille);
    await happens(camille, ...numbered(50));
    await live.wake();
    expect(client.subjects).toEqual(numbered(50));
  });

  test('never hears another party', async () => {
    const [mine, theirs] = [await Client.follows(camille), await Client.follows(bram)];
    await happens(bram, 'secret');
    await live.wake();
    expect(theirs.subjects).toEqual(['secret']);
    expect(mine.text).not.toContain('secret');
    const resumed = await Client.follows(camille, live, uuidV7());
    expect(resumed.text).not.toContain('secret');
  });

  test('misses nothing that happens between two readings', async () => {
    await happens(camille, 'before');
    await live.wake();
    await happens(camille, 'between');
    const client = await Client.follows(camille);
    await happens(camille, 'after');
    await live.wake();
    expect(client.subjects).toEqual(['between', 'after']);
  });

  test('misses nothing of a transaction that began earlier and ended later', async () => {
    const client = await Client.follows(camille);
    const slow = Promise.withResolvers<void>();
    const begun = Promise.withResolvers<void>();
    const late = database.transaction(async (tx) => {
      await announce(tx, camille, 'began first');
      begun.resolve();
      await slow.promise;
    });
    await begun.promise;
    await isWritten(camille, ['ended first']);
    await live.wake();
    expect(client.subjects).toEqual([]);
    slow.resolve();
    await late;
    await isSettled();
    await live.wake();
    expect(client.subjects).toEqual(['began first', 'ended first']);
  });

  test('hears of an event that waited for an older transaction without another wake-up', async () => {
    const client = await Client.follows(camille);
    await database.transaction(async (older) => {
      await older.query(`select pg_current_xact_id()`);
      await isWritten(camille, ['waits']);
      await live.wake();
      expect(client.subjects).toEqual([]);
    });
    while (client.subjects.length === 0) await wait(5);
    expect(client.subjects).toEqual(['waits']);
  });
});

describe('a stream that resumes', () => {
  test('loses nothing and hears nothing twice, however long it was away', async () => {
    const client = await Client.follows(camille);
    await happens(camille, 'heard');
    await live.wake();
    client.stream.destroy();
    await once(client.stream, 'close');
    await happens(camille, ...numbered(2500));
    await live.wake();
    const again = await Client.follows(camille, live, client.lastId);
    await happens(camille, 'new');
    await live.wake();
    expect(await heard(again, 2501)).toEqual([...numbered(2500), 'new']);
  });

  test('can do so before its first event, also at another process', async () => {
    await happens(bram, 'something else');
    await live.wake();
    const client = await Client.follows(camille);
    expect(client.subjects).toEqual([]);
    await happens(camille, 'missed');
    const other = await started();
    expect((await Client.follows(camille, other, client.lastId)).subjects).toEqual(['missed']);
    other.close();
  });

  test('hears what comes while it catches up once, and after what it missed', async () => {
    const client = await Client.follows(camille);
    client.stream.destroy();
    await happens(camille, ...numbered(1500));
    const resumed = new Client();
    const opening = live.open(camille, resumed.stream, client.lastId);
    await happens(camille, 'meanwhile');
    await live.wake();
    await opening;
    await happens(camille, 'later');
    await live.wake();
    expect(await heard(resumed, 1502)).toEqual([...numbered(1500), 'meanwhile', 'later']);
  });

  test('with an id that is no longer kept is told everything that is', async () => {
    const forgotten = uuidV7();
    await happens(camille, 'a', 'b');
    expect((await Client.follows(camille, live, forgotten)).subjects).toEqual(['a', 'b']);
  });
});

describe('a client that never reads', () => {
  const silent = (): Writable => new Writable({ highWaterMark: 1024, write: () => undefined });

  test('is dropped at its limit, and the others hear everything', async () => {
    const [stuck, client] = [silent(), await Client.follows(camille)];
    await live.open(camille, stuck, undefined);
    for (let round = 0; round < 12; round += 1) {
      await happens(camille, ...numbered(100));
      await live.wake();
    }
    expect(stuck.destroyed).toBe(true);
    expect(stuck.writableLength).toBeLessThan(96 * 1024);
    expect(client.subjects).toHaveLength(1200);
    expect(live.openStreams).toBe(1);
  });

  test('does not hold anything for ever while it catches up', async () => {
    await happens(camille, ...numbered(1500));
    const stuck = silent();
    const opening = live.open(camille, stuck, uuidV7());
    for (let round = 0; round < 5; round += 1) {
      await happens(camille, ...numbered(1000));
      await live.wake();
    }
    await opening;
    while (!stuck.destroyed) await wait(5);
    expect(live.openStreams).toBe(0);
  });

  test('is told apart from one that was away for long and reads', async () => {
    await happens(camille, ...numbered(3000));
    const client = await Client.follows(camille, live, uuidV7());
    expect(client.stream.destroyed).toBe(false);
    expect(client.subjects).toHaveLength(3000);
  });
});

test('a hundred wake-ups during a reading make one more, and one that comes later another', async () => {
  let statements = 0;
  const counting = new Proxy(database, {
    get: (of, name) => {
      if (name !== 'rows') return Reflect.get(of, name) as unknown; // whatever it is
      return (sql: string, parameters: unknown[]) => ((statements += 1), of.rows(sql, parameters));
    },
  });
  const channel = new LiveChannel(counting, createLog('test', 'silent'));
  await channel.start();
  statements = 0;
  await Promise.all(Array.from({ length: 100 }, () => channel.wake()));
  await channel.wake();
  expect(statements).toBe(3);
  channel.close();
});

test('a reading that fails is made up for by the next', async () => {
  const client = await Client.follows(camille);
  await happens(camille, 'kept');
  await source.query(`alter table live_event rename to live_event_away`);
  await live.wake();
  await source.query(`alter table live_event_away rename to live_event`);
  await live.wake();
  expect(client.subjects).toEqual(['kept']);
});

test('two thousand streams each hear their own event, from one statement', async () => {
  const parties = Array.from({ length: 2000 }, () => channelOfParty(uuidV7()));
  const clients = await Promise.all(parties.map((party) => Client.follows(party)));
  expect(live.openStreams).toBe(2000);
  await database.transaction(async (tx) => {
    for (const [at, party] of parties.entries()) await announce(tx, party, `d${at}`);
  });
  await isSettled();
  for (let round = 0; round < 3; round += 1) await live.wake();
  expect(clients.map(({ subjects }) => subjects)).toEqual(parties.map((_, at) => [`d${at}`]));
});

test('closing ends every stream, and a stream that ends is forgotten', async () => {
  const clients = [await Client.follows(camille), await Client.follows(camille), await Client.follows(bram)];
  clients[0]?.stream.destroy();
  await wait(0);
  expect(live.openStreams).toBe(2);
  live.close();
  expect(clients.slice(1).map(({ stream }) => stream.writableEnded)).toEqual([true, true]);
});

test('events of more than a day ago are forgotten, younger ones are kept', async () => {
  await happens(camille, 'old', 'young');
  await source.query(`update live_event set id = '01800000-0000-7000-8000-000000000001' where subject = 'old'`);
  expect(await live.forget(new Date(Date.now() - 86_400_000))).toBe(1);
  expect((await Client.follows(camille, live, uuidV7())).subjects).toEqual(['young']);
});
