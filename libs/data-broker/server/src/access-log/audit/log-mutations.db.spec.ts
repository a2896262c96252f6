/**
 * Somebody with every right on the database falsifies the real log: a thousand times with statements, nine thousand times
 * in the rows that an auditor was given (seeded, so that a failure can be repeated). The auditor who kept the published
 * heads finds each of them.
 */
import {
  auditLog,
  leafOfEntry,
  type AccessEntry,
  type AuditFinding,
  type KeptHeads,
  type LeafRow,
} from '@gun/data-broker-contract';
import { FakePartyKeys } from '@gun/identity-server';
import { uuidV7 } from '@gun/kernel';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { QueryRunner } from 'typeorm';
import { MovableClock, openLogDatabase, type LogDatabase } from '../../testing/log-database';
import { sampleLine } from '../../testing/sample-line';
import { sampleSigningKey } from '../../testing/sample-signing-key';
import { AccessLog, keepLine } from '../access-log';
import { AccessLogSealer } from '../access-log-sealer';
import { HeadSigner } from '../head-signer';
import { LineSeal } from '../line-seal';
import { nodeSha256 } from '../node-sha256';
import { TreeStore } from '../tree-store';
import { readLogRows, type RunSql } from './log-rows';

const mutations = { inTheDatabase: 1_000, inTheRows: 9_000 };
const lines = 24;
const clock = new MovableClock();
const log = new AccessLog(clock, new LineSeal(new FakePartyKeys()));
const signer = new HeadSigner({ signingKey: sampleSigningKey(), formerKeys: [] });
let db: LogDatabase;
let superuser: QueryRunner;
let published: KeptHeads;

beforeAll(async () => {
  db = await openLogDatabase();
  await db.clear();
  superuser = db.owner.createQueryRunner();
  const tree = new TreeStore();
  const sealer = new AccessLogSealer(db.database, clock, tree, signer);
  for (const size of [7, 9, 8]) {
    for (let line = 0; line < size; line += 1) await (line % 3 ? write() : writeInFirstFormat());
    await db.settle();
    await sealer.seal();
  }
  const heads = await tree.heads(db.database.manager, 10);
  published = { jws: heads.map(({ jws }) => jws), keys: signer.keys };
});
afterAll(async () => {
  await superuser.release();
  await db.close();
});

const write = (): Promise<string> => log.record(db.database.manager, sampleLine());

async function writeInFirstFormat(): Promise<void> {
  const entry: AccessEntry = { ...sampleLine(), id: uuidV7(), at: clock.now().toISOString() };
  await db.owner.query(
    `insert into access_log.entry (owner_id, id, at, retention, content, leaf_hash) values ($1, $2, $3, 'register', $4, $5)`,
    [entry.subject, entry.id, entry.at, entry, Buffer.from(await leafOfEntry(entry))],
  );
}

const run: RunSql = (sql, values) => superuser.query(sql, [...values]);
const audit = async (kept = published): Promise<AuditFinding[]> =>
  auditLog(await readLogRows(run, clock.now()), kept, nodeSha256);

const seedOf = (kind: string): number => [...kind].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, 7);

/** Mulberry32: small, and the same on every machine. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

type Pick = (below: number) => number;
type Mutation = (pick: Pick) => Promise<unknown>;
const sql = (text: string, ...values: unknown[]): Promise<unknown> => superuser.query(text, values);
const lineAt = `(select entry_id from access_log.leaf where index = $1)`;

/** Two different places. */
function two(pick: Pick): [number, number] {
  const [one, other] = [pick(lines), pick(lines - 1)];
  return [one, other >= one ? other + 1 : other];
}

/** A line that the pen itself would write, put at a place in the order of transactions that is already sealed. */
async function insertBehindTheSeal(): Promise<void> {
  const values = await log.valuesOf(sampleLine());
  await sql(keepLine.text, ...values);
  await sql(
    `update access_log.entry set xid = (select last_xid from access_log.head order by size limit 1) where id = $1`,
    values[1],
  );
}

const flips = [
  `update access_log.entry set sealed = set_byte(sealed, $2, get_byte(sealed, $2) # $3) where id = ${lineAt}`,
  `update access_log.entry set commitment = set_byte(commitment, $2, get_byte(commitment, $2) # $3) where id = ${lineAt}`,
  `update access_log.leaf set hash = set_byte(hash, $2, get_byte(hash, $2) # $3) where index = $1`,
];
/** Those of the second format, which have bytes. */
async function sealedPlaces(): Promise<number[]> {
  const rows = await run<{ index: string }>(
    `select index from access_log.leaf l join access_log.entry e on e.id = l.entry_id where sealed is not null`,
    [],
  );
  return rows.map(({ index }) => Number(index));
}

const kinds: Record<string, Mutation> = {
  'a bit is flipped': async (pick) => {
    const places = await sealedPlaces();
    await sql(flips[pick(flips.length)]!, places[pick(places.length)], pick(32), 1 << pick(8));
  },
  'a line is deleted': (pick) => sql(`delete from access_log.entry where id = ${lineAt}`, pick(lines)),
  'a line and its leaf are deleted': async (pick) => {
    const place = pick(lines);
    await sql(`delete from access_log.entry where id = ${lineAt}`, place);
    await sql(`delete from access_log.leaf where index = $1`, place);
  },
  'a line and its leaf are deleted, and what stood behind moves up': async (pick) => {
    const place = pick(lines);
    await sql(`delete from access_log.entry where id = ${lineAt}`, place);
    await sql(`delete from access_log.leaf where index = $1`, place);
    await sql(`update access_log.leaf set index = -index where index > $1`, place);
    await sql(`update access_log.leaf set index = -index - 1 where index < 0`);
  },
  'a line is inserted behind the seal': insertBehindTheSeal,
  'two lines change places': async (pick) => {
    const [one, other] = two(pick);
    await sql(`update access_log.leaf set index = -1 where index = $1`, one);
    await sql(`update access_log.leaf set index = $1 where index = $2`, one, other);
    await sql(`update access_log.leaf set index = $1 where index = -1`, other);
  },
  'two lines change what they say': async (pick) => {
    const [one, other] = two(pick);
    await sql(
      `update access_log.entry e set sealed = o.sealed, commitment = o.commitment, content = o.content
       from access_log.leaf l, access_log.leaf ol, access_log.entry o
       where l.index = any($1) and ol.index = any($1) and ol.index <> l.index and e.id = l.entry_id and o.id = ol.entry_id`,
      [one, other],
    );
  },
  'the tail is cut': async (pick) => {
    const from = pick(lines);
    await sql(
      `delete from access_log.entry where id in (select entry_id from access_log.leaf where index >= $1)`,
      from,
    );
    await sql(`delete from access_log.leaf where index >= $1`, from);
  },
  'an old state is restored, and the log goes on with other lines': async (pick) => {
    const from = pick(lines);
    await kinds['the tail is cut']!(() => from);
    for (let index = from; index < lines; index += 1) {
      const values = await log.valuesOf(sampleLine());
      await sql(keepLine.text, ...values);
      await sql(
        `insert into access_log.leaf (index, owner_id, entry_id, hash) values ($1, $2, $3, $4)`,
        ...[index, values[0], values[1], values.at(-1)],
      );
    }
  },
};

test('the log as it was written holds', async () => {
  expect(await audit()).toEqual([]);
});

test.each(Object.entries(kinds))(
  'however often %s, it is found',
  async (kind, mutate) => {
    const pick = random(seedOf(kind));
    let missed = 0;
    for (let done = 0; done < Math.ceil(mutations.inTheDatabase / Object.keys(kinds).length); done += 1) {
      await superuser.startTransaction();
      await mutate(pick);
      if ((await audit()).length === 0) missed += 1;
      await superuser.rollbackTransaction();
    }
    expect(missed).toBe(0);
  },
  60_000,
);

const flipped = <Bytes extends Uint8Array>(bytes: Bytes, pick: Pick): Bytes => {
  const place = pick(bytes.length);
  return bytes.map((byte, at) => (at === place ? byte ^ (1 << pick(8)) : byte)) as Bytes; // of the same kind
};
const placed = (rows: readonly LeafRow[]): LeafRow[] => rows.map((row, index) => ({ ...row, index }));
const another = (pick: Pick): LeafRow => ({
  ...{ index: 0, entryId: uuidV7(), hash: Uint8Array.from({ length: 32 }, () => pick(256)), pastItsTime: false },
  line: undefined,
});

const rowKinds: Record<string, (rows: readonly LeafRow[], pick: Pick) => LeafRow[]> = {
  'a bit of a leaf is flipped': (rows, pick) => {
    const place = pick(rows.length);
    return rows.with(place, { ...rows[place]!, hash: flipped(rows[place]!.hash, pick) });
  },
  'a bit of a line is flipped': (rows, pick) => {
    const sealed = rows.filter(({ line }) => line && 'commitment' in line);
    const row = sealed[pick(sealed.length)]!;
    if (!row.line || !('commitment' in row.line)) throw new Error('chosen for its commitment');
    const { commitment, sealedDigest } = row.line;
    const line = pick(2)
      ? { ...row.line, commitment: flipped(commitment, pick) }
      : { ...row.line, sealedDigest: flipped(sealedDigest, pick) };
    return rows.with(row.index, { ...row, line });
  },
  'a line is deleted': (rows, pick) => {
    const place = pick(rows.length);
    return rows.with(place, { ...rows[place]!, line: undefined });
  },
  'a leaf is deleted': (rows, pick) => placed(rows.toSpliced(pick(rows.length), 1)),
  'a leaf is inserted': (rows, pick) => placed(rows.toSpliced(pick(rows.length), 0, another(pick))),
  'two leaves change places': (rows, pick) => {
    const [one, other] = two(pick);
    return placed(rows.with(one, rows[other]!).with(other, rows[one]!));
  },
  'the tail is cut': (rows, pick) => rows.slice(0, pick(rows.length)),
  'an old state goes on with other lines': (rows, pick) => {
    const kept = pick(rows.length);
    return placed(rows.map((row, index) => (index < kept ? row : another(pick))));
  },
};

test.each(Object.entries(rowKinds))('however often %s in the rows, it is found', async (kind, mutate) => {
  const rows: LeafRow[] = [];
  for await (const row of (await readLogRows(run, clock.now())).leaves) rows.push(row);
  const pick = random(seedOf(kind));
  let missed = 0;
  for (let done = 0; done < Math.ceil(mutations.inTheRows / Object.keys(rowKinds).length); done += 1) {
    const leaves = asGiven(mutate(rows, pick));
    if ((await auditLog({ leaves, behindTheSeal: [] }, published, nodeSha256)).length === 0) missed += 1;
  }
  expect(missed).toBe(0);
});

async function* asGiven(rows: readonly LeafRow[]): AsyncIterable<LeafRow> {
  yield* await Promise.resolve(rows);
}

test('a head that somebody signed with another key is no head', async () => {
  const other = new HeadSigner({ signingKey: sampleSigningKey(), formerKeys: [] });
  expect(await audit({ ...published, keys: other.keys })).toEqual([
    { what: 'headUnsigned', place: 0 },
    { what: 'headUnsigned', place: 1 },
    { what: 'headUnsigned', place: 2 },
  ]);
});

test('a line that the law has let go may be gone, and the tree still gives the heads that were published', async () => {
  const later = new Date('2037-02-01T00:00:00Z');
  await superuser.startTransaction();
  await sql(`delete from access_log.entry`);
  expect(await auditLog(await readLogRows(run, later), published, nodeSha256)).toEqual([]);
  await superuser.rollbackTransaction();
});
