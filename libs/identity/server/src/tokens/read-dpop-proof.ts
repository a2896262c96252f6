/** Reads a proof of RFC 9449: which key signed it, for exactly this request and token, a moment ago. */
import { calculateJwkThumbprint, EmbeddedJWK, errors, jwtVerify } from 'jose';
import { createHash } from 'node:crypto';
import { z } from 'zod';

const ProofClaims = z.object({
  jti: z.string().min(1).max(255),
  htm: z.string().max(20),
  htu: z.string().max(2_000),
  ath: z.string().max(100).optional(),
  iat: z.number(),
});

export interface DpopRequest {
  readonly method: string;
  /** The address of the endpoint, as the world knows it. */
  readonly url: string;
  /** Access token that the proof comes with; absent where none exists yet. */
  readonly token?: string | undefined;
  readonly now: Date;
  /** How far the clock of the sender may be off. */
  readonly skewSeconds: number;
}

export interface ReadProof {
  /** Thumbprint of its key (RFC 7638). */
  readonly jkt: string;
  /** With the key, what makes it one of its kind: whoever takes proofs keeps it, so that each serves once. */
  readonly jti: string;
}

const windowSeconds = 60;

/** The message says what is wrong with a proof, for whoever writes the client. */
export class NoDpopProof extends Error {}

/** @throws NoDpopProof */
export async function readDpopProof(proof: string, request: DpopRequest): Promise<ReadProof> {
  const { claims, jwk } = await verified(proof, request);
  const { jti, htm, htu, ath } = claims;
  if (htm !== request.method || addressOf(htu) !== addressOf(request.url))
    throw new NoDpopProof('The proof is for another request.');
  if (request.token !== undefined && ath !== createHash('sha256').update(request.token).digest('base64url'))
    throw new NoDpopProof('The proof is for another token.');
  return { jkt: await calculateJwkThumbprint(jwk), jti };
}

async function verified(proof: string, { now, skewSeconds }: DpopRequest) {
  try {
    const { payload, protectedHeader } = await jwtVerify(proof, EmbeddedJWK, {
      ...{ algorithms: ['ES256'], typ: 'dpop+jwt' },
      ...{ maxTokenAge: windowSeconds, clockTolerance: skewSeconds, currentDate: now },
    });
    return { claims: ProofClaims.parse(payload), jwk: protectedHeader.jwk ?? {} };
  } catch (error) {
    throw new NoDpopProof(whyNot(error));
  }
}

function whyNot(error: unknown): string {
  if (error instanceof z.ZodError) return 'The proof lacks jti, htm, htu or iat.';
  const isLate = error instanceof errors.JWTExpired;
  if (isLate || (error instanceof errors.JWTClaimValidationFailed && error.claim === 'iat'))
    return 'The proof is too old, or from the future.';
  return 'The proof is no dpop+jwt that the key in its header signed with ES256.';
}

/** Without query and fragment, as RFC 9449, 4.3, item 9 wants. Undefined: no address. */
function addressOf(text: string): string | undefined {
  const url = URL.parse(text);
  return url ? url.origin + url.pathname : undefined;
}
