import type { CitizenActor } from '@gun/kernel';
import type { Channels, ChooseChannels } from '@gun/notifications-contract';
import { ContactsReader } from '@gun/profile-server';
import { Injectable } from '@nestjs/common';
import { DeliveryQueue } from '../delivery/delivery-queue';
import { ChannelChoices } from './channel-choices';

@Injectable()
export class ChannelsReader {
  constructor(
    private readonly choices: ChannelChoices,
    private readonly queue: DeliveryQueue,
    private readonly contacts: ContactsReader,
  ) {}

  async read(actor: CitizenActor): Promise<Channels> {
    const [chosen, { items }] = await Promise.all([this.choices.of(actor.partyId), this.contacts.list(actor)]);
    const refusing = await this.queue.refusing(
      actor.partyId,
      items.map(({ id }) => id),
    );
    return { ...chosen, refusing };
  }

  async choose(actor: CitizenActor, chosen: ChooseChannels): Promise<Channels> {
    await this.choices.choose(actor.partyId, chosen);
    return this.read(actor);
  }

  /** For an officer: whether papers of this party are put in an envelope. */
  async wantsLetters(ownerId: string): Promise<boolean> {
    return (await this.choices.of(ownerId)).letter;
  }
}
