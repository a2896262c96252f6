/**
 * Proof that the sender of a token holds the key it was issued to (RFC 9449): a stolen token alone opens nothing.
 * Proofs that were seen are remembered in this process only; between several gateways, the short window of `iat`
 * limits what a replay could do, until they share a store.
 */
import { AccessProblem } from '@gun/nest';
import { calculateJwkThumbprint, EmbeddedJWK, jwtVerify } from 'jose';
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { BoundedCache } from './bounded-cache';

const ProofClaims = z.object({
  jti: z.string().min(1).max(255),
  htm: z.string().max(20),
  htu: z.string().max(2_000),
  ath: z.string().max(100),
  iat: z.number(),
});

export interface ProofContext {
  readonly proof: string | undefined;
  readonly method: string;
  readonly url: string;
  readonly token: string;
  /** Thumbprint of the key that the token is bound to. */
  readonly thumbprint: string;
}

const windowSeconds = 60;
const skewSeconds = 5;

export class DpopProofs {
  private readonly seen: BoundedCache<string, true>;

  constructor(private readonly now: () => number = Date.now) {
    this.seen = new BoundedCache(100_000, 2 * (windowSeconds + skewSeconds) * 1_000, now);
  }

  /** @throws AccessProblem when the proof is missing, for another request, key or token, too old, or was used before. */
  async ensureProven(context: ProofContext): Promise<void> {
    const proven = context.proof !== undefined && (await this.proves(context, context.proof).catch(() => false));
    if (!proven) throw new AccessProblem('invalidAccessToken');
  }

  private async proves(context: ProofContext, proof: string): Promise<boolean> {
    const { payload, protectedHeader } = await jwtVerify(proof, EmbeddedJWK, {
      algorithms: ['ES256'],
      typ: 'dpop+jwt',
      maxTokenAge: windowSeconds,
      clockTolerance: skewSeconds,
      currentDate: new Date(this.now()),
    });
    const claims = ProofClaims.parse(payload);
    if (!protectedHeader.jwk || (await calculateJwkThumbprint(protectedHeader.jwk)) !== context.thumbprint)
      return false;
    if (claims.htm !== context.method || addressOf(claims.htu) !== addressOf(context.url)) return false;
    if (claims.ath !== createHash('sha256').update(context.token).digest('base64url')) return false;
    const use = `${context.thumbprint} ${claims.jti}`;
    if (this.seen.find(use)) return false;
    this.seen.keep(use, true);
    return true;
  }
}

/** The address without query and fragment, normalised as RFC 9449, 4.3 wants. */
function addressOf(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}
