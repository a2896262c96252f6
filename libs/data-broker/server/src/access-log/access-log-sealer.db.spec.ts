import {
  consistencyProof,
  consistencyRanges,
  leafOfSealed,
  toBase64Url,
  verifyAccess,
  verifyConsistency,
  verifyHead,
  type AccessEntry,
  type AccessView,
} from '@gun/data-broker-contract';
import { FakePartyKeys } from '@gun/identity-server';
import { uuidV7, type CitizenActor } from '@gun/kernel';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { MovableClock, openLogDatabase, type LogDatabase } from '../testing/log-database';
import { sampleLine } from '../testing/sample-line';
import { sampleSigningKey } from '../testing/sample-signing-key';
import { sampleTimestampAuthority } from '../testing/sample-timestamp-authority';
import { AccessLog } from './access-log';
import { AccessLogReader } from './access-log.reader';
import { AccessLogSealer } from './access-log-sealer';
import { HeadSigner } from './head-signer';
import { digestOf, LineSeal } from './line-seal';
import { TreeStore } from './tree-store';

const partyId = uuidV7();
const secret = 'Replacing a colleague who is ill';
const camille: CitizenActor = {
  ...{ kind: 'citizen', personId: partyId, partyId, partyKind: 'person', assurance: 'high', name: 'Camille' },
};
const clock = new MovableClock();
const seal = new LineSeal(new FakePartyKeys());
const log = new AccessLog(clock, seal);
const tree = new TreeStore();
const signer = new HeadSigner({ signingKey: sampleSigningKey(), formerKeys: [] });
let db: LogDatabase;
let sealer: AccessLogSealer;
let reader: AccessLogReader;

beforeAll(async () => {
  db = await openLogDatabase();
  sealer = new AccessLogSealer(db.database, clock, tree, signer);
  reader = new AccessLogReader(db.database, clock, tree, signer, seal, sampleTimestampAuthority(clock));
});
afterAll(() => db.close());
beforeEach(() => db.clear());

const write = async (count: number, subject = partyId): Promise<void> => {
  for (let i = 0; i < count; i += 1) await log.record(db.database.manager, sampleLine({ subject }));
  await db.settle();
};
const linesOf = async (): Promise<AccessView[]> => {
  const { items } = await reader.list(camille, { pageSize: 100 });
  return Promise.all(items.map(({ entry }) => reader.read(camille, { accessId: entry.id })));
};
const verdicts = async (): Promise<string[]> =>
  Promise.all(
    (await linesOf()).map(async (line) => {
      const verdict = await verifyAccess(line, signer.keys);
      return verdict.holds ? 'holds' : verdict.because;
    }),
  );

describe('sealing', () => {
  test('proves each line against a signed head, in whatever batches the log grew', async () => {
    for (const count of [1, 2, 5]) {
      await write(count);
      await write(1, uuidV7());
      expect(await sealer.seal()).toBe(count + 1);
    }
    expect(await verdicts()).toEqual(Array(8).fill('holds'));
  });

  test('has nothing to do twice, and a line that waits has no proof yet', async () => {
    await write(1);
    expect(await sealer.seal()).toBe(1);
    expect(await sealer.seal()).toBe(0);
    await write(1);
    expect(await verdicts()).toEqual(['unsealed', 'holds']);
  });

  test('waits for a transaction that commits late, so that no line slips in behind the seal', async () => {
    const slow = db.owner.createQueryRunner();
    await slow.startTransaction();
    await log.record(slow.manager, sampleLine({ subject: partyId }));
    await log.record(db.database.manager, sampleLine({ subject: partyId }));
    expect(await sealer.seal()).toBe(0);
    await slow.commitTransaction();
    await slow.release();
    await db.settle();
    expect(await sealer.seal()).toBe(2);
    expect(await verdicts()).toEqual(['holds', 'holds']);
  });

  test('puts each line into the tree once, though several workers seal at once', async () => {
    await write(20);
    const counts = await Promise.all(Array.from({ length: 4 }, () => sealer.seal()));
    expect(counts.reduce((sum, count) => sum + count)).toBe(20);
    expect(await verdicts()).toEqual(Array(20).fill('holds'));
  });

  test('closes a gap in the order of the lines, and each head only adds to the one before', async () => {
    await write(3);
    await sealer.seal();
    clock.pass(600_000);
    await write(40);
    await sealer.seal();
    const leaves = await db.database.rows<{ id: string }>(`select entry_id as id from access_log.leaf order by index`);
    expect(leaves.map(({ id }) => id)).toEqual(leaves.map(({ id }) => id).sort());
    const [second, first] = await tree.heads(db.database.manager, 2);
    if (!first || !second) throw new Error('two heads were sealed');
    const hashOf = await tree.hashesFor(db.database.manager, consistencyRanges(first.size, second.size));
    const path = await consistencyProof(first.size, second.size, hashOf);
    expect(await verifyConsistency({ first, second, path })).toBe(true);
    expect(await verifyHead(second.jws, signer.keys)).toMatchObject({ size: 43 });
  });
});

describe('somebody with every right on the database', () => {
  beforeEach(async () => {
    await write(5);
    await sealer.seal();
  });
  const asOwner = (sql: string, values: unknown[] = []) => db.owner.query(sql, values);
  const oldest = async (): Promise<AccessEntry> => (await reader.export(camille)).accesses.at(-1)!.entry;

  test('cannot read a line: its row names nobody, no dossier and no reason', async () => {
    await log.record(db.database.manager, sampleLine({ subject: partyId, why: { purpose: 'p', reason: secret } }));
    const [{ text }] = await asOwner(`select string_agg(e::text, ' ') as text from access_log.entry e`);
    const hidden = ['GUN-ZPCS-KZNH', secret, 'change-of-address', 'nationalRegister', 'gun', 'given', 'address'];
    const inHex = hidden.map((word) => Buffer.from(word).toString('hex'));
    expect([...hidden, ...inHex].filter((word) => text.includes(word))).toEqual([]);
  });

  test('cannot change a line without its subject seeing it, though they hold its key', async () => {
    const { sealed, commitment } = await seal.seal({ ...(await oldest()), outcome: 'refused' }, 'register');
    await asOwner(
      `update access_log.entry set sealed = $1, commitment = $2
       where id = (select id from access_log.entry order by id limit 1)`,
      [sealed, commitment],
    );
    expect(await verdicts()).toEqual(['holds', 'holds', 'holds', 'holds', 'changed']);
  });

  test('cannot change line and leaf together either: the signed tree has another one', async () => {
    const changed: AccessEntry = { ...(await oldest()), outcome: 'refused' };
    const { sealed, commitment } = await seal.seal(changed, 'register');
    const [salt, digest] = [toBase64Url(commitment), digestOf(sealed)];
    const leaf = Buffer.from(await leafOfSealed({ id: changed.id, commitment: salt ?? '', sealed: digest ?? '' }));
    await asOwner(`update access_log.entry set sealed = $1, commitment = $2, leaf_hash = $3 where id = $4`, [
      ...[sealed, commitment, leaf, changed.id],
    ]);
    await asOwner(`update access_log.leaf set hash = $1 where entry_id = $2`, [leaf, changed.id]);
    expect(await verdicts()).toEqual(['holds', 'holds', 'holds', 'notInTree', 'notInTree']);
  });

  test('leaves a count of damaged lines behind: by a byte that was changed, and by a line put in another’s place', async () => {
    await asOwner(
      `update access_log.entry set sealed = set_byte(sealed, 40, get_byte(sealed, 40) # 1)
       where id = (select id from access_log.entry order by id limit 1)`,
    );
    await asOwner(
      `update access_log.entry set sealed = (select sealed from access_log.entry order by id desc limit 1)
       where id = (select id from access_log.entry order by id offset 1 limit 1)`,
    );
    expect(await reader.list(camille, { pageSize: 100 })).toMatchObject({ damaged: 2 });
    expect(await reader.export(camille)).toMatchObject({ damaged: 2 });
  });

  test('cannot take a line away without its subject seeing that one is missing', async () => {
    await asOwner(
      `delete from access_log.entry where id = (select id from access_log.entry order by id offset 2 limit 1)`,
    );
    expect(await reader.list(camille, { pageSize: 100 })).toMatchObject({ damaged: 1 });
    const [, last] = (await reader.list(camille, { pageSize: 2 })).items;
    expect(await reader.list(camille, { pageSize: 2, afterAccess: last!.entry.id })).toMatchObject({ damaged: 0 });
    expect(await reader.export(camille)).toMatchObject({ damaged: 1 });
  });

  test('cannot give a line to somebody else without its subject missing it', async () => {
    await asOwner(`update access_log.entry set owner_id = $1 where id = (select id from access_log.entry limit 1)`, [
      uuidV7(),
    ]);
    expect(await reader.list(camille, { pageSize: 100 })).toMatchObject({ damaged: 1 });
  });

  test('cannot hide a line by calling it delayed: the sealed line says when it is shown', async () => {
    await asOwner(`update access_log.entry set visible_from = '2999-01-01'`);
    expect((await reader.list(camille, { pageSize: 9 })).items).toHaveLength(5);
  });

  test('cannot sign a head without the key of the log', async () => {
    const another = new HeadSigner({ signingKey: sampleSigningKey(), formerKeys: [] });
    const forged = await another.sign({ size: 5, root: 'A'.repeat(43), at: clock.now().toISOString() });
    await asOwner(`update access_log.head set jws = '${forged}'`);
    expect(await verdicts()).toEqual(Array(5).fill('badHead'));
  });
});

describe('what is shown', () => {
  test('is one’s own, newest first, page by page, and found by day and by word', async () => {
    await write(3);
    await write(1, uuidV7());
    clock.pass(3 * 86_400_000);
    await log.record(db.database.manager, sampleLine({ subject: partyId, why: { purpose: 'terrace-permit' } }));
    const all = await reader.list(camille, { pageSize: 3 });
    expect(all.items.map(({ entry }) => entry.why.purpose)[0]).toBe('terrace-permit');
    const after = new URL(all.next ?? '', 'http://here').searchParams.get('afterAccess') ?? '';
    expect((await reader.list(camille, { pageSize: 3, afterAccess: after })).items).toHaveLength(1);
    expect((await reader.list(camille, { pageSize: 9, q: 'TERRACE' })).items).toHaveLength(1);
    expect((await reader.list(camille, { pageSize: 9, to: '2026-11-25' })).items).toHaveLength(3);
    expect((await reader.list(camille, { pageSize: 9, from: '2026-11-26' })).items).toHaveLength(1);
  });

  test('leaves out what an investigation delays, until its day', async () => {
    const visibleFrom = new Date(clock.now().getTime() + 86_400_000).toISOString();
    await log.record(db.database.manager, sampleLine({ subject: partyId, visibleFrom }));
    await db.settle();
    await sealer.seal();
    expect((await reader.list(camille, { pageSize: 9 })).items).toEqual([]);
    clock.pass(86_400_001);
    expect(await verdicts()).toEqual(['holds']);
  });
});
