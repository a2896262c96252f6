/** Reads ASN.1 DER (ITU-T X.690), strictly: one form per value, nothing left over. */

/** An element: its tag, all its bytes, and those of its content. */
export interface DerElement {
  readonly tag: number;
  readonly whole: Uint8Array<ArrayBuffer>;
  readonly content: Uint8Array<ArrayBuffer>;
}

const longestLength = 3;

/** The elements that stand one after the other. @throws when a length is not in its shortest form or points outside. */
export function elementsIn(der: Uint8Array<ArrayBuffer>): DerElement[] {
  const found: DerElement[] = [];
  for (let at = 0; at < der.length;) {
    const { from, size } = lengthAt(der, at + 1);
    if (from + size > der.length) throw new RangeError('DER is cut short');
    found.push({ tag: der[at]!, whole: der.slice(at, from + size), content: der.slice(from, from + size) });
    at = from + size;
  }
  return found;
}

function lengthAt(der: Uint8Array, at: number): { readonly from: number; readonly size: number } {
  const first = der[at] ?? 0x80;
  if (first < 0x80) return { from: at + 1, size: first };
  const count = first & 0x7f;
  const digits = der.subarray(at + 1, at + 1 + count);
  const size = digits.reduce((sum, byte) => sum * 256 + byte, 0);
  const shortest = size >= 0x80 && digits[0] !== 0;
  if (count === 0 || count > longestLength || digits.length < count || !shortest) throw new RangeError('not DER');
  return { from: at + 1 + count, size };
}

/** The one element that fills these bytes, of that tag. @throws when there is another, or more. */
export function onlyElement(der: Uint8Array<ArrayBuffer>, tag: number): DerElement {
  const [element, ...more] = elementsIn(der);
  if (element?.tag !== tag || more.length > 0) throw new RangeError(`not one element of tag ${tag}`);
  return element;
}

/** An object identifier in hexadecimal, without its tag. */
export const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** "20261201000000Z" or "261201000000Z" as an instant. @throws when it is neither. */
export function instantOf({ tag, content }: DerElement): Date {
  const digits = new TextDecoder().decode(content);
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.(\d{1,3})\d*)?Z$/.exec(
    tag === 0x17 ? centuryOf(digits) : digits,
  );
  if (!parts || (tag !== 0x17 && tag !== 0x18)) throw new RangeError('not a time');
  const [, year, month, day, hour, minute, second, fraction = '0'] = parts;
  return new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}.${fraction.padEnd(3, '0')}Z`);
}

/** Two digits of a year are those from 1950 to 2049 (RFC 5280, 4.1.2.5.1). */
const centuryOf = (digits: string): string => `${Number(digits.slice(0, 2)) < 50 ? '20' : '19'}${digits}`;
