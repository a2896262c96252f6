import { expect, test } from '@jest/globals';
import { generateKeyPairSync, sign, verify } from 'node:crypto';
import { fixedSignature } from './seal-of-answers';

test('the two numbers of a signature take 32 bytes each, also when one begins with zeros or with a high bit', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const content = Buffer.from('evidence');
  const lengths = new Set<number>();
  for (let round = 0; round < 600; round += 1) {
    const der = sign('sha256', content, privateKey);
    lengths.add(der.length);
    const fixed = fixedSignature(der);
    expect(fixed).toHaveLength(64);
    expect(verify('sha256', content, { key: publicKey, dsaEncoding: 'ieee-p1363' }, fixed)).toBe(true);
  }
  expect(lengths.size).toBeGreaterThan(1);
});

test('what is no signature is refused', () => {
  expect(() => fixedSignature(Buffer.from([0x30, 0x44, 0x02]))).toThrow('cut short');
});
