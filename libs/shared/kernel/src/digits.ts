import { parsed, unreadable, type Parsed } from './parsed';

/** Longest text that is looked at: no number on a letter, with all its separators, comes near. */
const longestText = 64;
/** Spaces (also the no-break ones of a word processor), dots, slashes, and every kind of dash. */
const separators = /[\s./\u2010-\u2015\u2212-]/g;

/** The text as one run of characters, without what people put between groups; undefined when it is absurdly long. */
export const compact = (text: string): string | undefined =>
  text.length > longestText ? undefined : text.replace(separators, '');

export type DigitsReason = 'tooShort' | 'tooLong' | 'notDigits';

/** Reads exactly `length` digits, however they were grouped. */
export function parseDigits(text: string, length: number): Parsed<string, DigitsReason> {
  const digits = compact(text);
  if (digits === undefined) return unreadable('tooLong');
  if (!/^\d*$/.test(digits)) return unreadable('notDigits');
  if (digits.length < length) return unreadable('tooShort');
  if (digits.length > length) return unreadable('tooLong');
  return parsed(digits);
}

/** Remainder of an arbitrarily long run of digits divided by 97, the modulus of nearly every Belgian number. */
export function modulo97(digits: string): number {
  let remainder = 0;
  for (const digit of digits) remainder = (remainder * 10 + Number(digit)) % 97;
  return remainder;
}

/** `12345` in groups of the given sizes. */
export function grouped(digits: string, ...sizes: readonly number[]): string[] {
  let start = 0;
  return sizes.map((size) => digits.slice(start, (start += size)));
}
