import type { Language } from '@gun/kernel';

export interface ReceiptWording {
  readonly receipt: string;
  readonly title: string;
  readonly applicant: string;
  readonly actingFor: string;
  readonly addressee: string;
  readonly fee: string;
  readonly nextTitle: string;
  readonly answersTitle: string;
  readonly answersText: string;
  readonly attachmentsTitle: string;
  readonly declarationTitle: string;
  /** "Declared by … on … at …". */
  readonly declared: (name: string, instant: string) => string;
}

export const receiptWording: Readonly<Record<Language, ReceiptWording>> = {
  fr: {
    receipt: 'Reçu',
    title: 'Votre demande est reçue',
    applicant: 'Demande faite par',
    actingFor: 'Pour',
    addressee: 'Destinataire',
    fee: 'Prix',
    nextTitle: 'Ce qui se passe maintenant',
    answersTitle: 'Vos réponses',
    answersText: 'Voici, mot pour mot, ce que le destinataire a reçu.',
    attachmentsTitle: 'Documents joints',
    declarationTitle: 'Votre déclaration',
    declared: (name, instant) => `Déclaré par ${name}, ${instant} (heure de Bruxelles).`,
  },
  nl: {
    receipt: 'Ontvangstbewijs',
    title: 'Uw aanvraag is ontvangen',
    applicant: 'Aangevraagd door',
    actingFor: 'Voor',
    addressee: 'Bestemmeling',
    fee: 'Prijs',
    nextTitle: 'Wat er nu gebeurt',
    answersTitle: 'Uw antwoorden',
    answersText: 'Dit is woord voor woord wat de bestemmeling ontving.',
    attachmentsTitle: 'Toegevoegde documenten',
    declarationTitle: 'Uw verklaring',
    declared: (name, instant) => `Verklaard door ${name}, ${instant} (tijd in Brussel).`,
  },
  de: {
    receipt: 'Empfangsbestätigung',
    title: 'Ihr Antrag ist eingegangen',
    applicant: 'Antrag von',
    actingFor: 'Für',
    addressee: 'Empfänger',
    fee: 'Preis',
    nextTitle: 'Was jetzt geschieht',
    answersTitle: 'Ihre Antworten',
    answersText: 'Dies hat der Empfänger Wort für Wort erhalten.',
    attachmentsTitle: 'Beigefügte Dokumente',
    declarationTitle: 'Ihre Erklärung',
    declared: (name, instant) => `Erklärt von ${name}, ${instant} (Brüsseler Zeit).`,
  },
  en: {
    receipt: 'Receipt',
    title: 'Your request has been received',
    applicant: 'Request made by',
    actingFor: 'On behalf of',
    addressee: 'Sent to',
    fee: 'Price',
    nextTitle: 'What happens now',
    answersTitle: 'Your answers',
    answersText: 'This is, word for word, what the authority received.',
    attachmentsTitle: 'Enclosed documents',
    declarationTitle: 'Your declaration',
    declared: (name, instant) => `Declared by ${name}, ${instant} (Brussels time).`,
  },
};
