/**
 * Blind signatures, RSABSSA-SHA384-PSS-Randomized of RFC 9474: the signer signs without seeing what, and cannot
 * recognise later what it signed. Written here because the library that implements the same weighs 15 KB compressed in
 * the browser; tests hold it to the vectors of the RFC and to that library.
 */
import { fromBase64Url } from '@gun/data-broker-contract';
import { inverseModulo, powerModulo, toBytes, toInteger } from './big-integers';
import { encodePss, joinBytes } from './emsa-pss';

/** Public key of a signer (RFC 7517), modulus and exponent in base64url. */
export interface RsaPublicKey {
  readonly n: string;
  readonly e: string;
}

/** A public key as numbers. */
export interface RsaNumbers {
  readonly jwk: RsaPublicKey;
  readonly n: bigint;
  readonly e: bigint;
}

export const rsaNumbers = ({ n, e }: RsaPublicKey): RsaNumbers => ({
  jwk: { n, e },
  n: toInteger(fromBase64Url(n)),
  e: toInteger(fromBase64Url(e)),
});

const prefixBytes = 32;
const saltBytes = 48;

/** What stays with the person: `inverse` takes the blinding away again. */
export interface Blinded {
  readonly message: Uint8Array<ArrayBuffer>;
  readonly blinded: Uint8Array<ArrayBuffer>;
  readonly inverse: bigint;
}

/** What may be chosen instead of drawn: for the vectors of the RFC only. */
export interface Drawn {
  readonly salt: Uint8Array;
  readonly blind: bigint;
}

const random = (length: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(length));

/** Prepare, RFC 9474, 4.1: thirty-two random bytes before the message, so that a signer cannot choose what it is. */
export const prepareMessage = (message: Uint8Array): Uint8Array<ArrayBuffer> => joinBytes(random(prefixBytes), message);

/** Blind, RFC 9474, 4.2. `message` is prepared. @throws RangeError for a key with which nothing can be blinded. */
export async function blindMessage(
  key: RsaNumbers,
  message: Uint8Array<ArrayBuffer>,
  drawn: Drawn = { salt: random(saltBytes), blind: drawBelow(key.n) },
): Promise<Blinded> {
  const bits = key.n.toString(2).length;
  const encoded = toInteger(await encodePss(message, bits - 1, drawn.salt));
  inverseModulo(encoded, key.n); // a value that shares a factor with the modulus would show through
  const inverse = inverseModulo(drawn.blind, key.n);
  const blinded = (encoded * powerModulo(drawn.blind, key.e, key.n)) % key.n;
  return { message, blinded: toBytes(blinded, lengthOf(key)), inverse };
}

/** Finalize, RFC 9474, 4.4. @throws RangeError when the signer did not sign what it was given, with this key. */
export async function finalizeSignature(
  key: RsaNumbers,
  { message, inverse }: Blinded,
  blindSignature: Uint8Array,
): Promise<Uint8Array<ArrayBuffer>> {
  if (blindSignature.length !== lengthOf(key)) throw new RangeError('not a signature of this key');
  const signature = toBytes((toInteger(blindSignature) * inverse) % key.n, lengthOf(key));
  if (!(await verifySignature(key, message, signature))) throw new RangeError('not a signature of this key');
  return signature;
}

/** RSASSA-PSS with SHA-384 and a salt of 48 bytes: any library of cryptography does the same. */
export async function verifySignature(
  { jwk }: RsaNumbers,
  message: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const algorithm = { name: 'RSA-PSS', hash: 'SHA-384' };
  const key = await crypto.subtle.importKey('jwk', { kty: 'RSA', ...jwk }, algorithm, false, ['verify']);
  return crypto.subtle.verify({ name: 'RSA-PSS', saltLength: saltBytes }, key, signature, message);
}

const lengthOf = ({ n }: RsaNumbers): number => Math.ceil(n.toString(16).length / 2);

/** Evenly drawn from 1 to the modulus: sixteen bytes more than it has leave no bias that could be found. */
const drawBelow = (modulus: bigint): bigint =>
  (toInteger(random(Math.ceil(modulus.toString(16).length / 2) + 16)) % (modulus - 1n)) + 1n;
