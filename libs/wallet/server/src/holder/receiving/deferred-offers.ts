/** What issuers deliver later: the worker asks again when they said, and the holder hears when it is there, or never will. */
import { Clock, Database } from '@gun/nest';
import { Notifier } from '@gun/notifications-server';
import { uuidV7 } from '@gun/kernel';
import { Injectable } from '@nestjs/common';
import { TokenClient, type Access } from '../../openid4vci-client/token-client';
import { deferredNotice } from './deferred-notice';
import { OfferCollector, silentSeconds, type Collected } from './offer-collector';
import type { OfferContent } from './offer-content';
import { OfferSettler } from './offer-settler';
import { OfferStore, type OfferPlace } from './offer-store';

const atMost = 20;
/** An issuer that has not delivered by then never will. */
const patienceMs = 90 * 86_400_000;

@Injectable()
export class DeferredOffers {
  private round: Promise<void> | undefined;

  constructor(
    private readonly database: Database,
    private readonly offers: OfferStore,
    private readonly tokens: TokenClient,
    private readonly collector: OfferCollector,
    private readonly settler: OfferSettler,
    private readonly notifier: Notifier,
    private readonly clock: Clock,
  ) {}

  /**
   * Asks for what is due; of several workers each takes others, and a round that is under way is joined.
   * @throws AggregateError when offers could not be looked at; the others were, and these are looked at again.
   */
  look(): Promise<void> {
    this.round ??= this.lookAtDue().finally(() => (this.round = undefined));
    return this.round;
  }

  private async lookAtDue(): Promise<void> {
    const errors: unknown[] = [];
    for (let looked = 0; looked < atMost; looked += 1) {
      const place = await this.offers.claimAwaited();
      if (!place) break;
      await this.lookAt(place).catch((error: unknown) => errors.push(error));
    }
    if (errors.length > 0) throw new AggregateError(errors, `${errors.length} awaited offers: ${String(errors[0])}`);
  }

  private async lookAt(place: OfferPlace): Promise<void> {
    const row = await this.offers.find(place);
    const content = row?.state === 'awaited' ? await this.offers.open(row) : undefined;
    const { awaited } = content ?? {};
    if (!row || !content || !awaited) return;
    const { clientId } = awaited;
    const isTooLate = this.clock.now().getTime() - row.receivedAt.getTime() > patienceMs;
    const { collected, access } = isTooLate
      ? { collected: { failure: 'offerOver' } as const, access: awaited.access }
      : await this.collect(content, awaited);
    const isWritten = await this.settler.settle(place, content, { collected, access, clientId });
    if (!isWritten) return;
    if ('later' in collected && collected.later.length > 0) return;
    const isKept = !('failure' in collected);
    await this.database.transaction((tx) =>
      this.notifier.notify(tx, { ownerId: place.ownerId, eventId: uuidV7(), ...deferredNotice(content, isKept) }),
    );
  }

  /** A token that is over is renewed once (later, if the issuer is silent about it), where the issuer gave what renews it (RFC 6749, part 6). */
  private async collect(
    content: OfferContent,
    awaited: NonNullable<OfferContent['awaited']>,
  ): Promise<{ readonly collected: Collected; readonly access: Access }> {
    const { access, deliveries, clientId } = awaited;
    const collected = await this.collector.collectLater(content, deliveries, { access, clientId });
    const isOver = 'failure' in collected && collected.isTokenOver;
    if (!isOver || access.refreshToken === undefined) return { collected, access };
    const fields = {
      ...{ grant_type: 'refresh_token', refresh_token: access.refreshToken },
      ...(clientId && { client_id: clientId }),
    };
    const renewed = await this.tokens.exchange(content.endpoints, fields, access.key);
    if ('error' in renewed && renewed.error === 'silent')
      return { collected: { documents: [], later: deliveries, seconds: silentSeconds, told: [] }, access };
    if ('error' in renewed) return { collected, access };
    const next = { ...renewed, refreshToken: renewed.refreshToken ?? access.refreshToken };
    return {
      collected: await this.collector.collectLater(content, deliveries, { access: next, clientId }),
      access: next,
    };
  }
}
