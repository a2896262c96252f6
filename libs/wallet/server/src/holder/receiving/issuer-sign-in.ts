/**
 * The holder signs in at the issuer (OpenID4VCI 1.0, part 5; RFC 6749, 7636, 9126, 9207): the wallet announces itself, the
 * browser goes there and comes back with a code, which is exchanged with what only this wallet knows.
 */
import type { CitizenActor, Language } from '@gun/kernel';
import { Database, once, type IdempotentCall, type Tx } from '@gun/nest';
import type { FinishOffer, OfferSignIn, ReceivedOffer } from '@gun/wallet-contract';
import { Inject, Injectable } from '@nestjs/common';
import { createHash, randomBytes } from 'node:crypto';
import { KeyService } from '../../keys/key-service';
import { failureOf } from '../../openid4vci-client/offer-refusal';
import { TokenClient } from '../../openid4vci-client/token-client';
import { thumbprintOf } from '../../sd-jwt/holder-key';
import { walletConfigToken, type WalletConfig } from '../../wallet-config';
import { walletProblem } from '../../wallet-problem';
import { ensureForOneself } from '../holder';
import { OfferCollector } from './offer-collector';
import type { OfferContent } from './offer-content';
import { OfferSettler } from './offer-settler';
import { OfferStore, type OfferPlace } from './offer-store';
import { ReceivedOffersReader } from './received-offers.reader';

type SignIn = NonNullable<OfferContent['signIn']>;

const drawn = (): string => randomBytes(32).toString('base64url');

@Injectable()
export class IssuerSignIn {
  constructor(
    private readonly database: Database,
    private readonly offers: OfferStore,
    private readonly reader: ReceivedOffersReader,
    private readonly tokens: TokenClient,
    private readonly collector: OfferCollector,
    private readonly settler: OfferSettler,
    private readonly keys: KeyService,
    @Inject(walletConfigToken) private readonly config: WalletConfig,
  ) {}

  /** @throws onlyForYourself, offerNotFound, offerClosed, offerWantsNoSignIn, issuerSilent. */
  async start(
    actor: CitizenActor,
    { offerId, language }: { readonly offerId: string; readonly language: Language },
    call: IdempotentCall,
  ): Promise<OfferSignIn> {
    const place = { ownerId: ensureForOneself(actor), offerId };
    const content = await this.getOpen(place, this.database.manager);
    if (content.grant.kind !== 'signIn') throw walletProblem('offerWantsNoSignIn');
    const key = content.bindsTokens ? (await this.keys.create('holder')).ref : undefined;
    const redirectUri = `${this.config.portalUrl.replace(/\/$/, '')}/${language}/wallet/receive`;
    const signIn = { state: `${offerId}.${drawn()}`, verifier: drawn(), redirectUri, ...(key && { key }) };
    const address = await this.addressFor(content, signIn);
    return this.database.transaction((tx) =>
      once(tx, place.ownerId, call, async () => {
        await this.getOpen(place, tx);
        await this.offers.change(tx, place, { state: 'away', content: { ...content, signIn } });
        return { address };
      }),
    );
  }

  /** @throws onlyForYourself, offerNotFound, offerClosed, returnNotOurs. */
  async finish(
    actor: CitizenActor,
    { offerId, ...returned }: FinishOffer & { readonly offerId: string },
    call: IdempotentCall,
  ): Promise<ReceivedOffer> {
    const place = { ownerId: ensureForOneself(actor), offerId };
    let claimed: { readonly content: OfferContent; readonly signIn: SignIn } | undefined;
    await this.database.transaction((tx) =>
      once(tx, place.ownerId, call, async () => {
        const content = await this.getOpen(place, tx);
        const { signIn } = content;
        if (!signIn || !isAnswerTo(content, signIn, returned)) throw walletProblem('returnNotOurs');
        claimed = { content, signIn };
        await this.offers.change(tx, place, { state: 'taking' });
        return {};
      }),
    );
    if (claimed) await this.fetch(place, claimed.content, claimed.signIn, returned);
    return this.reader.read(place);
  }

  private async fetch(
    place: OfferPlace,
    content: OfferContent,
    signIn: SignIn,
    { code, error }: FinishOffer,
  ): Promise<boolean> {
    if (code === undefined) return this.settler.fail(place, content, failureOf(error ?? 'access_denied'));
    const fields = {
      ...{ grant_type: 'authorization_code', code, code_verifier: signIn.verifier },
      ...{ redirect_uri: signIn.redirectUri, client_id: this.clientId },
    };
    const access = await this.tokens.exchange(content.endpoints, fields, signIn.key);
    if ('error' in access) return this.settler.fail(place, content, failureOf(access.error));
    const clientId = this.clientId;
    const collected = await this.collector.collect(content, { access, clientId });
    return this.settler.settle(place, content, { collected, access, clientId });
  }

  /** Where the browser goes: with a reference to what was announced, where the issuer takes announcements. */
  private async addressFor(content: OfferContent, signIn: SignIn): Promise<string> {
    const fields = await this.fieldsOf(content, signIn);
    const { pushed_authorization_request_endpoint: par, authorization_endpoint: address = '' } = content.endpoints;
    const pushed = par === undefined ? undefined : await this.tokens.push(par, fields, signIn.key);
    if (typeof pushed === 'object') throw walletProblem('issuerSilent');
    const query = pushed === undefined ? fields : { client_id: this.clientId, request_uri: pushed };
    const url = new URL(address);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    return url.href;
  }

  private async fieldsOf({ documents, grant, endpoints, server }: OfferContent, signIn: SignIn) {
    const scopes = documents.flatMap(({ scope }) => scope ?? []);
    const details = documents.map(({ configuration }) => ({
      ...{ type: 'openid_credential', credential_configuration_id: configuration },
      ...(server !== endpoints.credential_issuer && { locations: [endpoints.credential_issuer] }),
    }));
    const issuerState = grant.kind === 'signIn' ? grant.issuerState : undefined;
    return {
      ...{ response_type: 'code', client_id: this.clientId, redirect_uri: signIn.redirectUri, state: signIn.state },
      code_challenge: createHash('sha256').update(signIn.verifier).digest('base64url'),
      code_challenge_method: 'S256',
      ...(scopes.length === documents.length
        ? { scope: [...new Set(scopes)].join(' ') }
        : { authorization_details: JSON.stringify(details) }),
      ...(issuerState && { issuer_state: issuerState }),
      ...(signIn.key && { dpop_jkt: thumbprintOf(await this.keys.publicJwk(signIn.key)) }),
    };
  }

  /** The name under which this wallet is known: its address. */
  private get clientId(): string {
    return this.config.publicUrl;
  }

  /** @throws offerNotFound, offerClosed. */
  private async getOpen(place: OfferPlace, tx: Tx): Promise<OfferContent> {
    const row = await this.offers.find(place, tx === this.database.manager ? undefined : tx);
    if (!row) throw walletProblem('offerNotFound');
    if (row.state !== 'open' && row.state !== 'away') throw walletProblem('offerClosed');
    return this.offers.open(row);
  }
}

/** An answer to what this wallet asked, of the server that was asked. */
function isAnswerTo({ server, namesItself }: OfferContent, { state }: SignIn, returned: FinishOffer): boolean {
  const isOfServer = returned.iss === undefined ? !namesItself : returned.iss === server;
  return returned.state === state && isOfServer && (returned.code === undefined) !== (returned.error === undefined);
}
