/** Access tokens as they come back: known, in time, and with a proof of the key that they are bound to (RFC 9449, part 7). */
import type { ProtocolRoute } from '@gun/kernel';
import { Clock, Database, ProtocolError, type Tx } from '@gun/nest';
import type { CredentialType } from '@gun/wallet-contract';
import { Injectable } from '@nestjs/common';
import { hashOfToken, type Offered } from '../issuer/offers';
import { DpopProof } from './dpop-proof';

const refusal = (error: string, why: string, challenge: string): ProtocolError =>
  new ProtocolError(error, why, 401, { 'www-authenticate': challenge });
const noToken = (): ProtocolError => refusal('invalid_token', 'Send an access token.', 'Bearer, DPoP algs="ES256"');
const invalidToken = (scheme = 'Bearer'): ProtocolError =>
  refusal('invalid_token', 'The access token is unknown or over.', `${scheme} error="invalid_token"`);
const invalidProof = (why: string): ProtocolError =>
  refusal('invalid_dpop_proof', why, 'DPoP error="invalid_dpop_proof", algs="ES256"');

interface Row {
  readonly owner_id: string;
  readonly credential_id: string;
  readonly jkt: string | null;
}

const findToken = {
  name: 'find-wallet-token',
  text: `select owner_id, credential_id, jkt from wallet_access_token where hash = $1 and expires_at > $2`,
};
const countCopies = {
  name: 'count-copies-of-token',
  text: `update wallet_access_token set copies = copies + $2 where hash = $1 and copies + $2 <= $3 returning hash`,
};

@Injectable()
export class AccessTokens {
  constructor(
    private readonly database: Database,
    private readonly dpop: DpopProof,
    private readonly clock: Clock,
  ) {}

  /** What a token hands out. @throws invalid_token, invalid_dpop_proof, both with the challenge of their scheme. */
  async open(
    authorization: string | undefined,
    proof: unknown,
    route: ProtocolRoute,
  ): Promise<Offered & { readonly token: string }> {
    if (!authorization) throw noToken();
    const [, scheme = '', token] = /^(Bearer|DPoP) ([A-Za-z0-9_-]{20,100})$/i.exec(authorization) ?? [];
    if (!token) throw invalidToken();
    const [row] = await this.database.run<Row>(findToken, [hashOfToken(token), this.clock.now()]);
    const isBound = scheme.toLowerCase() === 'dpop';
    if (!row || isBound !== (row.jkt !== null)) throw invalidToken(isBound ? 'DPoP' : 'Bearer');
    if (row.jkt !== null) await this.ensureProven(proof, route, token, row.jkt);
    return { ownerId: row.owner_id, credentialId: row.credential_id, token };
  }

  /** A token serves for one batch of each form: in one request, or in several. @throws credential_request_denied */
  async count(tx: Tx, token: string, { batch, formats }: CredentialType, copies: number): Promise<void> {
    const counted = await this.database.run(countCopies, [hashOfToken(token), copies, batch * formats.length], tx);
    if (counted.length === 0)
      throw new ProtocolError('credential_request_denied', `At most ${batch} copies are given out in each form.`);
  }

  private async ensureProven(proof: unknown, route: ProtocolRoute, token: string, jkt: string): Promise<void> {
    const proven = await this.dpop.keyOf(proof, route, token).catch((error: unknown) => {
      throw error instanceof ProtocolError ? invalidProof(error.description) : error;
    });
    if (proven !== jkt) throw invalidProof('The proof is missing, or of another key.');
  }
}
