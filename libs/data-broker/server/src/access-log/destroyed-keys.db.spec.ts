/** What is left of the log once a key is destroyed: no line, and every proof. */
import { leafOfEntry, verifyAccess, type AccessEntry, type ProvenAccess } from '@gun/data-broker-contract';
import { FakePartyKeys } from '@gun/identity-server';
import { uuidV7, type CitizenActor } from '@gun/kernel';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { MovableClock, openLogDatabase, type LogDatabase } from '../testing/log-database';
import { sampleLine } from '../testing/sample-line';
import { sampleSigningKey } from '../testing/sample-signing-key';
import { sampleTimestampAuthority } from '../testing/sample-timestamp-authority';
import { AccessLog } from './access-log';
import { AccessLogReader } from './access-log.reader';
import { AccessLogSealer } from './access-log-sealer';
import { HeadSigner } from './head-signer';
import { LineSeal } from './line-seal';
import { AccessRetention } from './retention';
import { TreeStore } from './tree-store';

const citizen = (name: string): CitizenActor => {
  const partyId = uuidV7();
  return { kind: 'citizen', personId: partyId, partyId, partyKind: 'person', assurance: 'high', name };
};
const [camille, bram] = [citizen('Camille'), citizen('Bram')];
const signer = new HeadSigner({ signingKey: sampleSigningKey(), formerKeys: [] });
const tree = new TreeStore();
let clock: MovableClock;
let keys: FakePartyKeys;
let log: AccessLog;
let db: LogDatabase;
let sealer: AccessLogSealer;
let reader: AccessLogReader;

beforeAll(async () => {
  db = await openLogDatabase();
});
afterAll(() => db.close());
beforeEach(async () => {
  await db.clear();
  clock = new MovableClock();
  keys = new FakePartyKeys();
  const seal = new LineSeal(keys);
  log = new AccessLog(clock, seal);
  sealer = new AccessLogSealer(db.database, clock, tree, signer);
  reader = new AccessLogReader(db.database, clock, tree, signer, seal, sampleTimestampAuthority(clock));
});

const write = async (subject: CitizenActor, retention: 'register' | 'crossBorder' = 'register'): Promise<void> => {
  await log.record(db.database.manager, sampleLine({ subject: subject.partyId }), retention);
  await db.settle();
};
const verdictOf = async (access: ProvenAccess): Promise<string> => {
  const verdict = await verifyAccess(access, signer.keys);
  return verdict.holds ? 'holds' : verdict.because;
};
const years = (count: number) => clock.pass(count * 366 * 86_400_000);

test('once the key of a year is destroyed its lines are unreadable, and all other proofs hold as before', async () => {
  for (const subject of [camille, bram, camille]) await write(subject);
  await sealer.seal();
  const taken = await reader.export(camille);
  await keys.destroy(['access log register 2026'], camille.partyId);
  years(12);
  expect(await reader.list(camille, { pageSize: 9 })).toEqual({ items: [], damaged: 0 });
  expect((await reader.export(camille)).accesses).toEqual([]);
  const others = (await reader.export(bram)).accesses;
  expect(await Promise.all(others.map(verdictOf))).toEqual(['holds']);
  // Who took their own lines along in time can still show that they stand in the log.
  expect(await Promise.all(taken.accesses.map(verdictOf))).toEqual(['holds', 'holds']);
  await write(bram);
  await sealer.seal();
  expect(await Promise.all((await reader.export(bram)).accesses.map(verdictOf))).toEqual(['holds', 'holds']);
});

test('the leaf of a line whose key is gone cannot be tried out: the same words with another salt have another one', async () => {
  await write(camille);
  await sealer.seal();
  const [access] = (await reader.export(camille)).accesses;
  const { entry, proof } = access!;
  const guess = { ...proof!.opening!, salt: 'A'.repeat(43) };
  expect(Buffer.from(await leafOfEntry(entry, guess)).toString('base64url')).not.toBe(proof?.leaf);
  expect(Buffer.from(await leafOfEntry(entry)).toString('base64url')).not.toBe(proof?.leaf);
});

test('a key that is missing before its time hides nothing: its lines are counted as damaged', async () => {
  await write(camille);
  await keys.destroy(['access log register 2026'], camille.partyId);
  expect(await reader.list(camille, { pageSize: 9 })).toEqual({ items: [], damaged: 1 });
});

test('the worker destroys the keys of each class when the last line of their year is past its time', async () => {
  const retention = new AccessRetention(keys, clock);
  await write(camille);
  await write(camille, 'crossBorder');
  const kept = async () => (await reader.list(camille, { pageSize: 9 })).items.length;
  await retention.carryOut();
  expect(await kept()).toBe(2);
  clock.at = new Date('2028-01-02T00:00:00Z');
  await retention.carryOut();
  expect(await kept()).toBe(1);
  clock.at = new Date('2036-12-31T00:00:00Z');
  await retention.carryOut();
  expect(await kept()).toBe(1);
  clock.at = new Date('2037-01-01T00:00:00Z');
  await retention.carryOut();
  expect(await reader.list(camille, { pageSize: 9 })).toEqual({ items: [], damaged: 0 });
});

test('a line of the first format, which was its own leaf, is read, found, proven and still found changed', async () => {
  const old: AccessEntry = { ...sampleLine({ subject: camille.partyId }), id: uuidV7(), at: clock.now().toISOString() };
  await db.database.rows(
    `insert into access_log.entry (owner_id, id, at, retention, content, leaf_hash) values ($1, $2, $3, 'register', $4, $5)`,
    [camille.partyId, old.id, old.at, JSON.stringify(old), Buffer.from(await leafOfEntry(old))],
  );
  await write(camille);
  await sealer.seal();
  const bundle = await reader.export(camille);
  expect(await Promise.all(bundle.accesses.map(verdictOf))).toEqual(['holds', 'holds']);
  expect((await reader.list(camille, { pageSize: 9, q: old.id })).items).toHaveLength(1);
  await db.owner.query(`update access_log.entry set content = jsonb_set(content, '{source}', '"x"') where id = $1`, [
    old.id,
  ]);
  expect(await Promise.all((await reader.export(camille)).accesses.map(verdictOf))).toEqual(['holds', 'changed']);
});
