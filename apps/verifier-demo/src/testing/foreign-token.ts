/**
 * A token as a browser brings it, made here with node:crypto alone. A signature that was made blindly is an ordinary one
 * of the same key, so tests may sign in clear.
 */
import { constants, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';
import type { AgeToken, VerifierKey } from '../verify-token';

export interface SigningVerifier {
  readonly key: VerifierKey;
  readonly privateKey: KeyObject;
}

export function signingVerifier(month: string, claim = 'age_over_18'): SigningVerifier {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const { n = '', e = '' } = publicKey.export({ format: 'jwk' });
  return { key: { claim, month, n, e }, privateKey };
}

/** A signed one-time key, and what it says to a site. */
export function waitingToken({ key: { claim, month }, privateKey }: SigningVerifier) {
  const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x = '', y = '' } = pair.publicKey.export({ format: 'jwk' });
  const point = Buffer.concat([Buffer.of(4), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]);
  const key = point.toString('base64url');
  const prefix = randomBytes(32);
  const signed = Buffer.concat([prefix, Buffer.from(`gun-age-token-1\n${claim}\n${month}\n${key}`)]);
  const pss = { key: privateKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 48 };
  const signature = sign('sha384', signed, pss).toString('base64url');
  return (site: string, challenge: string): AgeToken => {
    const oneTime = { key: pair.privateKey, dsaEncoding: 'ieee-p1363' } as const;
    const proof = sign('sha256', Buffer.from(`gun-age-proof-1\n${site}\n${challenge}`), oneTime);
    const means = { claim: 'age_over_18', month } as const;
    return { ...means, key, prefix: prefix.toString('base64url'), signature, proof: proof.toString('base64url') };
  };
}
