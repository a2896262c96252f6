/** Proof that whoever sends a token holds the key it is bound to (RFC 9449), in the errors of OAuth. */
import { NoDpopProof, ProofUses, readDpopProof } from '@gun/identity-server';
import { fillProtocolPath, type ProtocolRoute } from '@gun/kernel';
import { Clock, ProtocolError } from '@gun/nest';
import { Inject, Injectable } from '@nestjs/common';
import { walletConfigToken, type WalletConfig } from '../wallet-config';

/** Clocks of phones go ahead. */
const skewSeconds = 30;

const invalid = (why: string): ProtocolError => new ProtocolError('invalid_dpop_proof', why);

@Injectable()
export class DpopProof {
  constructor(
    private readonly uses: ProofUses,
    private readonly clock: Clock,
    @Inject(walletConfigToken) private readonly config: WalletConfig,
  ) {}

  /** Thumbprint of the key whose holder sends this request; undefined when nothing is proven. @throws invalid_dpop_proof */
  async keyOf(proof: unknown, route: ProtocolRoute, token?: string): Promise<string | undefined> {
    if (proof === undefined) return undefined;
    const now = this.clock.now();
    const url = `${this.config.publicUrl}${fillProtocolPath(route)}`;
    const request = { method: route.method, url, token, now, skewSeconds };
    const { jkt, jti } = await readDpopProof(String(proof), request).catch((error: unknown) => {
      throw error instanceof NoDpopProof ? invalid(error.message) : error;
    });
    await this.ensureFirst(jkt, jti, () => invalid('The proof was used before.'));
    return jkt;
  }

  /** Keeps that this was used. @throws what `refusal` makes, for the second of two, in whichever process. */
  async ensureFirst(sender: string, identifier: string, refusal: () => ProtocolError): Promise<void> {
    if (!(await this.uses.isFirst(sender, identifier, this.clock.now()))) throw refusal();
  }
}
