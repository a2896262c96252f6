import type { CriminalRecordExtractContent } from '@gun/documents-contract';
import type { Language } from '@gun/kernel';

type Model = CriminalRecordExtractContent['model'];

export interface CriminalRecordExtractWording {
  readonly title: string;
  readonly model: Readonly<Record<Model, string>>;
  readonly person: string;
  readonly purpose: string;
  readonly requestedBy: string;
  readonly issued: string;
  readonly entriesTitle: string;
  readonly noEntry: string;
  readonly entryDate: string;
  readonly entryCourt: string;
  readonly entryOffence: string;
  readonly entryPenalty: string;
  readonly readTitle: string;
  readonly reading: readonly string[];
}

export const criminalRecordExtractWording: Readonly<Record<Language, CriminalRecordExtractWording>> = {
  fr: {
    title: 'Extrait de casier judiciaire',
    model: {
      '595': 'Modèle 595 : usage non réglementé',
      '596.1': 'Modèle 596.1 : activité réglementée',
      '596.2': 'Modèle 596.2 : activité avec des mineurs',
    },
    person: 'Concerne',
    purpose: 'Demandé pour',
    requestedBy: 'À la demande de',
    issued: 'Délivré',
    entriesTitle: 'Ce que le casier contient pour ce modèle',
    noEntry: 'Néant : aucune condamnation à mentionner.',
    entryDate: 'Date',
    entryCourt: 'Juridiction',
    entryOffence: 'Infraction',
    entryPenalty: 'Peine',
    readTitle: 'Comment lire cet extrait',
    reading: [
      'Il dit l’état du casier au moment de la délivrance. La loi ne fixe pas de durée de validité : le destinataire décide.',
      'Ne le remettez qu’à l’organisme qui l’a demandé. Il ne peut pas en garder plus que nécessaire.',
      'Une mention est fausse ? Demandez la correction au Casier judiciaire central, par l’adresse ci-dessous.',
    ],
  },
  nl: {
    title: 'Uittreksel uit het strafregister',
    model: {
      '595': 'Model 595: niet-gereglementeerd gebruik',
      '596.1': 'Model 596.1: gereglementeerde activiteit',
      '596.2': 'Model 596.2: activiteit met minderjarigen',
    },
    person: 'Betreft',
    purpose: 'Gevraagd voor',
    requestedBy: 'Op vraag van',
    issued: 'Afgeleverd',
    entriesTitle: 'Wat het register voor dit model bevat',
    noEntry: 'Niets: geen veroordeling te vermelden.',
    entryDate: 'Datum',
    entryCourt: 'Rechtbank',
    entryOffence: 'Misdrijf',
    entryPenalty: 'Straf',
    readTitle: 'Hoe u dit uittreksel leest',
    reading: [
      'Het toont het register op het ogenblik van aflevering. De wet bepaalt geen geldigheidsduur: de ontvanger beslist.',
      'Geef het alleen aan de instelling die het vroeg. Zij mag niet meer bijhouden dan nodig.',
      'Klopt een vermelding niet? Vraag de verbetering aan het Centraal Strafregister, via het adres hieronder.',
    ],
  },
  de: {
    title: 'Auszug aus dem Strafregister',
    model: {
      '595': 'Muster 595: nicht geregelter Zweck',
      '596.1': 'Muster 596.1: geregelte Tätigkeit',
      '596.2': 'Muster 596.2: Tätigkeit mit Minderjährigen',
    },
    person: 'Betrifft',
    purpose: 'Beantragt für',
    requestedBy: 'Auf Verlangen von',
    issued: 'Ausgestellt',
    entriesTitle: 'Was das Register für dieses Muster enthält',
    noEntry: 'Keine Eintragung: Es ist keine Verurteilung zu vermerken.',
    entryDate: 'Datum',
    entryCourt: 'Gericht',
    entryOffence: 'Straftat',
    entryPenalty: 'Strafe',
    readTitle: 'So lesen Sie diesen Auszug',
    reading: [
      'Er zeigt den Stand des Registers bei der Ausstellung. Das Gesetz legt keine Gültigkeitsdauer fest: Der Empfänger entscheidet.',
      'Geben Sie ihn nur der Stelle, die ihn verlangt hat. Sie darf nicht mehr davon aufbewahren als nötig.',
      'Ein Eintrag ist falsch? Beantragen Sie die Berichtigung beim Zentralen Strafregister, über die Adresse unten.',
    ],
  },
  en: {
    title: 'Criminal-record extract',
    model: {
      '595': 'Model 595: unregulated purpose',
      '596.1': 'Model 596.1: regulated activity',
      '596.2': 'Model 596.2: activity with minors',
    },
    person: 'Concerns',
    purpose: 'Requested for',
    requestedBy: 'At the request of',
    issued: 'Issued',
    entriesTitle: 'What the record holds for this model',
    noEntry: 'Nothing: no conviction to mention.',
    entryDate: 'Date',
    entryCourt: 'Court',
    entryOffence: 'Offence',
    entryPenalty: 'Sentence',
    readTitle: 'How to read this extract',
    reading: [
      'It shows the record at the moment of issue. The law sets no period of validity: the recipient decides.',
      'Give it only to the body that asked for it. That body may not keep more of it than it needs.',
      'Is an entry wrong? Ask the Central Criminal Record to correct it, through the address below.',
    ],
  },
};
