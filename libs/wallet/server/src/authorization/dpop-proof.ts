/**
 * Proof that whoever sends a token holds the key it is bound to (RFC 9449): a token that was overheard opens nothing, and
 * neither does a proof, which serves once at whichever gateway it arrives.
 */
import { ProofUses } from '@gun/identity-server';
import { fillProtocolPath, type ProtocolRoute } from '@gun/kernel';
import { Clock, ProtocolError } from '@gun/nest';
import { Inject, Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { readEcJwk, thumbprintOf } from '../sd-jwt/holder-key';
import { isSigned, parseJws } from '../sd-jwt/jws';
import { walletConfigToken, type WalletConfig } from '../wallet-config';

const longestAgeSeconds = 60;
/** Clocks of phones go ahead. */
const skewSeconds = 30;

interface DpopContext {
  readonly method: string;
  /** The address of the endpoint, as the world knows it. */
  readonly url: string;
  readonly now: Date;
  /** Access token that the proof comes with; absent where none exists yet. */
  readonly token?: string;
}

const invalid = (why: string): ProtocolError => new ProtocolError('invalid_dpop_proof', why);

/** Without query and fragment (RFC 9449, part 4.3, item 9). Undefined: no address. */
const addressOf = (text: unknown): string | undefined => {
  const url = typeof text === 'string' ? URL.parse(text) : null;
  return url ? url.origin + url.pathname : undefined;
};

/** The thumbprint of its key and its identifier. @throws invalid_dpop_proof */
function verifyDpopProof(proof: string, { method, url, now, token }: DpopContext) {
  const jws = parseJws(proof);
  if (!jws || jws.header['typ'] !== 'dpop+jwt') throw invalid('The proof is no token of its type.');
  const holder = readEcJwk(jws.header['jwk']);
  if (!holder || !isSigned(jws, holder.key)) throw invalid('The proof is not signed by its key.');
  const { jti, htm, htu, iat, ath } = jws.payload;
  if (typeof jti !== 'string' || jti === '' || jti.length > 255) throw invalid('The proof has no identifier.');
  if (htm !== method || addressOf(htu) !== addressOf(url)) throw invalid('The proof is for another request.');
  const age = now.getTime() / 1000 - (typeof iat === 'number' ? iat : 0);
  if (age > longestAgeSeconds || age < -skewSeconds) throw invalid('The proof is too old, or from the future.');
  if (token !== undefined && ath !== createHash('sha256').update(token).digest('base64url'))
    throw invalid('The proof is for another token.');
  return { jkt: thumbprintOf(holder.jwk), jti };
}

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
    const context = { method: route.method, url, now, ...(token !== undefined && { token }) };
    const { jkt, jti } = verifyDpopProof(String(proof), context);
    await this.ensureFirst(`${jkt} ${jti}`, () => invalid('The proof was used before.'));
    return jkt;
  }

  /** Keeps that this was used. @throws what `refusal` makes, for the second of two, in whichever process. */
  async ensureFirst(use: string, refusal: () => ProtocolError): Promise<void> {
    const digest = createHash('sha256').update(use).digest();
    if (!(await this.uses.isFirst(digest, this.clock.now()))) throw refusal();
  }
}
