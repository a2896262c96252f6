/** Words that every official paper shares. A language without one of them does not compile. */
import type { Language } from '@gun/kernel';

export interface PaperWording {
  readonly counter: string;
  readonly reference: string;
  readonly page: string;
  readonly phone: string;
  readonly nationalNumber: string;
  readonly question: string;
  readonly answer: string;
  readonly noAnswer: string;
  readonly checkTitle: string;
  readonly checkText: string;
  readonly checkAlt: string;
  readonly contactTitle: string;
  readonly legalTitle: string;
  /** "Seal: …, on …". */
  readonly sealed: (sealer: string, day: string) => string;
  /** Names the only text that has legal force. */
  readonly authentic: Readonly<Record<'fr' | 'nl' | 'de', string>>;
  /** Said on a paper printed in another language than the authentic one. */
  readonly translated: Readonly<Record<'fr' | 'nl' | 'de', string>>;
}

export const paperWording: Readonly<Record<Language, PaperWording>> = {
  fr: {
    counter: 'par le Guichet Unique numérique',
    reference: 'Référence',
    page: 'Page',
    phone: 'Téléphone',
    nationalNumber: 'Numéro national',
    question: 'Question',
    answer: 'Réponse',
    noAnswer: 'Pas de réponse',
    checkTitle: 'Ce document est-il authentique ?',
    checkText:
      'Scannez ce code, ou tapez cette adresse et ce code. Vous verrez le type du document, sa date et son auteur.',
    checkAlt: 'Code QR qui ouvre la page de vérification de ce document',
    contactTitle: 'À qui poser une question',
    legalTitle: 'Base légale',
    sealed: (sealer, day) =>
      `Sceau : ${sealer}, ${day}. Le fichier PDF porte le sceau ; l’impression en est une copie.`,
    authentic: {
      fr: 'Document établi en français, sa langue authentique.',
      nl: 'Document établi en néerlandais, sa langue authentique.',
      de: 'Document établi en allemand, sa langue authentique.',
    },
    translated: {
      fr: 'Traduction. Seul le texte français fait foi.',
      nl: 'Traduction. Seul le texte néerlandais fait foi.',
      de: 'Traduction. Seul le texte allemand fait foi.',
    },
  },
  nl: {
    counter: 'via het Uniek Digitaal Loket',
    reference: 'Referentie',
    page: 'Bladzijde',
    phone: 'Telefoon',
    nationalNumber: 'Rijksregisternummer',
    question: 'Vraag',
    answer: 'Antwoord',
    noAnswer: 'Geen antwoord',
    checkTitle: 'Is dit document echt?',
    checkText:
      'Scan deze code, of typ dit adres en deze code. U ziet welk soort document het is, van wanneer en van wie.',
    checkAlt: 'QR-code die de controlepagina van dit document opent',
    contactTitle: 'Bij wie u terechtkunt met een vraag',
    legalTitle: 'Wettelijke grondslag',
    sealed: (sealer, day) => `Zegel: ${sealer}, ${day}. Het pdf-bestand draagt het zegel; de afdruk is een kopie.`,
    authentic: {
      fr: 'Document opgesteld in het Frans, de authentieke taal.',
      nl: 'Document opgesteld in het Nederlands, de authentieke taal.',
      de: 'Document opgesteld in het Duits, de authentieke taal.',
    },
    translated: {
      fr: 'Vertaling. Alleen de Franse tekst is rechtsgeldig.',
      nl: 'Vertaling. Alleen de Nederlandse tekst is rechtsgeldig.',
      de: 'Vertaling. Alleen de Duitse tekst is rechtsgeldig.',
    },
  },
  de: {
    counter: 'über den Einheitlichen Digitalen Schalter',
    reference: 'Referenz',
    page: 'Seite',
    phone: 'Telefon',
    nationalNumber: 'Nationalregisternummer',
    question: 'Frage',
    answer: 'Antwort',
    noAnswer: 'Keine Antwort',
    checkTitle: 'Ist dieses Dokument echt?',
    checkText:
      'Scannen Sie diesen Code, oder tippen Sie Adresse und Code ein. Sie sehen Art, Datum und Aussteller des Dokuments.',
    checkAlt: 'QR-Code, der die Prüfseite dieses Dokuments öffnet',
    contactTitle: 'Wer Ihre Fragen beantwortet',
    legalTitle: 'Rechtsgrundlage',
    sealed: (sealer, day) => `Siegel: ${sealer}, ${day}. Die PDF-Datei trägt das Siegel; der Ausdruck ist eine Kopie.`,
    authentic: {
      fr: 'Dokument in französischer Sprache, der maßgeblichen Fassung.',
      nl: 'Dokument in niederländischer Sprache, der maßgeblichen Fassung.',
      de: 'Dokument in deutscher Sprache, der maßgeblichen Fassung.',
    },
    translated: {
      fr: 'Übersetzung. Maßgeblich ist nur der französische Text.',
      nl: 'Übersetzung. Maßgeblich ist nur der niederländische Text.',
      de: 'Übersetzung. Maßgeblich ist nur der deutsche Text.',
    },
  },
  en: {
    counter: 'through the Digital One-Stop Counter',
    reference: 'Reference',
    page: 'Page',
    phone: 'Phone',
    nationalNumber: 'National number',
    question: 'Question',
    answer: 'Answer',
    noAnswer: 'No answer',
    checkTitle: 'Is this document genuine?',
    checkText:
      'Scan this code, or type this address and this code. You will see what kind of document it is, its date and its author.',
    checkAlt: 'QR code that opens the page on which this document can be checked',
    contactTitle: 'Whom to ask',
    legalTitle: 'Legal basis',
    sealed: (sealer, day) => `Seal: ${sealer}, ${day}. The PDF file bears the seal; a printout is a copy of it.`,
    authentic: {
      fr: 'Document drawn up in French, its authentic language.',
      nl: 'Document drawn up in Dutch, its authentic language.',
      de: 'Document drawn up in German, its authentic language.',
    },
    translated: {
      fr: 'Translation. Only the French text has legal force.',
      nl: 'Translation. Only the Dutch text has legal force.',
      de: 'Translation. Only the German text has legal force.',
    },
  },
};
