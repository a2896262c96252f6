/** What news of contact data sets off: a code goes out, an address hears that it ended, its owner reads so here. */
import type { LocalizedText } from '@gun/kernel';
import { EventSubscribers, type Tx } from '@gun/nest';
import { contactCodeAsked, contactConfirmed, contactDue, contactEnded, type ContactKind } from '@gun/profile-contract';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ChannelChoices } from '../channels/channel-choices';
import { Notifier } from '../notifier';
import { contactWords, type ContactNews } from './contact-words';
import { DeliveryQueue } from './delivery-queue';
import { mediumOf } from './outgoing';

interface Concerned {
  readonly ownerId: string;
  readonly contactId: string;
  readonly kind: ContactKind;
}

@Injectable()
export class ContactNewsFollower implements OnModuleInit {
  constructor(
    private readonly subscribers: EventSubscribers,
    private readonly notifier: Notifier,
    private readonly queue: DeliveryQueue,
    private readonly choices: ChannelChoices,
  ) {}

  onModuleInit(): void {
    const name = 'contactNews';
    this.subscribers.on(contactCodeAsked, name, (tx, { ownerId, contactId, kind, codeId }) =>
      this.queue.add(tx, { ownerId, medium: mediumOf[kind], purpose: 'code', subject: codeId, contactId }),
    );
    this.subscribers.on(contactConfirmed, name, async (tx, { ownerId }) => this.choices.begin(tx, ownerId));
    this.subscribers.on(contactEnded, name, async (tx, event, id) => {
      const { ownerId, contactId, kind, because } = event;
      await this.queue.add(tx, { ownerId, medium: mediumOf[kind], purpose: 'ended', subject: contactId, contactId });
      await this.tell(tx, event, id, because);
    });
    this.subscribers.on(contactDue, name, (tx, event, id) => this.tell(tx, event, id, 'due'));
  }

  private tell(tx: Tx, { ownerId, kind }: Concerned, eventId: string, news: ContactNews): Promise<void> {
    const words: { title: LocalizedText; text: LocalizedText } = contactWords[news][kind];
    return this.notifier.notify(tx, { ...words, tone: news === 'due' ? 'turn' : 'info', ownerId, eventId });
  }
}
