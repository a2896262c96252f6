/** Encrypts an answer to the key that a verifier gave (`direct_post.jwt`; RFC 7516 compact). Each answer has a new key. */
import { createCipheriv, createPublicKey, diffieHellman, generateKeyPairSync, randomBytes } from 'node:crypto';
import type { EcJwk } from '../keys/key-service';
import { encodeJson } from '../sd-jwt/jws';
import { cipherOf, deriveKey, type ContentEncryption } from './agreed-key';

export interface ResponseKey {
  readonly jwk: EcJwk;
  readonly kid?: string | undefined;
  readonly enc: ContentEncryption;
}

const nonceBytes = 12;

export function encryptResponse(answer: unknown, { jwk, kid, enc }: ResponseKey): string {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x, y } = publicKey.export({ format: 'jwk' });
  const header = encodeJson({ alg: 'ECDH-ES', enc, epk: { kty: 'EC', crv: 'P-256', x, y }, ...(kid && { kid }) });
  const peer = createPublicKey({ key: { ...jwk }, format: 'jwk' });
  const key = deriveKey(diffieHellman({ privateKey, publicKey: peer }), enc, {});
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv(cipherOf(enc), key, nonce).setAAD(Buffer.from(header));
  const text = Buffer.concat([cipher.update(JSON.stringify(answer)), cipher.final()]);
  const parts = [nonce, text, cipher.getAuthTag()].map((part) => part.toString('base64url'));
  return [header, '', ...parts].join('.');
}
