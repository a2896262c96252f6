import { describe, expect, test } from '@jest/globals';
import { generateKeyPairSync, sign } from 'node:crypto';
import { encodeCbor } from './cbor';
import { isSignedBy, parseSign1 } from './cose-sign1';

const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const payload = encodeCbor('hello');

/** A signed message that names this algorithm, put together by hand (RFC 9052, part 4.4). */
function signedAs(algorithm: number) {
  const header = encodeCbor(new Map([[1, algorithm]]));
  const signed = encodeCbor(['Signature1', header, new Uint8Array(), payload]);
  const signature = sign('sha256', signed, { key: privateKey, dsaEncoding: 'ieee-p1363' });
  return parseSign1([header, new Map(), payload, signature]);
}

describe('a signed message', () => {
  test.each([
    ['ES256', -7],
    ['ESP256', -9],
  ])('is believed as %s', (_name, algorithm) => {
    const message = signedAs(algorithm);
    expect(message && isSignedBy(message, payload, publicKey)).toBe(true);
    expect(message && isSignedBy(message, encodeCbor('hallo'), publicKey)).toBe(false);
  });

  test.each([
    ['EdDSA', -8],
    ['ES384', -35],
    ['a shared secret', 5],
  ])('is not read as %s', (_name, algorithm) => expect(signedAs(algorithm)).toBeUndefined());
});
