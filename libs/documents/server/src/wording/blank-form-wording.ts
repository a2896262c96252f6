import type { Language } from '@gun/kernel';

export interface BlankFormWording {
  readonly form: string;
  readonly howTitle: string;
  readonly how: readonly string[];
  readonly part: string;
  readonly optional: string;
  readonly tickOne: string;
  readonly tickSeveral: string;
  readonly datePattern: string;
  readonly amountPattern: string;
  readonly enclosed: string;
  readonly declarationTitle: string;
  readonly signature: string;
  readonly signatureDate: string;
  readonly returnTitle: string;
  readonly returnText: string;
  readonly privacy: string;
  readonly edition: (edition: string, day: string) => string;
}

export const blankFormWording: Readonly<Record<Language, BlankFormWording>> = {
  fr: {
    form: 'Formulaire papier',
    howTitle: 'Comment remplir ce formulaire',
    how: [
      'Écrivez en lettres majuscules, à l’encre noire ou bleue.',
      'Ce formulaire papier vaut la démarche en ligne : mêmes droits, mêmes délais.',
      'Vous bloquez ? Appelez le numéro de la dernière page, ou venez au guichet : une personne le remplit avec vous.',
    ],
    part: 'Partie',
    optional: 'facultatif',
    tickOne: 'Cochez une seule case',
    tickSeveral: 'Cochez toutes les cases qui conviennent',
    datePattern: 'Jour, mois, année',
    amountPattern: 'Montant en euros',
    enclosed: 'Je joins ce document',
    declarationTitle: 'Votre déclaration',
    signature: 'Signature',
    signatureDate: 'Date : jour, mois, année',
    returnTitle: 'Où l’envoyer ou le déposer',
    returnText:
      'Gardez une copie. Vous recevrez un reçu avec votre référence, par la poste ou dans votre boîte de messages.',
    privacy:
      'L’autorité nommée ci-dessus traite vos données pour cette seule démarche. Vous pouvez demander qui les a vues.',
    edition: (edition, day) => `Édition ${edition}, ${day}`,
  },
  nl: {
    form: 'Papieren formulier',
    howTitle: 'Hoe u dit formulier invult',
    how: [
      'Schrijf in hoofdletters, met zwarte of blauwe inkt.',
      'Dit papieren formulier geldt evenveel als de online aanvraag: dezelfde rechten, dezelfde termijnen.',
      'Komt u er niet uit? Bel het nummer op de laatste bladzijde, of kom naar het loket: iemand vult het samen met u in.',
    ],
    part: 'Deel',
    optional: 'niet verplicht',
    tickOne: 'Kruis één vakje aan',
    tickSeveral: 'Kruis alle vakjes aan die passen',
    datePattern: 'Dag, maand, jaar',
    amountPattern: 'Bedrag in euro',
    enclosed: 'Ik voeg dit document toe',
    declarationTitle: 'Uw verklaring',
    signature: 'Handtekening',
    signatureDate: 'Datum: dag, maand, jaar',
    returnTitle: 'Waar u het opstuurt of afgeeft',
    returnText: 'Hou een kopie bij. U krijgt een ontvangstbewijs met uw referentie, per post of in uw berichten.',
    privacy: 'De overheid hierboven verwerkt uw gegevens alleen voor deze aanvraag. U kunt vragen wie ze zag.',
    edition: (edition, day) => `Uitgave ${edition}, ${day}`,
  },
  de: {
    form: 'Papierformular',
    howTitle: 'So füllen Sie dieses Formular aus',
    how: [
      'Schreiben Sie in Großbuchstaben, mit schwarzer oder blauer Tinte.',
      'Dieses Papierformular gilt wie der Online-Antrag: gleiche Rechte, gleiche Fristen.',
      'Sie kommen nicht weiter? Rufen Sie die Nummer auf der letzten Seite an, oder kommen Sie zum Schalter: Dort hilft Ihnen jemand.',
    ],
    part: 'Teil',
    optional: 'freiwillig',
    tickOne: 'Kreuzen Sie ein Kästchen an',
    tickSeveral: 'Kreuzen Sie alle zutreffenden Kästchen an',
    datePattern: 'Tag, Monat, Jahr',
    amountPattern: 'Betrag in Euro',
    enclosed: 'Ich füge dieses Dokument bei',
    declarationTitle: 'Ihre Erklärung',
    signature: 'Unterschrift',
    signatureDate: 'Datum: Tag, Monat, Jahr',
    returnTitle: 'Wohin Sie es senden oder bringen',
    returnText:
      'Behalten Sie eine Kopie. Sie erhalten eine Empfangsbestätigung mit Ihrer Referenz, per Post oder in Ihren Nachrichten.',
    privacy:
      'Die oben genannte Behörde verarbeitet Ihre Daten nur für diesen Antrag. Sie können fragen, wer sie gesehen hat.',
    edition: (edition, day) => `Ausgabe ${edition}, ${day}`,
  },
  en: {
    form: 'Paper form',
    howTitle: 'How to fill in this form',
    how: [
      'Write in capital letters, in black or blue ink.',
      'This paper form counts as much as the online one: the same rights, the same time limits.',
      'Stuck? Call the number on the last page, or come to the counter: someone fills it in with you.',
    ],
    part: 'Part',
    optional: 'optional',
    tickOne: 'Tick one box',
    tickSeveral: 'Tick all the boxes that apply',
    datePattern: 'Day, month, year',
    amountPattern: 'Amount in euro',
    enclosed: 'I enclose this document',
    declarationTitle: 'Your declaration',
    signature: 'Signature',
    signatureDate: 'Date: day, month, year',
    returnTitle: 'Where to send it or hand it in',
    returnText: 'Keep a copy. You will get a receipt with your reference, by post or in your messages.',
    privacy: 'The authority named above uses your data for this procedure only. You can ask who has seen them.',
    edition: (edition, day) => `Edition ${edition}, ${day}`,
  },
};
