/**
 * Ways into a phone: the pre-authorized code of OpenID4VCI 1.0 (part 3.5), with a PIN that travels apart. HAIP 1.0 has no
 * such grant; it is our national profile, because it is the one that works at a counter and by letter.
 */
import { fillProtocolPath } from '@gun/kernel';
import { Clock, Database, ProtocolError, type Tx } from '@gun/nest';
import { readCredentialOffer, type CredentialOffer, type CredentialType } from '@gun/wallet-contract';
import { Inject, Injectable } from '@nestjs/common';
import { createHash, randomBytes } from 'node:crypto';
import type { JsonRecord } from '../sd-jwt/jws';
import { walletConfigToken, type WalletConfig } from '../wallet-config';
import { configurationOf, issuerOf, preAuthorizedGrant } from './issuer-metadata';
import { OfferCodes } from './offer-codes';

const offerLifeMs = 10 * 60_000;
/** Wrong PINs after which the offer is burnt. */
export const triesAtMost = 5;
/** Seconds for which an access token serves. */
const tokenLife = 300;

/** What an offer hands out. */
export interface Offered {
  readonly ownerId: string;
  readonly credentialId: string;
}
type TypeOf = (offered: Offered) => Promise<CredentialType | undefined>;
interface Row {
  readonly owner_id: string;
  readonly credential_id: string;
}

const invalidGrant = (why: string): ProtocolError => new ProtocolError('invalid_grant', why);
/** The answer of the token endpoint; `jkt`: the key that the token is bound to. */
export const tokenAnswer = (token: string, jkt: string | undefined): JsonRecord => ({
  ...{ access_token: token, token_type: jkt === undefined ? 'Bearer' : 'DPoP', expires_in: tokenLife },
});
export const endOfToken = (now: Date): Date => new Date(now.getTime() + tokenLife * 1000);
export const hashOfToken = (token: string): Buffer => createHash('sha256').update(token).digest();

@Injectable()
export class Offers {
  constructor(
    private readonly database: Database,
    private readonly codes: OfferCodes,
    private readonly clock: Clock,
    @Inject(walletConfigToken) private readonly config: WalletConfig,
  ) {}

  /** Opens an offer in the caller's transaction; `requestKey` makes a repeated request find the same one. */
  async open(
    tx: Tx,
    { ownerId, credentialId }: Offered,
    requestKey: string,
    lifeMs: number = offerLifeMs,
  ): Promise<string> {
    const id = this.codes.idOf(ownerId, requestKey);
    await tx.query(
      `insert into wallet_offer (id, owner_id, credential_id, expires_at) values ($1, $2, $3, $4) on conflict do nothing`,
      [id, ownerId, credentialId, new Date(this.clock.now().getTime() + lifeMs)],
    );
    return id;
  }

  /** What the holder gets to see of their offer. */
  async show(tx: Tx, id: string): Promise<CredentialOffer> {
    const [row] = await tx.query<{ expires_at: Date }[]>(`select expires_at from wallet_offer where id = $1`, [id]);
    if (!row) throw new Error('the offer is gone');
    return { uri: this.linkOf(id), pin: this.codes.pinOf(id), expiresAt: row.expires_at.toISOString() };
  }

  /** What the QR code of an offer says. */
  linkOf(id: string): string {
    const link = `${this.config.publicUrl}${fillProtocolPath(readCredentialOffer, { offerId: id })}`;
    return `openid-credential-offer://?credential_offer_uri=${encodeURIComponent(link)}`;
  }

  /** What the letter of an offer says. */
  pinOf(id: string): string {
    return this.codes.pinOf(id);
  }

  /** Ends an offer that nobody took. False when it was taken, or is gone. */
  async close(tx: Tx, id: string): Promise<boolean> {
    const [closed] = await tx.query<[unknown[], number]>(
      `delete from wallet_offer where id = $1 and taken_at is null returning id`,
      [id],
    );
    return closed.length > 0;
  }

  /** The offer behind the link, for a wallet. @throws not_found, the same for one that is over and for none at all. */
  async read(id: string, typeOf: TypeOf): Promise<JsonRecord> {
    const type = await this.findOffered(id, typeOf);
    if (!type) throw new ProtocolError('not_found', 'This offer is over. Ask for a new one.', 404);
    const isHaip = this.config.profile === 'haip';
    const pin = { length: 6, input_mode: 'numeric', description: 'The six digits shown or sent to you apart' };
    return {
      credential_issuer: issuerOf(this.config.publicUrl),
      credential_configuration_ids: type.formats.map((form) => configurationOf(type, form)),
      grants: {
        authorization_code: { issuer_state: id },
        ...(!isHaip && { [preAuthorizedGrant]: { 'pre-authorized_code': this.codes.codeOf(id), tx_code: pin } }),
      },
    };
  }

  /** What an offer is of, for a wallet that comes with its code: in each form. @throws invalid_grant */
  async configurationsBehind(code: string, typeOf: TypeOf): Promise<string[]> {
    const id = this.codes.offerOf(code);
    const type = id === undefined ? undefined : await this.findOffered(id, typeOf);
    if (!type) throw invalidGrant('This offer is over, or the code is not ours.');
    return type.formats.map((form) => configurationOf(type, form));
  }

  private async findOffered(id: string, typeOf: TypeOf): Promise<CredentialType | undefined> {
    const [row] = await this.database.rows<Row>(
      `select owner_id, credential_id from wallet_offer
       where id = $1 and taken_at is null and tries < $2 and expires_at > $3`,
      [id, triesAtMost, this.clock.now()],
    );
    return row && typeOf({ ownerId: row.owner_id, credentialId: row.credential_id });
  }

  /** Takes an offer for its owner, who signed in: no PIN is needed, and it serves once all the same. */
  async takeSignedIn(tx: Tx, id: string, { ownerId, credentialId }: Offered): Promise<boolean> {
    const now = this.clock.now();
    const [taken] = await tx.query<[unknown[], number]>(
      `update wallet_offer set taken_at = $4 where id = $1 and owner_id = $2 and credential_id = $3
         and taken_at is null and tries < $5 and expires_at > $4 returning id`,
      [id, ownerId, credentialId, now, triesAtMost],
    );
    return taken.length > 0;
  }

  /**
   * Takes an offer, and binds the token to the key that was proven, if one was: one statement counts the try and hands the offer out, so that of two devices one gets it, and five
   * wrong PINs burn it whoever typed them.
   * @throws invalid_grant, the same for a wrong PIN and for an offer that is over.
   */
  async take(code: string, pin: string, jkt?: string): Promise<JsonRecord> {
    const id = this.codes.offerOf(code);
    if (id === undefined) throw invalidGrant('This code is not ours.');
    const now = this.clock.now();
    const isRight = this.codes.isPinOf(id, pin);
    const token = randomBytes(32).toString('base64url');
    const taken = await this.database.rows<Row>(
      `with tried as (
         update wallet_offer set tries = tries + 1, taken_at = case when $3 then $2::timestamptz end
         where id = $1 and taken_at is null and tries < $4 and expires_at > $2
         returning owner_id, credential_id, taken_at)
       insert into wallet_access_token (hash, owner_id, credential_id, expires_at, jkt)
       select $5::bytea, owner_id, credential_id, $6::timestamptz, $7 from tried where taken_at is not null
       returning owner_id, credential_id`,
      [id, now, isRight, triesAtMost, hashOfToken(token), endOfToken(now), jkt ?? null],
    );
    if (taken.length === 0) throw invalidGrant('The PIN is wrong, or the offer was used, burnt or is over.');
    return tokenAnswer(token, jkt);
  }

  async forget(): Promise<void> {
    const now = this.clock.now();
    await this.database.rows(`delete from wallet_offer where expires_at < $1`, [now]);
    await this.database.rows(`delete from wallet_access_token where expires_at < $1`, [now]);
  }
}
