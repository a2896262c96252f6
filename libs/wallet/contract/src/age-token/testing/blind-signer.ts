/** A verifier's key for tests: signs whatever it is given, by raw RSA of node:crypto. */
import { constants, generateKeyPairSync, privateDecrypt } from 'node:crypto';
import type { RsaPublicKey } from '../blind-signature';

export interface BlindSigner {
  readonly key: RsaPublicKey;
  readonly sign: (blinded: Uint8Array) => Uint8Array<ArrayBuffer>;
}

export function blindSigner(): BlindSigner {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const { n = '', e = '' } = publicKey.export({ format: 'jwk' });
  const raw = { key: privateKey, padding: constants.RSA_NO_PADDING };
  return { key: { n, e }, sign: (blinded) => Uint8Array.from(privateDecrypt(raw, blinded)) };
}
