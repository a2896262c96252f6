/**
 * The code that ties an answer to the browser in which its holder answered (OpenID4VP 1.0, part 8.2; HAIP 1.0, part 5.1):
 * the wallet learns it with the answer to its answer, and its browser brings it to the page of the party. Kept as a hash.
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

export interface ResponseCode {
  readonly code: string;
  readonly hash: Buffer;
}

const hashOf = (code: string): Buffer => createHash('sha256').update(code).digest();

export function drawResponseCode(): ResponseCode {
  const code = randomBytes(32).toString('base64url');
  return { code, hash: hashOf(code) };
}

export const isCodeOf = (hash: Buffer | null, code: string | undefined): boolean =>
  hash !== null && code !== undefined && timingSafeEqual(hash, hashOf(code));

/** The page of the party, as the browser is sent there. */
export function returnWith(returnUri: string, { code }: ResponseCode): string {
  const url = new URL(returnUri);
  url.searchParams.set('response_code', code);
  return url.href;
}
