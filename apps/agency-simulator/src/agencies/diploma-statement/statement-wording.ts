/** What the Flemish database of diplomas says in its statements and decisions. */
import type { Language } from '@gun/kernel';
import type { PaperWords } from '../paper/sealed-paper';

/** The statement exists in Dutch only, the language of the Flemish authorities. */
export const statementWording = {
  authority: 'Leer- en Ervaringsbewijzendatabank (LED)',
  title: 'Attest van diploma',
  subtitle: 'Diploma’s geregistreerd door de Vlaamse overheid',
  person: 'Betreft',
  birthDate: 'Geboortedatum',
  number: 'Rijksregisternummer',
  reference: 'Dossier',
  issued: 'Afgeleverd op',
  heldTitle: 'Wat de databank bevat',
  invented: 'Demonstratie-exemplaar: deze persoon is verzonnen en dit attest heeft geen juridische waarde.',
  checkTitle: 'Dit attest controleren',
  check: 'Scan de code of typ deze tekens op de website van het loket. U ziet dan of het attest echt is.',
  qrAlt: 'QR-code naar de controlepagina van dit attest',
  page: 'Bladzijde',
  sealed: 'Elektronisch verzegeld door de diplomadatabank (demonstratie).',
} as const satisfies PaperWords & { subtitle: string };

interface DecisionWording {
  readonly granted: string;
  readonly refused: string;
  readonly legalBasis: string;
  readonly appeal: string;
}

export const decisionWording: Readonly<Record<Language, DecisionWording>> = {
  fr: {
    granted: 'La base de données contient les diplômes que l’attestation énumère.',
    refused: 'La base de données ne contient aucun diplôme à votre nom. Demandez une attestation à votre école.',
    legalBasis: 'Décret flamand de gouvernance du 7 décembre 2018',
    appeal:
      'Une erreur dans l’attestation ? Signalez-la par ce dossier. Le service vous dit comment la faire corriger.',
  },
  nl: {
    granted: 'De databank bevat de diploma’s die het attest opsomt.',
    refused: 'De databank bevat geen diploma op uw naam. Vraag een attest aan uw school.',
    legalBasis: 'Bestuursdecreet van 7 december 2018',
    appeal: 'Een fout in het attest? Meld ze in dit dossier. De dienst zegt u hoe u ze laat verbeteren.',
  },
  de: {
    granted: 'Die Datenbank enthält die Diplome, die die Bescheinigung aufzählt.',
    refused: 'Die Datenbank enthält kein Diplom auf Ihren Namen. Bitten Sie Ihre Schule um eine Bescheinigung.',
    legalBasis: 'Flämisches Verwaltungsdekret vom 7. Dezember 2018',
    appeal:
      'Ein Fehler in der Bescheinigung? Melden Sie ihn in diesem Dossier. Der Dienst sagt Ihnen, wie Sie ihn berichtigen lassen.',
  },
  en: {
    granted: 'The database holds the diplomas that the statement lists.',
    refused: 'The database holds no diploma in your name. Ask your school for a statement.',
    legalBasis: 'Flemish governance decree of 7 December 2018',
    appeal: 'An error in the statement? Report it in this dossier. The service tells you how to have it corrected.',
  },
};
