/** Tells both sides of a mandate what became of it. */
import { mandateAccepted, mandateRevoked } from '@gun/identity-contract';
import { MandatesReader } from '@gun/identity-server';
import { fillText } from '@gun/kernel';
import { EventSubscribers, type Tx } from '@gun/nest';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Notifier, type Notice } from './notifier';

type Side = 'principal' | 'holder';
interface Concerned {
  readonly mandateId: string;
  readonly principalId: string;
  readonly holderId: string;
}
type Words = Pick<Notice, 'tone' | 'title' | 'text'>;

/** `{name}` is the other side. */
const accepted: Record<Side, Words> = {
  principal: {
    tone: 'info',
    title: {
      fr: '{name} peut agir pour vous',
      nl: '{name} mag voor u handelen',
      de: '{name} darf für Sie handeln',
      en: '{name} may act for you',
    },
    text: {
      fr: 'Ce qui se fait en votre nom reste visible dans vos dossiers. Vous pouvez retirer ce mandat à tout moment, dans « Mandats ».',
      nl: 'Wat in uw naam gebeurt, blijft zichtbaar in uw dossiers. U kunt deze volmacht op elk moment intrekken, onder „Volmachten”.',
      de: 'Was in Ihrem Namen geschieht, bleibt in Ihren Dossiers sichtbar. Sie können diese Vollmacht jederzeit unter „Vollmachten“ widerrufen.',
      en: 'What is done in your name stays visible in your dossiers. You can end this mandate at any time, under “Mandates”.',
    },
  },
  holder: {
    tone: 'info',
    title: {
      fr: 'Vous pouvez agir pour {name}',
      nl: 'U mag handelen voor {name}',
      de: 'Sie dürfen für {name} handeln',
      en: 'You may act for {name}',
    },
    text: {
      fr: 'Choisissez cette personne ou cette entreprise dans « Mes données ». Tout ce que vous faites porte aussi votre nom.',
      nl: 'Kies deze persoon of onderneming onder „Mijn gegevens”. Alles wat u doet, draagt ook uw naam.',
      de: 'Wählen Sie diese Person oder dieses Unternehmen unter „Meine Daten“. Alles, was Sie tun, trägt auch Ihren Namen.',
      en: 'Choose this person or enterprise under “My data”. Everything that you do also carries your name.',
    },
  },
};

const revoked: Record<Side, Words> = {
  principal: {
    tone: 'info',
    title: {
      fr: '{name} n’agit plus pour vous',
      nl: '{name} handelt niet meer voor u',
      de: '{name} handelt nicht mehr für Sie',
      en: '{name} no longer acts for you',
    },
    text: {
      fr: 'Le mandat est terminé. Les dossiers commencés en votre nom restent à vous : vous pouvez les continuer.',
      nl: 'De volmacht is beëindigd. De dossiers die in uw naam begonnen zijn, blijven van u: u kunt ze voortzetten.',
      de: 'Die Vollmacht ist beendet. In Ihrem Namen begonnene Dossiers bleiben Ihre: Sie können sie fortsetzen.',
      en: 'The mandate has ended. Dossiers begun in your name stay yours: you can continue them.',
    },
  },
  holder: {
    tone: 'info',
    title: {
      fr: 'Vous n’agissez plus pour {name}',
      nl: 'U handelt niet meer voor {name}',
      de: 'Sie handeln nicht mehr für {name}',
      en: 'You no longer act for {name}',
    },
    text: {
      fr: 'Le mandat est terminé. Vous ne voyez plus les dossiers de cette personne ou de cette entreprise.',
      nl: 'De volmacht is beëindigd. U ziet de dossiers van deze persoon of onderneming niet meer.',
      de: 'Die Vollmacht ist beendet. Sie sehen die Dossiers dieser Person oder dieses Unternehmens nicht mehr.',
      en: 'The mandate has ended. You no longer see the dossiers of this person or enterprise.',
    },
  },
};

@Injectable()
export class MandateNotices implements OnModuleInit {
  constructor(
    private readonly subscribers: EventSubscribers,
    private readonly notifier: Notifier,
    private readonly mandates: MandatesReader,
  ) {}

  onModuleInit(): void {
    const name = 'mandateNotices';
    this.subscribers.on(mandateAccepted, name, (tx, event, id) => this.tell(tx, event, id, accepted));
    this.subscribers.on(mandateRevoked, name, (tx, event, id) => this.tell(tx, event, id, revoked));
  }

  private async tell(tx: Tx, concerned: Concerned, eventId: string, words: Record<Side, Words>): Promise<void> {
    const { principal, holder } = await this.mandates.namesOf(concerned.mandateId);
    const told = [
      [concerned.principalId, words.principal, holder],
      [concerned.holderId, words.holder, principal],
    ] as const;
    for (const [ownerId, { title, ...rest }, other] of told)
      await this.notifier.notify(tx, { ...rest, title: fillText(title, { name: other }), ownerId, eventId });
  }
}
