/**
 * Sends what waits, a round at a time. When a server is away, nothing is lost and nobody else waits. Killed between
 * sending and writing that it was sent, a message may go out twice, with the same id.
 */
import { Clock, Database, type Log } from '@gun/nest';
import { ContactsReader, type ContactToReach } from '@gun/profile-server';
import { Inject, Injectable } from '@nestjs/common';
import { channelOfParty, Notifier } from '../notifier';
import { composeMail, composeSms } from './compose-message';
import { DeliveryConfig, deliveryConfigToken } from './delivery-config';
import { DeliveryQueue, type Delivery } from './delivery-queue';
import { nextTryMs } from './next-try';
import { kindOf, type Medium } from './outgoing';
import { WaysOut } from './ways-out';

/** Messages of one round: as many as a mail server takes while a worker does other things too. */
const batch = 20;

type Reached = ContactToReach & { readonly code?: string };

@Injectable()
export class Deliveries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly queue: DeliveryQueue,
    private readonly contacts: ContactsReader,
    private readonly notifier: Notifier,
    private readonly ways: WaysOut,
    @Inject(deliveryConfigToken) private readonly config: DeliveryConfig,
  ) {}

  /** Sends what is due by every way that is well; answers how many messages it saw. */
  async round(log: Log): Promise<number> {
    const seen = await Promise.all(this.ways.open.map((medium) => this.roundOf(medium, log)));
    return seen.reduce((sum, one) => sum + one, 0);
  }

  private async roundOf(medium: Medium, log: Log): Promise<number> {
    const room = this.ways.room(medium, batch);
    if (room === 0) return 0;
    const due = await this.queue.claim(medium, room);
    await Promise.all(due.map((delivery) => this.deliver(delivery, log)));
    return due.length;
  }

  private async deliver(delivery: Delivery, log: Log): Promise<void> {
    const reached = await this.find(delivery);
    if (!reached) return this.queue.end(delivery, 'needless');
    const result = await this.send(delivery, reached);
    if (result === 'notTried') return this.queue.giveBack(delivery);
    if (result === 'sent') return this.queue.end(delivery, 'sent', reached.contactId);
    if (result === 'refused') return this.endRefused(delivery, reached);
    const { id, medium, purpose, attempts } = delivery;
    const wait = nextTryMs(delivery, this.clock.now());
    if (wait === undefined) {
      log.error({ delivery: id, medium, purpose, attempts }, 'delivery parked: somebody has to look');
      return this.queue.end(delivery, 'parked', reached.contactId);
    }
    log.warn({ delivery: id, medium, purpose, attempts, result }, 'not delivered yet');
    return this.queue.tryAgain(delivery, wait);
  }

  /** Whom it goes to now, and what is in it: never what was so when it was asked. */
  private find({ ownerId, medium, purpose, subject, contactId }: Delivery): Promise<Reached | undefined> {
    if (purpose === 'notice') return this.contacts.findInUse(ownerId, kindOf[medium]);
    if (purpose === 'ended') return this.contacts.findEnded(ownerId, subject);
    return this.contacts.findCode(ownerId, contactId ?? '', subject);
  }

  private send({ id, medium, purpose }: Delivery, { address, language, code }: Reached) {
    const site = `${this.config.portalUrl}/${language}`;
    const content = { id, to: address, language, purpose, site, ...(code && { code }) };
    return medium === 'email' ? this.ways.mail(composeMail(content)) : this.ways.sms(composeSms(content));
  }

  /** Whoever has the page open sees at once that the address does not work. */
  private async endRefused(delivery: Delivery, { contactId }: Reached): Promise<void> {
    await this.queue.end(delivery, 'refused', contactId);
    const channel = channelOfParty(delivery.ownerId);
    await this.database.transaction((tx) => this.notifier.announce(tx, [{ channel, name: 'contactChanged' }]));
  }
}
