import { leafOfEntry } from '@gun/data-broker-contract';
import { FakePartyKeys } from '@gun/identity-server';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { MovableClock, openLogDatabase, type LogDatabase } from '../testing/log-database';
import { sampleLine } from '../testing/sample-line';
import { AccessLog } from './access-log';
import { LineSeal, type KeptLine } from './line-seal';
import { forgetOldLines } from './retention';

const seal = new LineSeal(new FakePartyKeys());
const log = new AccessLog(new MovableClock(), seal);
let db: LogDatabase;

beforeAll(async () => {
  db = await openLogDatabase();
});
afterAll(() => db.close());
beforeEach(() => db.clear());

type Row = KeptLine & { readonly owner_id: string; readonly leaf_hash: Buffer };
const rows = () => db.database.rows<Row>(`select * from access_log.entry`);

describe('a line of the access log', () => {
  test('is kept with the hash of exactly what it says', async () => {
    await log.record(db.database.manager, sampleLine());
    const [row] = await rows();
    const [line] = await seal.open(row!.owner_id, [row!]);
    if (line?.state !== 'read') throw new Error('its key exists');
    expect(line.entry.why.dossier).toBe('GUN-ZPCS-KZNH');
    expect(Buffer.from(await leafOfEntry(line.entry, line.opening))).toEqual(row?.leaf_hash);
    expect(Buffer.from(await leafOfEntry({ ...line.entry, outcome: 'absent' }, line.opening))).not.toEqual(
      row?.leaf_hash,
    );
  });

  test('is there when the transaction of its writer is, and not otherwise', async () => {
    const work = db.database.transaction(async (tx) => {
      await log.record(tx, sampleLine());
      throw new Error('changed my mind');
    });
    await expect(work).rejects.toThrow('changed my mind');
    expect(await rows()).toEqual([]);
  });
});

describe('PostgreSQL itself', () => {
  test.each(['entry', 'leaf', 'subtree', 'head', 'timestamp'])(
    'refuses the application to change, remove or empty access_log.%s',
    async (table) => {
      const attempts = [
        `delete from access_log.${table}`,
        `truncate access_log.${table}`,
        `drop table access_log.${table}`,
        `alter table access_log.${table} disable trigger all`,
        table === 'entry'
          ? `update access_log.entry set sealed = ''`
          : `update access_log.${table} set ${table === 'head' ? `root = ''` : table === 'timestamp' ? `token = ''` : `hash = ''`}`,
        `create table access_log.twin (id int)`,
        `grant delete on access_log.${table} to gun_app`,
      ];
      const refusals = await Promise.all(
        attempts.map((sql) =>
          db.database.rows(sql).then(
            () => `${sql}: done`,
            (error: { driverError?: { code?: string } }) => error.driverError?.code,
          ),
        ),
      );
      // Without a right to hand on, a grant is a warning and changes nothing: the next deletion is refused as well.
      expect(refusals.slice(0, 6)).toEqual(Array(6).fill('42501'));
      await expect(db.database.rows(`delete from access_log.${table}`)).rejects.toThrow('permission denied');
    },
  );
});

test('a line past its time is removed by the owner of the tables, and a newer one stays', async () => {
  const old = new MovableClock();
  old.at = new Date('2016-01-01T09:00:00Z');
  await new AccessLog(old, seal).record(db.database.manager, sampleLine());
  await log.record(db.database.manager, sampleLine());
  for (const statement of forgetOldLines()) await db.owner.query(statement);
  expect(await rows()).toHaveLength(1);
});
