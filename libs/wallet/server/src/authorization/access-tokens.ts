/** Access tokens as they come back: known, in time, and with a proof of the key that they are bound to (RFC 9449, part 7). */
import type { ProtocolRoute } from '@gun/kernel';
import { Clock, Database, ProtocolError } from '@gun/nest';
import { Injectable } from '@nestjs/common';
import { credentialColumns, type CredentialRow, type Place } from '../credentials/credential-store';
import { hashOfToken } from '../issuer/offers';
import { DpopProof } from './dpop-proof';

const refusal = (error: string, why: string, challenge: string): ProtocolError =>
  new ProtocolError(error, why, 401, { 'www-authenticate': challenge });
const noToken = (): ProtocolError => refusal('invalid_token', 'Send an access token.', 'Bearer, DPoP algs="ES256"');
const invalidToken = (scheme = 'Bearer'): ProtocolError =>
  refusal('invalid_token', 'The access token is unknown or over.', `${scheme} error="invalid_token"`);
const invalidProof = (why: string): ProtocolError =>
  refusal('invalid_dpop_proof', why, 'DPoP error="invalid_dpop_proof", algs="ES256"');

/** A token that may be used now, and what it hands out. */
export interface OpenedToken {
  /** Under which its row is found. */
  readonly hash: Buffer;
  readonly place: Place;
  /** Undefined when its holder was erased. */
  readonly credential: CredentialRow | undefined;
}

/** Without its attestation, the columns of that are null. */
type Row = { readonly owner_id: string; readonly credential_id: string; readonly jkt: string | null } & (
  CredentialRow | { readonly id: null }
);

const findToken = {
  name: 'find-wallet-token',
  text: `select token.owner_id, token.credential_id, token.jkt, held.*
         from wallet_access_token token left join lateral (
           select ${credentialColumns} from wallet_credential where owner_id = token.owner_id and id = token.credential_id
         ) held on true
         where token.hash = $2 and token.expires_at > $3`,
};

@Injectable()
export class AccessTokens {
  constructor(
    private readonly database: Database,
    private readonly dpop: DpopProof,
    private readonly clock: Clock,
  ) {}

  /** What a token hands out. @throws invalid_token, invalid_dpop_proof, both with the challenge of their scheme. */
  async open(authorization: string | undefined, proof: unknown, route: ProtocolRoute): Promise<OpenedToken> {
    if (!authorization) throw noToken();
    const [, scheme = '', token] = /^(Bearer|DPoP) ([A-Za-z0-9_-]{20,100})$/i.exec(authorization) ?? [];
    if (!token) throw invalidToken();
    const hash = hashOfToken(token);
    const now = this.clock.now();
    const [row] = await this.database.run<Row>(findToken, [now, hash, now]);
    const isBound = scheme.toLowerCase() === 'dpop';
    if (!row || isBound !== (row.jkt !== null)) throw invalidToken(isBound ? 'DPoP' : 'Bearer');
    if (row.jkt !== null) await this.ensureProven(proof, route, token, row.jkt);
    const place = { ownerId: row.owner_id, credentialId: row.credential_id };
    return { hash, place, credential: row.id === null ? undefined : row };
  }

  private async ensureProven(proof: unknown, route: ProtocolRoute, token: string, jkt: string): Promise<void> {
    const proven = await this.dpop.keyOf(proof, route, token).catch((error: unknown) => {
      throw error instanceof ProtocolError ? invalidProof(error.description) : error;
    });
    if (proven !== jkt) throw invalidProof('The proof is missing, or of another key.');
  }
}
