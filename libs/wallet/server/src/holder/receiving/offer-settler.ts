/** Writes down what came of an offer: the documents, or why there are none, with its line in the access log. */
import { AccessLog } from '@gun/data-broker-server';
import { Clock, Database, type Tx } from '@gun/nest';
import type { OfferFailure } from '@gun/wallet-contract';
import { Injectable } from '@nestjs/common';
import type { Access } from '../../openid4vci-client/token-client';
import { ForeignStore } from './foreign-store';
import { lineOf } from './line-of-offer';
import { OfferCollector, type Collected } from './offer-collector';
import type { OfferContent } from './offer-content';
import { OfferStore, type OfferPlace } from './offer-store';

/** What was fetched, and with what. */
export interface Fetched {
  readonly collected: Collected;
  readonly access: Access;
  readonly clientId?: string | undefined;
}

@Injectable()
export class OfferSettler {
  constructor(
    private readonly database: Database,
    private readonly offers: OfferStore,
    private readonly documents: ForeignStore,
    private readonly collector: OfferCollector,
    private readonly log: AccessLog,
    private readonly clock: Clock,
  ) {}

  /**
   * Keeps everything in one transaction; the issuer hears of it afterwards.
   * @returns false when the offer was closed meanwhile: what came of it first stands.
   */
  async settle(place: OfferPlace, content: OfferContent, { collected, access, clientId }: Fetched): Promise<boolean> {
    if ('failure' in collected) return this.fail(place, content, collected.failure);
    const isWritten = await this.database.transaction(async (tx) => {
      if (await this.offers.isClosed(place, tx)) return false;
      const kept: string[] = [];
      for (const document of collected.documents)
        kept.push(await this.documents.keep(tx, place.ownerId, { ...document, offerId: place.offerId }));
      const { awaited: _, signIn: __, ...settled } = content;
      const next = { ...settled, credentialIds: [...content.credentialIds, ...kept] };
      const line = kept.length > 0 && { accessId: await this.log.record(tx, lineOf(place.ownerId, content)) };
      if (collected.later.length === 0) {
        await this.offers.change(tx, place, { state: 'taken', content: next, ...line });
        return true;
      }
      const deliveries = collected.later.map((delivery) => ({ ...delivery, keys: [...delivery.keys] }));
      const lookAgainAt = new Date(this.clock.now().getTime() + collected.seconds * 1000);
      const awaited = { access: { ...access }, deliveries, ...(clientId && { clientId }) };
      await this.offers.change(tx, place, { state: 'awaited', content: { ...next, awaited }, lookAgainAt, ...line });
      return true;
    });
    if (isWritten) await this.collector.tell(content, collected.told, 'credential_accepted', access);
    return isWritten;
  }

  /** @returns false when the offer was closed meanwhile. */
  async fail(place: OfferPlace, content: OfferContent, failure: OfferFailure): Promise<boolean> {
    return this.database.transaction(async (tx) => {
      if (await this.offers.isClosed(place, tx)) return false;
      await this.failIn(tx, place, content, failure);
      return true;
    });
  }

  async failIn(tx: Tx, place: OfferPlace, content: OfferContent, failure: OfferFailure): Promise<void> {
    const { awaited: _, signIn: __, ...settled } = content;
    const accessId = await this.log.record(tx, lineOf(place.ownerId, content, failure));
    await this.offers.change(tx, place, { state: 'failed', content: { ...settled, failure }, accessId });
  }
}
