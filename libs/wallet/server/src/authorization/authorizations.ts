/**
 * The authorization-code grant (RFC 6749, 7636, 9126, 9207, 9449; OpenID4VCI 1.0, part 5): a wallet pushes what it wants,
 * its holder signs in at the portal and decides there, and the wallet exchanges the code that it gets back. A request is
 * one row: what happens to it happens once, in whichever process.
 */
import { Clock, Database, ProtocolError, type Tx } from '@gun/nest';
import type { CredentialKey } from '@gun/wallet-contract';
import { Inject, Injectable } from '@nestjs/common';
import { createHash, randomBytes } from 'node:crypto';
import { OfferCodes } from '../issuer/offer-codes';
import { issuerOf } from '../issuer/issuer-metadata';
import { endOfToken, hashOfToken, tokenAnswer, type Offered } from '../issuer/offers';
import type { JsonRecord } from '../sd-jwt/jws';
import { walletConfigToken, type WalletConfig } from '../wallet-config';
import type { PushedRequest } from './pushed-request';
import type { WalletClient } from './wallet-attestation';

/** Seconds for somebody to find their card reader, sign in and decide. */
const requestLife = 600;
const codeLifeMs = 60_000;

export interface AuthorizationRow {
  readonly id: string;
  readonly type: CredentialKey;
  readonly redirectUri: string;
  readonly state: string | null;
  readonly wallet: string | null;
  readonly offerId: string | null;
  readonly expiresAt: Date;
  readonly ownerId: string | null;
  readonly allowedAt: Date | null;
  readonly refusedAt: Date | null;
}

const columns = `id, type, redirect_uri as "redirectUri", state, wallet, offer_id as "offerId", expires_at as "expiresAt",
  owner_id as "ownerId", allowed_at as "allowedAt", refused_at as "refusedAt"`;

const requestUri = 'urn:ietf:params:oauth:request_uri:';
const invalidGrant = (why: string): ProtocolError => new ProtocolError('invalid_grant', why);
const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64url');

/** What a wallet brings to exchange its code. */
export interface CodeExchange {
  readonly code: string;
  readonly verifier: string;
  readonly redirectUri: string;
  readonly clientId: string;
  readonly jkt: string;
}

@Injectable()
export class Authorizations {
  constructor(
    private readonly database: Database,
    private readonly codes: OfferCodes,
    private readonly clock: Clock,
    @Inject(walletConfigToken) private readonly config: WalletConfig,
  ) {}

  async push(client: WalletClient, request: PushedRequest): Promise<JsonRecord> {
    const id = randomBytes(32).toString('base64url');
    const { redirectUri, state, challenge, type, configuration, offerId, jkt } = request;
    await this.database.rows(
      `insert into wallet_authorization
         (id, client_id, wallet, redirect_uri, state, challenge, type, configuration, offer_id, jkt, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        ...[id, client.id, client.attestedAs ?? null, redirectUri, state ?? null, challenge, type.key],
        ...[
          configuration ?? null,
          offerId ?? null,
          jkt ?? null,
          new Date(this.clock.now().getTime() + requestLife * 1000),
        ],
      ],
    );
    return { request_uri: requestUri + id, expires_in: requestLife };
  }

  /** The handle of the request that a browser comes with. @throws invalid_request */
  async start(clientId: unknown, uri: unknown): Promise<string> {
    const id = typeof uri === 'string' && uri.startsWith(requestUri) ? uri.slice(requestUri.length) : '';
    const [row] = await this.database.rows(
      `select id from wallet_authorization where id = $1 and client_id = $2 and expires_at > $3`,
      [id, String(clientId), this.clock.now()],
    );
    if (!row) throw new ProtocolError('invalid_request', 'This request is over, or was never pushed.');
    return id;
  }

  /** One that waits for an answer, or that this person answered. */
  async find(tx: Tx, id: string, ownerId: string): Promise<AuthorizationRow | undefined> {
    const [row] = await tx.query<AuthorizationRow[]>(
      `select ${columns} from wallet_authorization
       where id = $1 and expires_at > $2 and (owner_id is null or owner_id = $3)`,
      [id, this.clock.now(), ownerId],
    );
    return row;
  }

  /** Answers a request that nobody answered yet; false when somebody was faster. */
  async answer(tx: Tx, id: string, { ownerId, credentialId }: Offered | { ownerId: string; credentialId?: never }) {
    const [answered] = await tx.query<[unknown[], number]>(
      `update wallet_authorization set owner_id = $2, credential_id = $3,
         allowed_at = case when $3::uuid is not null then $4::timestamptz end,
         refused_at = case when $3::uuid is null then $4::timestamptz end
       where id = $1 and owner_id is null and expires_at > $4 returning id`,
      [id, ownerId, credentialId ?? null, this.clock.now()],
    );
    return answered.length > 0;
  }

  /** Where the browser goes back to (RFC 6749, part 4.1.2; RFC 9207: the wallet sees whose answer it is). */
  returnOf({ id, redirectUri, state, allowedAt }: AuthorizationRow): string {
    const url = new URL(redirectUri);
    if (allowedAt) url.searchParams.set('code', this.codes.authorizationCodeOf(id));
    else url.searchParams.set('error', 'access_denied');
    if (state !== null) url.searchParams.set('state', state);
    url.searchParams.set('iss', issuerOf(this.config.publicUrl));
    return url.href;
  }

  /**
   * Exchanges a code, once and within a minute, for a token bound to the key of the wallet.
   * @throws invalid_grant, the same whatever does not fit.
   */
  async exchange({ code, verifier, redirectUri, clientId, jkt }: CodeExchange): Promise<JsonRecord> {
    const id = this.codes.authorizationOf(code);
    if (id === undefined) throw invalidGrant('This code is not ours.');
    const now = this.clock.now();
    const token = randomBytes(32).toString('base64url');
    const [taken] = await this.database.rows<{ configuration: string | null }>(
      `with taken as (
         update wallet_authorization set taken_at = $2
         where id = $1 and taken_at is null and allowed_at > $3 and client_id = $4 and redirect_uri = $5
           and challenge = $6 and (jkt is null or jkt = $7)
         returning owner_id, credential_id, configuration),
       granted as (
         insert into wallet_access_token (hash, owner_id, credential_id, expires_at, jkt, authorization_id)
         select $8::bytea, owner_id, credential_id, $9::timestamptz, $7, $1 from taken)
       select configuration from taken`,
      [
        ...[id, now, new Date(now.getTime() - codeLifeMs), clientId, redirectUri, sha256(verifier), jkt],
        ...[hashOfToken(token), endOfToken(now)],
      ],
    );
    if (taken)
      return { ...tokenAnswer(token, jkt), ...(taken.configuration !== null && detailsOf(taken.configuration)) };
    await this.endReplayed(id);
    throw invalidGrant('The code was used, is over, or is of another wallet.');
  }

  async forget(): Promise<void> {
    await this.database.rows(`delete from wallet_authorization where expires_at < $1`, [
      new Date(this.clock.now().getTime() - codeLifeMs),
    ]);
  }

  /** A code that comes twice was stolen by one of the two: what it gave ends (RFC 6749, part 4.1.2). */
  private async endReplayed(id: string): Promise<void> {
    await this.database.rows(`delete from wallet_access_token where authorization_id = $1`, [id]);
  }
}

/** One document in one form: its configuration says which, so it is the identifier, too. */
export const detailsOf = (configuration: string): JsonRecord => ({
  authorization_details: [
    {
      ...{ type: 'openid_credential', credential_configuration_id: configuration },
      credential_identifiers: [configuration],
    },
  ],
});
