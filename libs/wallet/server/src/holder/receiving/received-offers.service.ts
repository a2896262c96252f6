/** What a holder does with an offer: opens it, takes what is offered, or refuses it. */
import { AccessLog } from '@gun/data-broker-server';
import type { CitizenActor } from '@gun/kernel';
import { Database, once, type IdempotentCall } from '@gun/nest';
import type { ReceivedOffer, ReceiveOffer, TakeOffer } from '@gun/wallet-contract';
import { Injectable } from '@nestjs/common';
import { KeyService } from '../../keys/key-service';
import { preAuthorized } from '../../openid4vci-client/credential-offer';
import { failureOf } from '../../openid4vci-client/offer-refusal';
import { TokenClient } from '../../openid4vci-client/token-client';
import { walletProblem } from '../../wallet-problem';
import { ensureForOneself, ensureHolder } from '../holder';
import { lineOf } from './line-of-offer';
import { OfferCollector } from './offer-collector';
import type { OfferContent } from './offer-content';
import { OfferSettler } from './offer-settler';
import { OfferStore, type OfferPlace } from './offer-store';
import { OpenedOffers } from './opened-offers';
import { pinFor } from './pin-of-offer';
import { ReceivedOffersReader } from './received-offers.reader';

/** An offer waits so long for its holder; its issuer may end it before. */
const livesMs = 14 * 86_400_000;
/** As many as an issuer of ours bears. */
const triesAtMost = 5;
/** What servers answer to a wrong PIN; the last is of earlier drafts. */
const pinErrors: readonly string[] = ['invalid_grant', 'invalid_tx_code'];

/** What is to be fetched now, with the PIN that the holder typed. */
interface Claimed {
  readonly content: OfferContent;
  readonly code: string;
  readonly pin?: string | undefined;
}

@Injectable()
export class ReceivedOffersService {
  constructor(
    private readonly database: Database,
    private readonly opened: OpenedOffers,
    private readonly offers: OfferStore,
    private readonly reader: ReceivedOffersReader,
    private readonly tokens: TokenClient,
    private readonly collector: OfferCollector,
    private readonly settler: OfferSettler,
    private readonly keys: KeyService,
    private readonly log: AccessLog,
  ) {}

  /**
   * Fetches outside any transaction, then keeps what was offered. What nobody vouches for is kept too, blocked.
   * @throws onlyForYourself, notForEnterprises, offerUnreadable, offerOver, issuerSilent, offerUnsupported.
   */
  async receive(actor: CitizenActor, { link }: ReceiveOffer, call: IdempotentCall): Promise<ReceivedOffer> {
    const ownerId = ensureHolder(actor);
    const known = await this.offers.findByLink(ownerId, link);
    if (known) return this.reader.read({ ownerId, offerId: known });
    const content = await this.opened.fetch(link);
    const { offerId } = await this.database.transaction((tx) =>
      once(tx, ownerId, call, async () => ({
        offerId: await this.offers.keep(tx, ownerId, link, content, livesMs),
      })),
    );
    return this.reader.read({ ownerId, offerId });
  }

  /**
   * The offer is claimed first, so that of two devices one fetches; a PIN that the issuer refuses opens it again.
   * @throws onlyForYourself, offerNotFound, offerClosed, offerWantsSignIn, pinMissing, pinRefused.
   */
  async take(
    actor: CitizenActor,
    { offerId, pin }: TakeOffer & { readonly offerId: string },
    call: IdempotentCall,
  ): Promise<ReceivedOffer> {
    const place = { ownerId: ensureForOneself(actor), offerId };
    let claimed: Claimed | undefined;
    await this.database.transaction((tx) =>
      once(tx, place.ownerId, call, async () => {
        const content = await this.getOpen(place, tx);
        const { grant } = content;
        if (grant.kind !== 'preAuthorized') throw walletProblem('offerWantsSignIn');
        const typed = grant.pin && pinFor(grant.pin, pin);
        if (grant.pin && !typed) throw walletProblem('pinMissing');
        claimed = { content, code: grant.code, pin: typed };
        await this.offers.change(tx, place, { state: 'taking' });
        return {};
      }),
    );
    if (claimed) await this.fetch(place, claimed);
    return this.reader.read(place);
  }

  /** @throws onlyForYourself, offerNotFound, offerClosed. */
  async refuse(actor: CitizenActor, offerId: string, call: IdempotentCall): Promise<ReceivedOffer> {
    const place = { ownerId: ensureForOneself(actor), offerId };
    await this.database.transaction((tx) =>
      once(tx, place.ownerId, call, async () => {
        const content = await this.getOpen(place, tx);
        const accessId = await this.log.record(tx, lineOf(place.ownerId, content, 'refusedByHolder'));
        await this.offers.change(tx, place, { state: 'refused', accessId });
        return {};
      }),
    );
    return this.reader.read(place);
  }

  /** @throws pinRefused */
  private async fetch(place: OfferPlace, { content, code, pin }: Claimed): Promise<void> {
    const key = content.bindsTokens ? (await this.keys.create('holder')).ref : undefined;
    const fields = { grant_type: preAuthorized, 'pre-authorized_code': code, ...(pin && { tx_code: pin }) };
    const access = await this.tokens.exchange(content.endpoints, fields, key);
    if ('error' in access) {
      if (pin && pinErrors.includes(access.error)) return this.refusePin(place, content);
      await this.settler.fail(place, content, failureOf(access.error));
      return;
    }
    await this.settler.settle(place, content, { collected: await this.collector.collect(content, { access }), access });
  }

  private async refusePin(place: OfferPlace, content: OfferContent): Promise<void> {
    const tries = await this.database.transaction((tx) => this.offers.countTry(tx, place));
    if (tries < triesAtMost) throw walletProblem('pinRefused');
    await this.settler.fail(place, content, 'pinBurned');
  }

  /** Locks it until the end of the transaction. @throws offerNotFound, offerClosed. */
  private async getOpen(place: OfferPlace, tx: Parameters<OfferStore['find']>[1]): Promise<OfferContent> {
    const row = await this.offers.find(place, tx);
    if (!row) throw walletProblem('offerNotFound');
    if (row.state !== 'open' && row.state !== 'away') throw walletProblem('offerClosed');
    return this.offers.open(row);
  }
}
