/** Which news of a dossier becomes a message to its owner, and in which words. */
import {
  dossierCompleted,
  dossierCorrectionAsked,
  dossierDecided,
  dossierEvidenceArrived,
  dossierEvidenceAsked,
  dossierSubmitted,
} from '@gun/dossiers-contract';
import type { LocalizedText } from '@gun/kernel';
import { EventSubscribers, type Tx } from '@gun/nest';
import { Notifier, type Notice } from '@gun/notifications-server';
import { CatalogueReader } from '@gun/procedures-server';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { fill } from './dossier-wording';

type Words = Pick<Notice, 'tone' | 'title' | 'text' | 'urgent'>;

interface Concerned {
  readonly ownerId: string;
  readonly dossierId: string;
  readonly reference: string;
  readonly procedure: string;
  readonly version: number;
}

const received: Words = {
  tone: 'info',
  title: {
    fr: 'Nous avons reçu : {value}',
    nl: 'Ontvangen: {value}',
    de: 'Erhalten: {value}',
    en: 'We received: {value}',
  },
  text: {
    fr: 'Votre accusé de réception est dans le dossier. Vous ne devez rien faire maintenant.',
    nl: 'Uw ontvangstbewijs zit in het dossier. U hoeft nu niets te doen.',
    de: 'Ihre Empfangsbestätigung liegt im Dossier. Sie müssen jetzt nichts tun.',
    en: 'Your receipt is in the dossier. You need to do nothing now.',
  },
};

const correction: Words = {
  tone: 'turn',
  urgent: true,
  title: {
    fr: 'À vous : corrigez {value}',
    nl: 'Uw beurt: verbeter {value}',
    de: 'Sie sind dran: Berichtigen Sie {value}',
    en: 'Your turn: correct {value}',
  },
  text: {
    fr: 'Un agent demande de corriger une ou plusieurs réponses. Ouvrez le dossier : chaque remarque est à côté de sa question.',
    nl: 'Een ambtenaar vraagt een of meer antwoorden te verbeteren. Open het dossier: elke opmerking staat bij haar vraag.',
    de: 'Die Behörde bittet um Berichtigung einer oder mehrerer Antworten. Öffnen Sie das Dossier: Jede Bemerkung steht bei ihrer Frage.',
    en: 'An officer asks you to correct one or more answers. Open the dossier: each remark is at its question.',
  },
};

const arrived: Words = {
  tone: 'turn',
  title: {
    fr: 'À vous : une preuve est arrivée pour {value}',
    nl: 'Uw beurt: er is een bewijs voor {value}',
    de: 'Sie sind dran: Ein Nachweis liegt vor für {value}',
    en: 'Your turn: a proof has arrived for {value}',
  },
  text: {
    fr: 'La source peut répondre maintenant. Ouvrez le dossier, regardez sa réponse et dites si nous pouvons l’utiliser.',
    nl: 'De bron kan nu antwoorden. Open het dossier, bekijk haar antwoord en zeg of wij het mogen gebruiken.',
    de: 'Die Quelle kann jetzt antworten. Öffnen Sie das Dossier, sehen Sie die Antwort an und sagen Sie, ob wir sie verwenden dürfen.',
    en: 'The source can answer now. Open the dossier, look at its answer and say whether we may use it.',
  },
};

const evidenceAsked: Words = {
  tone: 'turn',
  title: {
    fr: 'À vous : une preuve est demandée pour {value}',
    nl: 'Uw beurt: er wordt een bewijs gevraagd voor {value}',
    de: 'Sie sind dran: Ein Nachweis wird verlangt für {value}',
    en: 'Your turn: evidence is asked for {value}',
  },
  text: {
    fr: 'Une administration a besoin d’une preuve. Ouvrez le dossier : vous voyez ce qu’elle recevrait, puis vous acceptez ou refusez.',
    nl: 'Een administratie heeft een bewijs nodig. Open het dossier: u ziet wat zij zou krijgen, en aanvaardt of weigert dan.',
    de: 'Eine Behörde braucht einen Nachweis. Öffnen Sie das Dossier: Sie sehen, was sie erhielte, und nehmen an oder lehnen ab.',
    en: 'An administration needs evidence. Open the dossier: you see what it would receive, then accept or refuse.',
  },
};

const granted: Words = {
  tone: 'ok',
  urgent: true,
  title: { fr: 'Accepté : {value}', nl: 'Toegestaan: {value}', de: 'Bewilligt: {value}', en: 'Granted: {value}' },
  text: {
    fr: 'La décision est dans votre dossier. Lisez-la et gardez-la.',
    nl: 'De beslissing zit in uw dossier. Lees en bewaar ze.',
    de: 'Die Entscheidung liegt in Ihrem Dossier. Lesen Sie sie und bewahren Sie sie auf.',
    en: 'The decision is in your dossier. Read it and keep it.',
  },
};

const refused: Words = {
  tone: 'no',
  urgent: true,
  title: { fr: 'Refusé : {value}', nl: 'Geweigerd: {value}', de: 'Abgelehnt: {value}', en: 'Refused: {value}' },
  text: {
    fr: 'La décision dit les raisons, et comment et jusqu’à quand la contester.',
    nl: 'De beslissing geeft de redenen, en hoe en tot wanneer u ze kunt betwisten.',
    de: 'Die Entscheidung nennt die Gründe und wie und bis wann Sie widersprechen können.',
    en: 'The decision gives the reasons, and how and until when to contest it.',
  },
};

const completed: Words = {
  tone: 'ok',
  title: { fr: 'Terminé : {value}', nl: 'Afgerond: {value}', de: 'Abgeschlossen: {value}', en: 'Done: {value}' },
  text: {
    fr: 'La décision est exécutée. Votre profil montre la nouvelle situation.',
    nl: 'De beslissing is uitgevoerd. Uw profiel toont de nieuwe toestand.',
    de: 'Die Entscheidung ist ausgeführt. Ihr Profil zeigt den neuen Stand.',
    en: 'The decision is carried out. Your profile shows the new situation.',
  },
};

@Injectable()
export class DossierNotices implements OnModuleInit {
  constructor(
    private readonly subscribers: EventSubscribers,
    private readonly notifier: Notifier,
    private readonly catalogue: CatalogueReader,
  ) {}

  onModuleInit(): void {
    const name = 'dossierNotices';
    this.subscribers.on(dossierSubmitted, name, (tx, event, id) => this.tell(tx, event, id, received));
    this.subscribers.on(dossierCorrectionAsked, name, (tx, event, id) => this.tell(tx, event, id, correction));
    this.subscribers.on(dossierDecided, name, (tx, event, id) =>
      this.tell(tx, event, id, event.outcome === 'granted' ? granted : refused),
    );
    this.subscribers.on(dossierEvidenceArrived, name, (tx, event, id) => this.tell(tx, event, id, arrived));
    this.subscribers.on(dossierEvidenceAsked, name, (tx, event, id) => this.tell(tx, event, id, evidenceAsked));
    this.subscribers.on(dossierCompleted, name, (tx, event, id) => this.tell(tx, event, id, completed));
  }

  private async tell(tx: Tx, concerned: Concerned, eventId: string, words: Words): Promise<void> {
    const { ownerId, dossierId, reference } = concerned;
    const title = await this.titled(words.title, concerned);
    await this.notifier.notify(tx, { ...words, title, ownerId, dossierId, reference, eventId });
  }

  private async titled(title: LocalizedText, { procedure, version }: Concerned): Promise<LocalizedText> {
    return fill(title, (await this.catalogue.getVersion(procedure, version)).about.name);
  }
}
