import { describe, expect, test } from '@jest/globals';
import { deflateSync } from 'node:zlib';
import { isSet, packBits, setBit, statusAt, unpackBits } from './status-bits';

test('packs the example of the specification: 0xB9 0xA3 (part 4.1)', () => {
  const bits = new Uint8Array(2);
  for (const place of [0, 3, 4, 5, 7, 8, 9, 13, 15]) setBit(bits, place);
  expect(Buffer.from(bits).toString('hex')).toBe('b9a3');
  expect(unpackBits('eNrbuRgAAhcBXQ')).toEqual(Buffer.from('b9a3', 'hex'));
  expect(unpackBits(packBits(bits))).toEqual(Buffer.from(bits));
});

test('a place that was not set stays unset', () => {
  const bits = new Uint8Array(4);
  setBit(bits, 17);
  expect(Array.from({ length: 32 }, (_, place) => isSet(bits, place)).filter(Boolean)).toHaveLength(1);
});

test('reads lists with two bits for each (part 4.2)', () => {
  const list = Buffer.from('c944f9', 'hex');
  const statuses = Array.from({ length: 12 }, (_, place) => statusAt(list, 2, place));
  expect(statuses).toEqual([1, 2, 0, 3, 0, 1, 0, 1, 1, 2, 3, 3]);
});

describe('says nothing', () => {
  test('of a place beyond the end', () => expect(statusAt(new Uint8Array(1), 1, 8)).toBeUndefined());
  test('of what is no zlib', () => expect(unpackBits('AAAA')).toBeUndefined());
  test('of a list that would fill the memory', () => {
    expect(unpackBits(deflateSync(Buffer.alloc(20_000_000)).toString('base64url'))).toBeUndefined();
  });
});
