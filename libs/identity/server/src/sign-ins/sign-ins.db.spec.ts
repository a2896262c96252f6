import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { uuidV7, type CitizenActor } from '@gun/kernel';
import { Clock, CreatePlatform1764000000000, Database } from '@gun/nest';
import { DataSource } from 'typeorm';
import { CreateIdentity1764000100000 } from '../migrations/1764000100000-create-identity';
import { CreateSignIn1764000300000 } from '../migrations/1764000300000-create-sign-in';
import { SignIns } from './sign-ins';

/** Stands until a test moves it. */
class SetClock extends Clock {
  at = new Date('2026-11-30T09:00:00Z');
  override now(): Date {
    return new Date(this.at);
  }
  passes(seconds: number): void {
    this.at = new Date(this.at.getTime() + seconds * 1_000);
  }
}

let source: DataSource;
let clock: SetClock;
let here: SignIns;
/** Another gateway on the same database. */
let there: SignIns;
let personId: string;

beforeAll(async () => {
  source = await new DataSource({
    type: 'postgres',
    url: process.env['POSTGRES_URL']!, // set by the global set-up
    migrations: [CreatePlatform1764000000000, CreateIdentity1764000100000, CreateSignIn1764000300000],
    migrationsRun: true,
  }).initialize();
});
afterAll(() => source.destroy());
beforeEach(async () => {
  await source.query(`truncate person, subject_link, sign_in cascade`);
  clock = new SetClock();
  [here, there] = [new SignIns(new Database(source), clock), new SignIns(new Database(source), clock)];
  personId = await person();
});

async function person(): Promise<string> {
  const id = uuidV7();
  await source.query(`insert into person (id, nrn_hash, nrn_cipher) values ($1, $2, '')`, [id, Buffer.from(id)]);
  return id;
}
const noted = (session: string, at = here) =>
  at.note({ personId, session, assurance: 'high', device: { browser: 'Firefox', system: 'Linux' } });
const me = (signInId?: string): CitizenActor => ({
  ...{ kind: 'citizen', personId, partyId: personId, partyKind: 'person', assurance: 'high', name: 'Camille' },
  ...(signInId && { signInId }),
});

describe('a sign-in', () => {
  test('is noted once, whatever the number of requests and gateways', async () => {
    const ids = await Promise.all([noted('a'), noted('a', there), noted('a')]);
    clock.passes(60);
    ids.push(await noted('a'));
    expect(new Set(ids).size).toBe(1);
    expect(await here.listOf(me(ids[0]))).toMatchObject([
      {
        ...{ browser: 'Firefox', system: 'Linux', assurance: 'high', current: true, state: 'open' },
        ...{ startedAt: '2026-11-30T09:00:00.000Z', lastSeenAt: '2026-11-30T09:01:00.000Z' },
      },
    ]);
  });

  test('that nobody used for half an hour is idle', async () => {
    await noted('a');
    clock.passes(31 * 60);
    expect(await here.listOf(me())).toMatchObject([{ state: 'idle', current: false }]);
  });

  test('keeps no name that a session could be taken over with', async () => {
    await noted('session-name-at-the-provider');
    expect(JSON.stringify(await source.query(`select * from sign_in`))).not.toContain('session-name');
  });

  test('is forgotten after its time', async () => {
    await noted('a');
    clock.passes(3_600);
    await here.forget(clock.now());
    expect(await here.listOf(me())).toEqual([]);
  });
});

describe('ending a sign-in', () => {
  test('refuses its next request, and leaves the others', async () => {
    const [a, b] = [await noted('a'), await noted('b')];
    expect(await here.end(me(b), a)).toMatchObject({ id: a, state: 'ended' });
    await expect(noted('a')).rejects.toMatchObject({ refusal: 'sessionEnded' });
    expect(await noted('b')).toBe(b);
  });

  test('reaches the other gateways within half a minute', async () => {
    const a = await noted('a', there);
    await here.end(me(), a);
    clock.passes(31);
    await expect(noted('a', there)).rejects.toMatchObject({ refusal: 'sessionEnded' });
  });

  test('twice is once', async () => {
    const a = await noted('a');
    await here.end(me(), a);
    expect(await here.end(me(), a)).toMatchObject({ state: 'ended' });
  });

  test('of another person finds nothing', async () => {
    const a = await noted('a');
    const other = await person();
    await expect(here.end({ ...me(), personId: other }, a)).rejects.toMatchObject({ code: 'signInNotFound' });
    expect(await noted('a')).toBe(a);
  });
});
