import type { Language } from '@gun/kernel';

export interface PhoneCodeWording {
  readonly title: string;
  readonly intro: string;
  readonly codeAlt: string;
  readonly validity: (day: string) => string;
  readonly prepared: (day: string, document: string) => string;
  readonly howTitle: string;
  readonly how: readonly string[];
}

export const phoneCodeWording: Readonly<Record<Language, PhoneCodeWording>> = {
  fr: {
    title: 'Le code pour votre téléphone',
    intro: 'Gardez cette feuille jusqu’à ce que vous receviez notre lettre avec le code PIN. Il faut les deux.',
    codeAlt: 'Code QR à scanner avec le portefeuille de votre téléphone',
    validity: (day) => `Valable jusqu’au ${day} inclus, une seule fois`,
    prepared: (day, document) => `Préparé ${day} : ${document}`,
    howTitle: 'Ce que vous faites',
    how: [
      'Attendez la lettre. Elle porte la même référence que cette feuille.',
      'Ouvrez l’application de portefeuille sur votre téléphone et scannez ce code.',
      'Tapez le code PIN de la lettre. Le document arrive dans votre téléphone.',
    ],
  },
  nl: {
    title: 'De code voor uw telefoon',
    intro: 'Bewaar dit blad tot u onze brief met de pincode krijgt. U hebt beide nodig.',
    codeAlt: 'QR-code om te scannen met de portefeuille op uw telefoon',
    validity: (day) => `Geldig tot en met ${day}, één keer`,
    prepared: (day, document) => `Voorbereid ${day}: ${document}`,
    howTitle: 'Wat u doet',
    how: [
      'Wacht op de brief. Daarop staat dezelfde referentie als op dit blad.',
      'Open de portefeuille-app op uw telefoon en scan deze code.',
      'Typ de pincode uit de brief. Het document komt in uw telefoon.',
    ],
  },
  de: {
    title: 'Der Code für Ihr Telefon',
    intro: 'Bewahren Sie dieses Blatt auf, bis unser Brief mit der PIN kommt. Sie brauchen beides.',
    codeAlt: 'QR-Code zum Scannen mit der Brieftasche Ihres Telefons',
    validity: (day) => `Gültig bis einschließlich ${day}, einmal`,
    prepared: (day, document) => `Vorbereitet ${day}: ${document}`,
    howTitle: 'Was Sie tun',
    how: [
      'Warten Sie auf den Brief. Er trägt dieselbe Referenz wie dieses Blatt.',
      'Öffnen Sie die Brieftaschen-App auf Ihrem Telefon und scannen Sie diesen Code.',
      'Tippen Sie die PIN aus dem Brief ein. Das Dokument kommt auf Ihr Telefon.',
    ],
  },
  en: {
    title: 'The code for your phone',
    intro: 'Keep this sheet until you receive our letter with the PIN. You need both.',
    codeAlt: 'QR code to scan with the wallet on your phone',
    validity: (day) => `Valid until ${day}, that day included, once`,
    prepared: (day, document) => `Prepared ${day}: ${document}`,
    howTitle: 'What you do',
    how: [
      'Wait for the letter. It has the same reference as this sheet.',
      'Open the wallet app on your phone and scan this code.',
      'Type the PIN of the letter. The document arrives on your phone.',
    ],
  },
};
