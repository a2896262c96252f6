import { compact, parseDigits, type DigitsReason } from './digits';
import { unreadable, type Parsed } from './parsed';

export type PostCodeReason = DigitsReason | 'range';

/** Reads a Belgian post code, also in the old way of writing `B-5000`. */
export function parsePostCode(text: string): Parsed<string, PostCodeReason> {
  const digits = parseDigits((compact(text) ?? text).replace(/^BE?(?=\d)/i, ''), 4);
  if (!digits.ok) return digits;
  return digits.value < '1000' ? unreadable('range') : digits;
}
