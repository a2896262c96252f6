import type { Language } from '@gun/kernel';

export interface PinLetterWording {
  readonly title: string;
  readonly intro: string;
  readonly pin: string;
  /** "It works until …, once." */
  readonly validity: (day: string) => string;
  /** "Prepared on … : driving licence". */
  readonly prepared: (day: string, document: string) => string;
  readonly howTitle: string;
  readonly how: readonly string[];
  readonly careTitle: string;
  readonly care: readonly string[];
  /** "You did not ask for this? Withdraw it on …, or call us." */
  readonly notYou: (url: string) => string;
}

export const pinLetterWording: Readonly<Record<Language, PinLetterWording>> = {
  fr: {
    title: 'Votre code PIN pour un document sur votre téléphone',
    intro:
      'Au guichet, nous avons préparé un document pour le portefeuille de votre téléphone. Le code QR vous a été montré ou remis là-bas. Voici le code PIN.',
    pin: 'Votre code PIN',
    validity: (day) => `Valable jusqu’au ${day} inclus. Il sert une seule fois.`,
    prepared: (day, document) => `Préparé ${day} : ${document}`,
    howTitle: 'Ce que vous faites',
    how: [
      'Ouvrez l’application de portefeuille sur votre téléphone et scannez le code QR reçu au guichet.',
      'Quand l’application demande un code PIN, tapez les six chiffres ci-dessus.',
      'Le document arrive dans votre téléphone. Jetez alors cette lettre.',
    ],
    careTitle: 'Attention',
    care: [
      'Après cinq codes PIN faux, tout s’arrête. Nous en préparons alors un nouveau au guichet.',
      'Ne donnez ce code PIN à personne. Aucun agent ne vous le demandera.',
    ],
    notYou: (url) => `Vous n’avez rien demandé ? Appelez-nous, ou retirez-le vous-même : ${url}`,
  },
  nl: {
    title: 'Uw pincode voor een document op uw telefoon',
    intro:
      'Aan het loket hebben we een document voorbereid voor de portefeuille op uw telefoon. De QR-code hebt u daar gezien of gekregen. Hier is de pincode.',
    pin: 'Uw pincode',
    validity: (day) => `Geldig tot en met ${day}. Ze dient maar één keer.`,
    prepared: (day, document) => `Voorbereid ${day}: ${document}`,
    howTitle: 'Wat u doet',
    how: [
      'Open de portefeuille-app op uw telefoon en scan de QR-code die u aan het loket kreeg.',
      'Vraagt de app een pincode, typ dan de zes cijfers hierboven.',
      'Het document komt in uw telefoon. Gooi deze brief daarna weg.',
    ],
    careTitle: 'Let op',
    care: [
      'Na vijf foute pincodes stopt alles. We bereiden dan aan het loket een nieuw document voor.',
      'Geef deze pincode aan niemand. Geen enkele ambtenaar vraagt ernaar.',
    ],
    notYou: (url) => `Hebt u niets gevraagd? Bel ons, of trek het zelf in: ${url}`,
  },
  de: {
    title: 'Ihre PIN für ein Dokument auf Ihrem Telefon',
    intro:
      'Am Schalter haben wir ein Dokument für die Brieftasche Ihres Telefons vorbereitet. Den QR-Code haben Sie dort gesehen oder erhalten. Hier ist die PIN.',
    pin: 'Ihre PIN',
    validity: (day) => `Gültig bis einschließlich ${day}. Sie dient nur einmal.`,
    prepared: (day, document) => `Vorbereitet ${day}: ${document}`,
    howTitle: 'Was Sie tun',
    how: [
      'Öffnen Sie die Brieftaschen-App auf Ihrem Telefon und scannen Sie den QR-Code vom Schalter.',
      'Wenn die App nach einer PIN fragt, tippen Sie die sechs Ziffern oben ein.',
      'Das Dokument kommt auf Ihr Telefon. Werfen Sie diesen Brief dann weg.',
    ],
    careTitle: 'Achtung',
    care: [
      'Nach fünf falschen PINs endet alles. Dann bereiten wir am Schalter ein neues Dokument vor.',
      'Geben Sie diese PIN niemandem. Kein Bediensteter fragt Sie danach.',
    ],
    notYou: (url) => `Sie haben nichts beantragt? Rufen Sie uns an, oder ziehen Sie es selbst zurück: ${url}`,
  },
  en: {
    title: 'Your PIN for a document on your phone',
    intro:
      'At the counter we prepared a document for the wallet on your phone. You were shown or given the QR code there. Here is the PIN.',
    pin: 'Your PIN',
    validity: (day) => `Valid until ${day}, that day included. It works once.`,
    prepared: (day, document) => `Prepared ${day}: ${document}`,
    howTitle: 'What you do',
    how: [
      'Open the wallet app on your phone and scan the QR code that you received at the counter.',
      'When the app asks for a PIN, type the six digits above.',
      'The document arrives on your phone. Then throw this letter away.',
    ],
    careTitle: 'Take care',
    care: [
      'After five wrong PINs everything ends. We then prepare a new document at the counter.',
      'Give this PIN to nobody. No civil servant will ask you for it.',
    ],
    notYou: (url) => `You asked for nothing? Call us, or withdraw it yourself: ${url}`,
  },
};
