/**
 * How the counter keeps bytes that a copy of its database must not reveal: AES-256-GCM (NIST SP 800-38D) under a nonce
 * of 12 bytes, with a tag of 16. What comes out is nonce, ciphertext, tag.
 */
import { createCipheriv, createDecipheriv, randomBytes, type KeyObject } from 'node:crypto';

const algorithm = 'aes-256-gcm';
export const sealNonceBytes = 12;
const tagBytes = 16;

/**
 * @param place where they stand, such as table, row and owner: sealed bytes that were moved cannot be opened.
 * @param nonce never the same twice under one key, unless the plain bytes are the same, too (RFC 8452, 1).
 */
export function sealBytes(
  key: KeyObject,
  plain: string | Uint8Array,
  place: string,
  nonce: Uint8Array = randomBytes(sealNonceBytes),
): Buffer {
  const cipher = createCipheriv(algorithm, key, nonce).setAAD(Buffer.from(place));
  const text = typeof plain === 'string' ? Buffer.from(plain) : plain;
  return Buffer.concat([nonce, cipher.update(text), cipher.final(), cipher.getAuthTag()]);
}

/** @throws when a byte was changed, the key is another, or they were sealed for another place. */
export function openBytes(key: KeyObject, sealed: Buffer, place: string): Buffer {
  const decipher = createDecipheriv(algorithm, key, sealed.subarray(0, sealNonceBytes), { authTagLength: tagBytes })
    .setAAD(Buffer.from(place))
    .setAuthTag(sealed.subarray(-tagBytes));
  return Buffer.concat([decipher.update(sealed.subarray(sealNonceBytes, -tagBytes)), decipher.final()]);
}
