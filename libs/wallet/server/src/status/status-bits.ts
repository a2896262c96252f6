/** The bits of a status list and their packed form (Token Status List, part 4): one bit each, lowest first, then zlib. */
import { deflateSync, inflateSync } from 'node:zlib';

/** Places in a list. ARF 3.0, VCR_08 wants enough that a place tells nothing of its holder. */
export const places = 131_072;
/** The largest list of others that is unpacked: a million places of eight bits. */
const largestBytes = 1_048_576;

export const isSet = (bits: Uint8Array, place: number): boolean => (((bits[place >> 3] ?? 0) >> (place & 7)) & 1) === 1;

export function setBit(bits: Uint8Array, place: number): void {
  bits[place >> 3] = (bits[place >> 3] ?? 0) | (1 << (place & 7));
}

export const packBits = (bits: Uint8Array): string => deflateSync(bits).toString('base64url');

/** Undefined: not zlib, or larger than any list has to be. */
export function unpackBits(text: string): Uint8Array | undefined {
  try {
    return inflateSync(Buffer.from(text, 'base64url'), { maxOutputLength: largestBytes });
  } catch {
    return undefined;
  }
}

/** The value at a place of a list with 1, 2, 4 or 8 bits for each; undefined beyond its end. */
export function statusAt(packed: Uint8Array, bits: number, place: number): number | undefined {
  const perByte = 8 / bits;
  const byte = packed[Math.floor(place / perByte)];
  return byte === undefined ? undefined : (byte >> ((place % perByte) * bits)) & ((1 << bits) - 1);
}
