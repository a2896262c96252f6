import { personas } from '@gun/testing';
import { afterAll, expect, test } from '@jest/globals';
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keptSealingKey } from '../seal/sealing-key';
import { drawExtract, type Extract } from './extract-paper';

const folder = mkdtempSync(join(tmpdir(), 'extract-test-'));
afterAll(() => rmSync(folder, { recursive: true }));
const authority = 'Casier judiciaire central';
const key = keptSealingKey(folder, authority, new Date('2026-11-01T00:00:00Z'));
const extract: Extract = {
  ...{ language: 'fr', model: '595', person: personas.camille, reference: 'GUN-0000-0001', seal: key },
  ...{ requestedBy: '#eval("1+1") *ASBL* Exemple', issuedAt: new Date('2026-11-25T10:00:00Z') },
  ...{ checkCode: 'ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZW', portal: 'http://localhost:3000' },
};

/** The bytes that the seal covers, and the seal. */
function coveredBy(bytes: Buffer): { covered: Buffer; signature: Buffer } {
  const text = bytes.toString('latin1');
  const [, from, to, rest] = /\/ByteRange \[0 (\d+) (\d+) (\d+)\]/.exec(text)!.map(Number) as number[]; // three numbers, or the match fails
  const covered = Buffer.concat([bytes.subarray(0, from), bytes.subarray(to, to! + rest!)]);
  return { covered, signature: Buffer.from(text.slice(from! + 1, to! - 1), 'hex') };
}

test('the same extract is the same bytes, so that a repeated upload is the same request', () => {
  expect(drawExtract(extract).equals(drawExtract(extract))).toBe(true);
});

test.each(['fr', 'nl', 'de'] as const)('the compiler accepts the extract in %s as PDF/UA', (language) => {
  expect(drawExtract({ ...extract, language }).toString('latin1')).toContain('pdfuaid');
});

test('the seal covers the whole file but its own room, and binds the certificate', () => {
  const { covered, signature } = coveredBy(drawExtract(extract));
  expect(covered.length + signature.length * 2 + 2).toBe(drawExtract(extract).length);
  const hashes = [covered, key.certificate].map((bytes) => createHash('sha256').update(bytes).digest());
  expect(hashes.every((hash) => signature.includes(hash))).toBe(true);
});

test('the seal is made once, says that it is for demonstrations, and its key is ours only', () => {
  const certificate = new X509Certificate(key.certificate);
  expect(certificate.verify(certificate.publicKey)).toBe(true);
  expect(certificate.subject).toContain('demonstration seal');
  expect(keptSealingKey(folder, authority).certificate.equals(key.certificate)).toBe(true);
  expect(statSync(join(folder, 'seal-key.pem')).mode & 0o077).toBe(0);
});

test('an independent reader calls the seal valid, and broken after one byte changes', () => {
  if (spawnSync('pdfsig', ['-v']).error) return console.warn('pdfsig was not asked: poppler is not installed.');
  const file = join(folder, 'extract.pdf');
  const judged = (bytes: Buffer): string => {
    writeFileSync(file, bytes);
    return execFileSync('pdfsig', ['-nocert', file], { encoding: 'utf8' });
  };
  const bytes = drawExtract(extract);
  expect(judged(bytes)).toMatch(/Signature is Valid/);
  expect(judged(bytes)).toMatch(/Total document signed/);
  bytes[bytes.indexOf('/Title')] = 0x2e;
  expect(judged(bytes)).not.toMatch(/Signature is Valid/);
});
