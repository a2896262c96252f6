import { FakePartyKeys } from '@gun/identity-server';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MovableClock, openLogDatabase, type LogDatabase } from '../testing/log-database';
import { sampleLine } from '../testing/sample-line';
import { sampleSigningKey } from '../testing/sample-signing-key';
import { AccessLog } from './access-log';
import { AccessLogSealer } from './access-log-sealer';
import { AccessLogWatch } from './access-log-watch';
import { HeadSigner } from './head-signer';
import { HeadTimestamps } from './head-timestamps';
import { LineSeal } from './line-seal';
import { LocalTimestampAuthority } from './timestamp/local-timestamp-authority';
import { TimestampAuthority } from './timestamp/timestamp-authority.client';
import { TreeStore } from './tree-store';

const hour = 3_600_000;
const folder = mkdtempSync(join(tmpdir(), 'gun-timestamps-'));
const clock = new MovableClock();
const tree = new TreeStore();
const log = new AccessLog(clock, new LineSeal(new FakePartyKeys()));
const local = new LocalTimestampAuthority(folder, clock);

/** The local authority, which may be away. */
class Authority extends TimestampAuthority {
  away = false;

  get certificates(): Buffer[] {
    return local.certificates;
  }

  stamp(hash: Buffer): Promise<Buffer> {
    return this.away ? Promise.reject(new Error('away')) : local.stamp(hash);
  }
}
const authority = new Authority();

let db: LogDatabase;
let sealer: AccessLogSealer;
let timestamps: HeadTimestamps;
let watch: AccessLogWatch;

beforeAll(async () => {
  db = await openLogDatabase();
  const signer = new HeadSigner({ signingKey: sampleSigningKey(), formerKeys: [] });
  sealer = new AccessLogSealer(db.database, clock, tree, signer);
  timestamps = new HeadTimestamps(db.database, clock, tree, authority);
});
afterAll(async () => {
  await db.close();
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  await db.clear();
  watch = new AccessLogWatch(db.database, clock, tree, { closeAfterMs: 4 * hour });
  authority.away = false;
});

const write = async (): Promise<void> => {
  await log.record(db.database.manager, sampleLine());
  await db.settle();
};
const isOpen = () =>
  watch.ensureOpen().then(
    () => true,
    (error: { code?: string }) => error.code,
  );

describe('the log', () => {
  test('stays open while nothing waits, however long nobody writes', async () => {
    expect(await isOpen()).toBe(true);
    await write();
    await sealer.seal();
    await timestamps.stamp();
    clock.pass(100 * hour);
    expect(await isOpen()).toBe(true);
  });

  test('closes when a line was not sealed in time, and opens again once the gap is closed', async () => {
    await write();
    clock.pass(4 * hour - 20_000);
    expect(await isOpen()).toBe(true);
    clock.pass(30_000);
    expect(await isOpen()).toBe('accessLogClosed');
    await sealer.seal();
    await timestamps.stamp();
    clock.pass(10_000);
    expect(await isOpen()).toBe(true);
  });

  test('closes when heads are sealed and no authority stamps them', async () => {
    authority.away = true;
    await write();
    await sealer.seal();
    await expect(timestamps.stamp()).rejects.toThrow('away');
    clock.pass(4 * hour + 1);
    expect(await isOpen()).toBe('accessLogClosed');
    authority.away = false;
    await timestamps.stamp();
    clock.pass(10_000);
    expect(await isOpen()).toBe(true);
  });
});

describe('a timestamp', () => {
  test('is asked once for a head', async () => {
    await write();
    await sealer.seal();
    expect(await timestamps.stamp()).toBe(true);
    expect(await timestamps.stamp()).toBe(false);
  });

  const hasOpenssl = spawnSync('openssl', ['version']).status === 0;
  (hasOpenssl ? test : test.skip)('is verified by openssl, and not for another content', async () => {
    const [content, response] = [join(folder, 'head.jws'), join(folder, 'head.tsr')];
    writeFileSync(content, 'a head');
    writeFileSync(response, await local.stamp(createHash('sha256').update('a head').digest()));
    const authorityFile = join(folder, 'timestamp-certificate.pem');
    const at = String(Math.floor(clock.now().getTime() / 1000));
    const verify = () =>
      spawnSync('openssl', [
        ...['ts', '-verify', '-data', content, '-in', response, '-CAfile', authorityFile, '-attime', at],
      ]);
    expect(String(verify().stdout) + String(verify().stderr)).toContain('Verification: OK');
    writeFileSync(content, 'another head');
    expect(verify().status).not.toBe(0);
  });
});
