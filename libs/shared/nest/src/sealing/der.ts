/** The few ASN.1 DER forms that certificates, signatures and timestamps are made of (ITU-T X.690). */

function length(size: number): Buffer {
  if (size < 0x80) return Buffer.from([size]);
  const bytes: number[] = [];
  for (let rest = size; rest > 0; rest = Math.floor(rest / 256)) bytes.unshift(rest % 256);
  return Buffer.from([0x80 | bytes.length, ...bytes]);
}

export const element = (tag: number, ...parts: readonly Uint8Array[]): Buffer => {
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([tag]), length(body.length), body]);
};

export const sequence = (...parts: readonly Uint8Array[]): Buffer => element(0x30, ...parts);
/** A SET OF: DER wants its members in the order of their bytes. */
export const set = (...parts: readonly Uint8Array[]): Buffer => element(0x31, ...[...parts].sort(Buffer.compare));
export const octets = (bytes: Uint8Array): Buffer => element(0x04, bytes);
export const bits = (bytes: Uint8Array): Buffer => element(0x03, Buffer.from([0]), bytes);
export const text = (value: string): Buffer => element(0x0c, Buffer.from(value, 'utf8'));
export const truth = (value: boolean): Buffer => element(0x01, Buffer.from([value ? 0xff : 0]));
/** `[n]` constructed. */
export const tagged = (number: number, ...parts: readonly Uint8Array[]): Buffer => element(0xa0 | number, ...parts);

/** Not negative, in as few bytes as there can be (X.690, 8.3.2): random bytes may begin with zeros. */
export function integer(value: number | Uint8Array): Buffer {
  const digits = typeof value === 'number' ? value.toString(16) : Buffer.from(value).toString('hex');
  const least = digits.replace(/^0+/, '') || '0';
  const bytes = Buffer.from(least.padStart(least.length + (least.length % 2), '0'), 'hex');
  return element(0x02, bytes[0]! & 0x80 ? Buffer.concat([Buffer.from([0]), bytes]) : bytes);
}

/** "1.2.840.113549.1.7.2" */
export function objectId(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  const bytes = [first * 40 + second];
  for (const arc of rest) {
    const groups = [arc & 0x7f];
    for (let left = Math.floor(arc / 128); left > 0; left = Math.floor(left / 128))
      groups.unshift((left & 0x7f) | 0x80);
    bytes.push(...groups);
  }
  return element(0x06, Buffer.from(bytes));
}

/** UTCTime until 2049, GeneralizedTime after (RFC 5280, 4.1.2.5). */
export function time(at: Date): Buffer {
  const digits = at.toISOString().replace(/[-:T]|\.\d+/g, '');
  return at.getUTCFullYear() < 2050 ? element(0x17, Buffer.from(digits.slice(2))) : element(0x18, Buffer.from(digits));
}

export const generalizedTime = (at: Date): Buffer =>
  element(0x18, Buffer.from(at.toISOString().replace(/[-:T]|\.\d+/g, '')));

export const algorithms = {
  sha256: sequence(objectId('2.16.840.1.101.3.4.2.1')),
  ecdsaSha256: sequence(objectId('1.2.840.10045.4.3.2')),
} as const;

/** A DER element that was read: its tag, its bytes, and those of its content. */
export interface DerElement {
  readonly tag: number;
  readonly whole: Uint8Array;
  readonly content: Uint8Array;
}

/** The elements that stand one after the other in `der`. @throws when a length points outside. */
export function elementsOf(der: Uint8Array): DerElement[] {
  const found: DerElement[] = [];
  for (let at = 0; at < der.length;) {
    const first = der[at + 1] ?? 0;
    const count = first < 0x80 ? 0 : first & 0x7f;
    const long = [...der.subarray(at + 2, at + 2 + count)].reduce((sum, byte) => sum * 256 + byte, 0);
    const from = at + 2 + count;
    const to = from + (count === 0 ? first : long);
    if (to > der.length) throw new RangeError('DER is cut short');
    found.push({ tag: der[at] ?? 0, whole: der.subarray(at, to), content: der.subarray(from, to) });
    at = to;
  }
  return found;
}
