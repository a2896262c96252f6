/** Whether a token proves 18 or over for our challenge. All that a shop needs: node:crypto and a verifier's public key. */
import { constants, createPublicKey, verify } from 'node:crypto';
import { z } from 'zod';

export interface VerifierKey {
  readonly claim: string;
  readonly month: string;
  readonly n: string;
  readonly e: string;
}

const Base64Url = z.string().regex(/^[A-Za-z0-9_-]+$/);
export const AgeToken = z.strictObject({
  ...{ claim: z.literal('age_over_18'), month: z.string().regex(/^\d{4}-\d{2}$/) },
  ...{ key: Base64Url.length(87), prefix: Base64Url.length(43) },
  ...{ signature: Base64Url.length(342), proof: Base64Url.length(86) },
});
export type AgeToken = z.infer<typeof AgeToken>;

const bytesOf = (text: string): Buffer => Buffer.from(text, 'base64url');

/** The verifier signed the token's key blindly; that key signed our address and challenge. */
export function verifyToken(token: AgeToken, { n, e }: VerifierKey, site: string, challenge: string): boolean {
  const { claim, month, key, prefix, signature, proof } = token;
  const pss = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 48 };
  const verifier = { key: { kty: 'RSA', n, e }, format: 'jwk', ...pss } as const;
  const signed = Buffer.concat([bytesOf(prefix), Buffer.from(`gun-age-token-1\n${claim}\n${month}\n${key}`)]);
  const point = bytesOf(key).subarray(1);
  const [x, y] = [point.subarray(0, 32), point.subarray(32)].map((half) => half.toString('base64url'));
  try {
    const oneTime = createPublicKey({ key: { kty: 'EC', crv: 'P-256', x: x ?? '', y: y ?? '' }, format: 'jwk' });
    const proven = Buffer.from(`gun-age-proof-1\n${site}\n${challenge}`);
    return (
      verify('sha384', signed, verifier, bytesOf(signature)) &&
      verify('sha256', proven, { key: oneTime, dsaEncoding: 'ieee-p1363' }, bytesOf(proof))
    );
  } catch {
    return false; // not a point of the curve
  }
}

const graceDays = 2;

/** Tokens of this month count, and on its first two days those of the month before. Months are those of UTC. */
export function isInSeason(month: string, now: Date): boolean {
  const before = new Date(now.getTime() - graceDays * 86_400_000);
  return [now, before].some((moment) => moment.toISOString().startsWith(month));
}
