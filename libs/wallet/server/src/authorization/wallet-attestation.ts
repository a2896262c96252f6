/**
 * A provider of wallets vouches for one instance of its wallet (draft-ietf-oauth-attestation-based-client-auth; HAIP 1.0,
 * part 4.4.1): the attestation is signed under an anchor on our trust list, and a second token proves its key.
 */
import { Clock, ProtocolError } from '@gun/nest';
import { Inject, Injectable } from '@nestjs/common';
import { issuerOf } from '../issuer/issuer-metadata';
import { readEcJwk } from '../sd-jwt/holder-key';
import { chainOf, isRecord, isSigned, parseJws, type Json } from '../sd-jwt/jws';
import { TrustedIssuers } from '../trust/trusted-issuers';
import { walletConfigToken, type WalletConfig } from '../wallet-config';
import { DpopProof } from './dpop-proof';

/** What an anchor on the trust list must be good for, to vouch for wallets. */
const attestsWallets = 'oauth-client-attestation';

const longestAgeSeconds = 300;
const skewSeconds = 30;

/** The wallet that speaks: vouched for, or a public client of which nothing is known. */
export interface WalletClient {
  readonly id: string;
  /** The name under which a provider vouches for it. */
  readonly attestedAs?: string;
}

const invalidClient = (why: string): ProtocolError => new ProtocolError('invalid_client', why, 401);

const isAudience = (aud: Json | undefined, issuer: string): boolean =>
  aud === issuer || (Array.isArray(aud) && aud.length === 1 && aud[0] === issuer);

const text = (value: Json | undefined): string | undefined =>
  typeof value === 'string' && value !== '' && value.length <= 200 ? value : undefined;

@Injectable()
export class WalletAttestation {
  constructor(
    private readonly issuers: TrustedIssuers,
    private readonly dpop: DpopProof,
    private readonly clock: Clock,
    @Inject(walletConfigToken) private readonly config: WalletConfig,
  ) {}

  /** @throws invalid_client when it is not the wallet it says, or nobody vouches for it where HAIP 1.0 is required. */
  async clientOf(headers: Readonly<Record<string, unknown>>, clientId: string | undefined): Promise<WalletClient> {
    const attestation = headers['oauth-client-attestation'];
    const pop = headers['oauth-client-attestation-pop'];
    if (attestation === undefined && pop === undefined) {
      if (this.config.profile === 'haip') throw invalidClient('Send a wallet attestation.');
      if (clientId === undefined) throw invalidClient('Send a client_id.');
      return { id: clientId };
    }
    const { id, name, provider, key } = this.readAttestation(String(attestation));
    if (clientId !== undefined && clientId !== id) throw invalidClient('The attestation is of another client.');
    await this.ensureHeld(String(pop), id, key);
    return { id, attestedAs: name ?? provider };
  }

  private readAttestation(token: string) {
    const jws = parseJws(token);
    if (!jws || jws.header['typ'] !== 'oauth-client-attestation+jwt')
      throw invalidClient('The attestation is no token of its type.');
    const now = this.clock.now();
    const signer = this.issuers.find(chainOf(jws), attestsWallets, now);
    if (!signer || !isSigned(jws, signer.key)) throw invalidClient('The provider of this wallet is not on our list.');
    const { sub, exp, cnf, wallet_name: name } = jws.payload;
    const holder = isRecord(cnf) ? readEcJwk(cnf['jwk']) : undefined;
    const id = text(sub);
    if (!id || !holder) throw invalidClient('The attestation names no client or no key.');
    if (typeof exp !== 'number' || exp * 1000 <= now.getTime()) throw invalidClient('The attestation is over.');
    return { id, name: text(name), provider: signer.name, key: holder.key };
  }

  private async ensureHeld(token: string, id: string, key: Parameters<typeof isSigned>[1]): Promise<void> {
    const jws = parseJws(token);
    if (!jws || jws.header['typ'] !== 'oauth-client-attestation-pop+jwt' || !isSigned(jws, key))
      throw invalidClient('The proof of the attestation is not signed by its key.');
    const { iss = id, aud, iat, jti } = jws.payload;
    const age = this.clock.now().getTime() / 1000 - (typeof iat === 'number' ? iat : 0);
    if (iss !== id || !isAudience(aud, issuerOf(this.config.publicUrl)) || text(jti) === undefined)
      throw invalidClient('The proof of the attestation is for somebody else.');
    if (age > longestAgeSeconds || age < -skewSeconds) throw invalidClient('The proof of the attestation is too old.');
    await this.dpop.ensureFirst(id, String(jti), () => invalidClient('The proof of the attestation was used.'));
  }
}
