import { afterAll, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { createHash, verify, X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isInstalled } from '../papers/find-verapdf';
import { renderPaper } from '../papers/paper';
import { receiptPaper } from '../papers/receipt-paper';
import { sampleReceipt } from '../papers/sample-papers';
import { developmentSealingKey } from './development-sealing-key';
import { seal } from './seal';

const at = new Date('2026-11-23T08:21:07Z');
const folder = mkdtempSync(join(tmpdir(), 'seal-test-'));
afterAll(() => rmSync(folder, { recursive: true }));
const key = developmentSealingKey(folder, at);
const sealed = async () => seal(await renderPaper(receiptPaper(sampleReceipt()), at), { key, at, reason: 'Reçu' });

/** The bytes that the seal covers, and the hash that it signed. */
function coveredBy(bytes: Buffer): { covered: Buffer; signature: Buffer } {
  const [, a, b, c, d] = /\/ByteRange \[ (\d+) (\d+) (\d+) (\d+) \]/.exec(bytes.toString('latin1'))!.map(Number);
  const covered = Buffer.concat([bytes.subarray(a, a! + b!), bytes.subarray(c, c! + d!)]);
  return { covered, signature: Buffer.from(bytes.toString('latin1', b! + 1, c! - 1), 'hex') };
}

test('covers the whole document but the room of the seal itself', async () => {
  const { bytes, sha256 } = await sealed();
  const { covered, signature } = coveredBy(bytes);
  expect(covered.length + signature.length * 2 + 2).toBe(bytes.length);
  expect(signature.includes(createHash('sha256').update(covered).digest())).toBe(true);
  expect(sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
});

test('signs the hash of the certificate too, so that no other certificate can take its place', async () => {
  const { signature } = coveredBy((await sealed()).bytes);
  expect(signature.includes(createHash('sha256').update(key.certificate).digest())).toBe(true);
});

test('is made once: the second start finds the same certificate, and nobody else can read the key', () => {
  expect(Buffer.from(developmentSealingKey(folder).certificate)).toEqual(Buffer.from(key.certificate));
  expect(statSync(join(folder, 'seal-key.pem')).mode & 0o077).toBe(0);
});

test('has a certificate that signs itself and says that it is for development', async () => {
  const certificate = new X509Certificate(key.certificate);
  expect(certificate.verify(certificate.publicKey)).toBe(true);
  expect(certificate.subject).toContain('development seal');
  const said = Buffer.from('said');
  expect(verify('sha256', said, certificate.publicKey, await key.sign(said))).toBe(true);
});

const withPoppler = isInstalled('pdfsig') ? test : test.skip;
withPoppler('is called valid by an independent reader, and broken after one byte changes', async () => {
  const { bytes } = await sealed();
  const file = join(folder, 'sealed.pdf');
  const judged = (): string => execFileSync('pdfsig', ['-nocert', file], { encoding: 'utf8' });
  writeFileSync(file, bytes);
  expect(judged()).toMatch(/Signature is Valid/);
  expect(judged()).toMatch(/Total document signed/);
  const changed = Buffer.from(bytes);
  changed[changed.indexOf('/Title')] = 0x2e;
  writeFileSync(file, changed);
  expect(judged()).not.toMatch(/Signature is Valid/);
});
