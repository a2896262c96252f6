/**
 * The six digits that prove that somebody reads an address. Purpose: to confirm contact data.
 * Must stay true: a code is written down nowhere. It follows from a random id and a key of the person, so that the
 * worker can send it and the gateway check it, while a copy of the database holds neither the code nor anything from
 * which a million guesses would find it. It dies with the person's data key.
 */
import { createHmac, timingSafeEqual, type KeyObject } from 'node:crypto';

const digits = 6;

/** The code that belongs to an id. Six of 48 bits are used: no digit is likelier than another by a measurable amount. */
export const codeFor = (key: KeyObject, codeId: string): string =>
  String(createHmac('sha256', key).update(codeId).digest().readUIntBE(0, 6) % 10 ** digits).padStart(digits, '0');

/** What was typed or pasted, without what people put between the digits. */
const typedDigits = (typed: string): string => typed.replace(/[\s.\-–—]/g, '');

/** In the same time whatever digit differs. */
export function isSameCode(code: string, typed: string): boolean {
  const [one, other] = [Buffer.from(code), Buffer.from(typedDigits(typed))];
  return one.length === other.length && timingSafeEqual(one, other);
}
