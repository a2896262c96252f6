/**
 * Proof that the sender of a token holds the key it was issued to (RFC 9449): a stolen token alone opens nothing, and
 * neither does a proof that was overheard, at whichever gateway.
 */
import { AccessProblem } from '@gun/nest';
import type { ProofUses } from './proof-uses';
import { readDpopProof } from './read-dpop-proof';

export interface ProofContext {
  readonly proof: string | undefined;
  readonly method: string;
  readonly url: string;
  readonly token: string;
  /** Thumbprint of the key that the token is bound to. */
  readonly thumbprint: string;
}

/** Clocks of servers hardly differ. */
const skewSeconds = 5;

export class DpopProofs {
  constructor(
    private readonly uses: Pick<ProofUses, 'isFirst'>,
    private readonly now: () => number = Date.now,
  ) {}

  /** @throws AccessProblem when the proof is missing, for another request, key or token, too old, or was used before. */
  async ensureProven({ proof, thumbprint, ...request }: ProofContext): Promise<void> {
    const now = new Date(this.now());
    const read = proof && (await readDpopProof(proof, { ...request, now, skewSeconds }).catch(() => undefined));
    const isFirst = read && read.jkt === thumbprint && (await this.uses.isFirst(read.jkt, read.jti, now));
    if (!isFirst) throw new AccessProblem('invalidAccessToken');
  }
}
