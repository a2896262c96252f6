import type { Language } from '@gun/kernel';

interface CodeWords {
  readonly scan: string;
  readonly label: string;
  /** When the PIN comes, and until when both serve. */
  readonly letter: (until: string) => string;
}

/** What the person at the counter reads on the screen and on the sheet they take home: their language, not the desk's. */
export const codeWords: Readonly<Record<Language, CodeWords>> = {
  fr: {
    scan: 'Scannez ce code avec l’application de portefeuille de votre téléphone, ou emportez-le imprimé.',
    label: 'Code QR à scanner avec votre téléphone',
    letter: (until) => `Votre code PIN arrive par lettre, à votre adresse. Tout reste valable jusqu’au ${until}.`,
  },
  nl: {
    scan: 'Scan deze code met de portefeuille-app op uw telefoon, of neem ze afgedrukt mee.',
    label: 'QR-code om met uw telefoon te scannen',
    letter: (until) => `Uw pincode krijgt u per brief, op uw adres. Alles blijft geldig tot ${until}.`,
  },
  de: {
    scan: 'Scannen Sie diesen Code mit der Brieftaschen-App Ihres Telefons, oder nehmen Sie ihn gedruckt mit.',
    label: 'QR-Code zum Scannen mit Ihrem Telefon',
    letter: (until) => `Ihre PIN kommt per Brief an Ihre Adresse. Alles bleibt gültig bis ${until}.`,
  },
  en: {
    scan: 'Scan this code with the wallet app on your phone, or take it home on paper.',
    label: 'QR code to scan with your phone',
    letter: (until) => `Your PIN comes by letter, to your address. Everything stays valid until ${until}.`,
  },
};
