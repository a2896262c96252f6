import { expect, test } from '@jest/globals';
import { createSecretKey, randomBytes } from 'node:crypto';
import { openBytes, sealBytes } from './sealed-bytes';

const key = createSecretKey(Buffer.alloc(32, 7));
const place = 'line 1 of somebody';

test('what was sealed is opened in its place', () => {
  expect(openBytes(key, sealBytes(key, 'Été à Liège', place), place).toString()).toBe('Été à Liège');
  expect(openBytes(key, sealBytes(key, '', place), place)).toHaveLength(0);
});

test('two seals of the same bytes have nothing in common', () => {
  const [first, second] = [sealBytes(key, 'same', place), sealBytes(key, 'same', place)];
  expect(first.equals(second)).toBe(false);
  expect(first.subarray(12, 16).equals(second.subarray(12, 16))).toBe(false);
});

test('no byte of it can be changed, left out or added', () => {
  const sealed = sealBytes(key, 'secret', place);
  for (let at = 0; at < sealed.length; at += 1) {
    const changed = Buffer.from(sealed);
    changed.writeUInt8(sealed.readUInt8(at) ^ 1, at);
    expect(() => openBytes(key, changed, place)).toThrow();
  }
  for (let length = 0; length < sealed.length; length += 1)
    expect(() => openBytes(key, sealed.subarray(0, length), place)).toThrow();
  expect(() => openBytes(key, Buffer.concat([sealed, Buffer.alloc(1)]), place)).toThrow();
});

test('another place and another key open nothing', () => {
  const sealed = sealBytes(key, 'secret', place);
  expect(() => openBytes(key, sealed, 'line 2 of somebody')).toThrow();
  expect(() => openBytes(createSecretKey(randomBytes(32)), sealed, place)).toThrow();
});

test('bytes that were sealed with this key in an earlier version still open', () => {
  const kept = Buffer.from('000102030405060708090a0b73e499043be661886d6f3fb960cae725aa063b87', 'hex');
  expect(openBytes(key, kept, place).toString()).toBe('kept');
});
