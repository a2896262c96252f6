/**
 * Proof that the sender of a token holds the key it was issued to (RFC 9449): a stolen token alone opens nothing, and
 * neither does a proof that was overheard, at whichever gateway.
 */
import { AccessProblem } from '@gun/nest';
import { calculateJwkThumbprint, EmbeddedJWK, jwtVerify } from 'jose';
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { ProofUses } from './proof-uses';

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
  constructor(
    private readonly uses: Pick<ProofUses, 'isFirst'>,
    private readonly now: () => number = Date.now,
  ) {}

  /** @throws AccessProblem when the proof is missing, for another request, key or token, too old, or was used before. */
  async ensureProven(context: ProofContext): Promise<void> {
    const jti = context.proof && (await this.identifierOf(context, context.proof).catch(() => undefined));
    if (!jti) throw new AccessProblem('invalidAccessToken');
    const digest = createHash('sha256').update(`${context.thumbprint} ${jti}`).digest();
    if (!(await this.uses.isFirst(digest, new Date(this.now())))) throw new AccessProblem('invalidAccessToken');
  }

  /** The identifier of a proof for exactly this request; undefined when it is for another. */
  private async identifierOf(context: ProofContext, proof: string): Promise<string | undefined> {
    const { payload, protectedHeader } = await jwtVerify(proof, EmbeddedJWK, {
      algorithms: ['ES256'],
      typ: 'dpop+jwt',
      maxTokenAge: windowSeconds,
      clockTolerance: skewSeconds,
      currentDate: new Date(this.now()),
    });
    const claims = ProofClaims.parse(payload);
    if (!protectedHeader.jwk || (await calculateJwkThumbprint(protectedHeader.jwk)) !== context.thumbprint)
      return undefined;
    if (claims.htm !== context.method || addressOf(claims.htu) !== addressOf(context.url)) return undefined;
    if (claims.ath !== createHash('sha256').update(context.token).digest('base64url')) return undefined;
    return claims.jti;
  }
}

/** The address without query and fragment, normalised as RFC 9449, 4.3 wants. */
function addressOf(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}
