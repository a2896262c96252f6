/** The few ASN.1 DER forms of a certificate and a signature (ITU-T X.690). Writes only; reads nothing. */
function length(size: number): Buffer {
  if (size < 0x80) return Buffer.from([size]);
  const bytes = Buffer.from(size.toString(16).replace(/^(..)*.$/, '0$&'), 'hex');
  return Buffer.concat([Buffer.from([0x80 | bytes.length]), bytes]);
}

export function element(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([tag]), length(body.length), body]);
}

export const sequence = (...parts: readonly Uint8Array[]): Buffer => element(0x30, ...parts);
/** A SET OF: its members stand in the order of their bytes. */
export const setOf = (...parts: readonly Uint8Array[]): Buffer => element(0x31, ...[...parts].sort(Buffer.compare));
export const octets = (bytes: Uint8Array): Buffer => element(0x04, bytes);
export const bits = (bytes: Uint8Array, unused = 0): Buffer => element(0x03, Buffer.from([unused]), bytes);
export const text = (value: string): Buffer => element(0x0c, Buffer.from(value, 'utf8'));
export const tagged = (number: number, ...parts: readonly Uint8Array[]): Buffer => element(0xa0 | number, ...parts);
/** Of bytes that do not begin with a set bit: our serial numbers and versions. */
export const integer = (bytes: Uint8Array | number): Buffer =>
  element(0x02, typeof bytes === 'number' ? Buffer.from([bytes]) : bytes);
export const utcTime = (at: Date): Buffer =>
  element(0x17, Buffer.from(at.toISOString().replace(/^..|[-:T]|\.\d+/g, '')));

/** `1.2.840.113549.1.7.2` */
export function objectId(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  const arcs = [first * 40 + second, ...rest].flatMap((arc) => {
    const groups = [arc & 0x7f];
    for (let left = Math.floor(arc / 128); left > 0; left = Math.floor(left / 128))
      groups.unshift((left & 0x7f) | 0x80);
    return groups;
  });
  return element(0x06, Buffer.from(arcs));
}

const nothing = element(0x05);
export const sha256 = sequence(objectId('2.16.840.1.101.3.4.2.1'));
/** PKCS #1 v1.5: the same bytes always get the same signature. */
export const sha256WithRsa = sequence(objectId('1.2.840.113549.1.1.11'), nothing);
