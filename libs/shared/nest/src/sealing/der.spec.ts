import { describe, expect, test } from '@jest/globals';
import { elementsOf, generalizedTime, integer, objectId, octets, sequence, set, time } from './der';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

describe('DER', () => {
  test.each([
    ['an object identifier with arcs of several bytes', objectId('1.2.840.113549'), '06062a864886f70d'],
    ['an integer whose first bit would make it negative', integer(128), '02020080'],
    ['an integer without the zeros before it', integer(Buffer.from([0, 0, 1, 2])), '02020102'],
    ['an integer with the one zero that keeps it positive', integer(Buffer.from([0, 0, 200])), '020200c8'],
    ['zero', integer(Buffer.alloc(8)), '020100'],
    ['an integer of two bytes', integer(300), '0202012c'],
    ['members of a set in the order of their bytes', set(integer(2), integer(1)), '3106020101020102'],
    ['a content of 200 bytes, with a length of two', octets(Buffer.alloc(200)).subarray(0, 3), '0481c8'],
    ['a content of 300 bytes, with a length of three', octets(Buffer.alloc(300)).subarray(0, 4), '0482012c'],
    ['a time before 2050', time(new Date('2026-11-30T12:00:00Z')), `170d${hex(Buffer.from('261130120000Z'))}`],
    ['a time after 2049', time(new Date('2050-01-01T00:00:00Z')), `180f${hex(Buffer.from('20500101000000Z'))}`],
    [
      'a time of a timestamp, without its milliseconds',
      generalizedTime(new Date('2026-11-30T12:00:00.123Z')),
      `180f${hex(Buffer.from('20261130120000Z'))}`,
    ],
  ])('writes %s', (_what, bytes, expected) => {
    expect(hex(bytes)).toBe(expected);
  });

  test.each([0, 127, 128, 255, 256, 70_000])('reads back a content of %i bytes', (size) => {
    const [whole] = elementsOf(sequence(octets(Buffer.alloc(size, 7)), integer(1)));
    const parts = elementsOf(whole?.content ?? new Uint8Array());
    expect(parts.map(({ tag, content }) => [tag, content.length])).toEqual([
      [0x04, size],
      [0x02, 1],
    ]);
  });

  test('refuses to read what is cut short', () => {
    const bytes = octets(Buffer.alloc(10));
    expect(() => elementsOf(bytes.subarray(0, 8))).toThrow(RangeError);
  });
});
