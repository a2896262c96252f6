/**
 * The code of a reservation, as it is handed over on paper or by phone: twelve signs of Crockford's base 32, without I, L,
 * O and U. 60 bits, good at one provider, for thirty days, once: not guessed.
 */
import { createHash } from 'node:crypto';

const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 12;

const inFours = (text: string): string => text.replace(/(.{4})(?!$)/g, '$1-');

/** The code that follows from at least eight bytes. */
export function reservationCodeFrom(bytes: Uint8Array): string {
  const number = bytes.subarray(0, 8).reduce((total, byte) => total * 256n + BigInt(byte), 0n);
  return inFours(Array.from({ length }, (_, place) => signs[Number((number >> BigInt(5 * place)) & 31n)]).join(''));
}

/** By which a code is found, whatever its reader typed: capitals, dashes, and signs that look alike. */
export function digestOfCode(typed: string): Buffer {
  const bare = typed.toUpperCase().replace(/[^0-9A-Z]/g, '').replace(/[IL]/g, '1').replace(/O/g, '0'); // prettier-ignore
  return createHash('sha256').update(inFours(bare)).digest();
}
