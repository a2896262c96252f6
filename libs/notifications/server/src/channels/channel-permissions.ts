/** By which ways the counter may write to a person besides their inbox. Taken back with one word, and given again. */
import type { CitizenActor, LocalizedText } from '@gun/kernel';
import { PermissionSources, type GivenPermission, type PermissionSource } from '@gun/nest';
import type { ChooseChannels } from '@gun/notifications-contract';
import { ContactsReader } from '@gun/profile-server';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ChannelChoices } from './channel-choices';

type Way = keyof ChooseChannels;
const ways: readonly Way[] = ['email', 'sms', 'letter'];
const isWay = (text: string): text is Way => ways.some((way) => way === text);

const words: Readonly<Record<Way, LocalizedText>> = {
  email: {
    fr: 'Vous prévenir par e-mail de chaque message',
    nl: 'U bij elk bericht per e-mail verwittigen',
    de: 'Sie bei jeder Nachricht per E-Mail benachrichtigen',
    en: 'Tell you by e-mail of each message',
  },
  sms: {
    fr: 'Vous prévenir par SMS de ce qui ne peut attendre',
    nl: 'U per sms verwittigen van wat niet kan wachten',
    de: 'Sie per SMS über das benachrichtigen, was nicht warten kann',
    en: 'Tell you by text message what cannot wait',
  },
  letter: {
    fr: 'Envoyer aussi les décisions par la poste',
    nl: 'Beslissingen ook met de post sturen',
    de: 'Entscheidungen auch per Post schicken',
    en: 'Send decisions by post too',
  },
};
const counter = { fr: 'Le guichet', nl: 'Het loket', de: 'Der Schalter', en: 'The counter' };

@Injectable()
export class ChannelPermissions implements PermissionSource, OnModuleInit {
  readonly kind = 'channel';
  readonly title = {
    fr: 'Comment nous pouvons vous écrire',
    nl: 'Hoe we u mogen schrijven',
    de: 'Wie wir Ihnen schreiben dürfen',
    en: 'How we may write to you',
  };
  readonly effect = {
    fr: 'Nous n’écrivons plus par cette voie. Vos messages restent dans « Messages ».',
    nl: 'We schrijven niet meer langs die weg. Uw berichten blijven in „Berichten” staan.',
    de: 'Wir schreiben nicht mehr auf diesem Weg. Ihre Nachrichten bleiben unter „Nachrichten“.',
    en: 'We no longer write this way. Your messages stay in “Messages”.',
  };

  constructor(
    private readonly sources: PermissionSources,
    private readonly choices: ChannelChoices,
    private readonly contacts: ContactsReader,
  ) {}

  onModuleInit(): void {
    this.sources.add(this);
  }

  /** A way without an address leads nowhere: it is not shown. Letters need none, and are shown once somebody chose. */
  async list(actor: CitizenActor): Promise<GivenPermission[]> {
    const [kept, { items }] = await Promise.all([this.choices.find(actor.partyId), this.contacts.list(actor)]);
    const chosen = kept ?? (await this.choices.of(actor.partyId));
    const address = (kind: 'email' | 'phone') =>
      items.find((contact) => contact.kind === kind && contact.confirmedAt !== undefined);
    const reached = { email: address('email'), sms: address('phone'), letter: undefined };
    return ways
      .filter((way) => (way === 'letter' ? kept !== undefined : reached[way] !== undefined))
      .map((way) => {
        const contact = reached[way];
        return {
          ...{ id: way, what: words[way], who: counter, state: chosen[way] ? 'inForce' : 'over' },
          ...(contact && { name: contact.shown, since: contact.confirmedAt ?? '' }),
          actions: [chosen[way] ? 'takeBack' : 'giveAgain'],
        } as const;
      });
  }

  takeBack(actor: CitizenActor, id: string): Promise<unknown> {
    return this.choose(actor, id, false);
  }

  giveAgain(actor: CitizenActor, id: string): Promise<unknown> {
    return this.choose(actor, id, true);
  }

  private async choose({ partyId }: CitizenActor, id: string, wanted: boolean): Promise<void> {
    if (isWay(id)) await this.choices.choose(partyId, { ...(await this.choices.of(partyId)), [id]: wanted });
  }
}
