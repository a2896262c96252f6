import type { LocalizedText } from '@gun/kernel';
import type { ContactKind } from '@gun/profile-contract';

/** `due`: a year has passed since it was confirmed. */
export type ContactNews = 'replaced' | 'removed' | 'due';

const notYou: LocalizedText = {
  fr: 'Ce n’était pas vous ? Fermez vos autres sessions dans « Mes données », et appelez-nous.',
  nl: 'Was u dat niet? Sluit uw andere sessies onder „Mijn gegevens”, en bel ons.',
  de: 'Waren Sie das nicht? Beenden Sie Ihre anderen Sitzungen unter „Meine Daten“ und rufen Sie uns an.',
  en: 'Was it not you? End your other sessions under “My data”, and call us.',
};
const askAgain: LocalizedText = {
  fr: 'Demandez un code dans « Mes coordonnées ». Entre-temps, nous continuons à vous écrire.',
  nl: 'Vraag een code onder „Mijn contactgegevens”. Intussen blijven wij u schrijven.',
  de: 'Fordern Sie unter „Meine Kontaktdaten“ einen Code an. Bis dahin schreiben wir Ihnen weiter.',
  en: 'Ask for a code in “My contact details”. Meanwhile we go on writing to you.',
};

/** Messages in the inbox about somebody's own contact data. They carry no address. */
export const contactWords: Readonly<
  Record<ContactNews, Readonly<Record<ContactKind, { title: LocalizedText; text: LocalizedText }>>>
> = {
  replaced: {
    email: {
      title: {
        fr: 'Votre adresse e-mail a changé',
        nl: 'Uw e-mailadres is gewijzigd',
        de: 'Ihre E-Mail-Adresse wurde geändert',
        en: 'Your e-mail address has changed',
      },
      text: notYou,
    },
    phone: {
      title: {
        fr: 'Votre numéro de GSM a changé',
        nl: 'Uw gsm-nummer is gewijzigd',
        de: 'Ihre Handynummer wurde geändert',
        en: 'Your mobile number has changed',
      },
      text: notYou,
    },
  },
  removed: {
    email: {
      title: {
        fr: 'Votre adresse e-mail a été retirée',
        nl: 'Uw e-mailadres is verwijderd',
        de: 'Ihre E-Mail-Adresse wurde entfernt',
        en: 'Your e-mail address was removed',
      },
      text: notYou,
    },
    phone: {
      title: {
        fr: 'Votre numéro de GSM a été retiré',
        nl: 'Uw gsm-nummer is verwijderd',
        de: 'Ihre Handynummer wurde entfernt',
        en: 'Your mobile number was removed',
      },
      text: notYou,
    },
  },
  due: {
    email: {
      title: {
        fr: 'À vous : confirmez à nouveau votre adresse e-mail',
        nl: 'Uw beurt: bevestig uw e-mailadres opnieuw',
        de: 'Sie sind dran: Bestätigen Sie Ihre E-Mail-Adresse neu',
        en: 'Your turn: confirm your e-mail address again',
      },
      text: askAgain,
    },
    phone: {
      title: {
        fr: 'À vous : confirmez à nouveau votre numéro de GSM',
        nl: 'Uw beurt: bevestig uw gsm-nummer opnieuw',
        de: 'Sie sind dran: Bestätigen Sie Ihre Handynummer neu',
        en: 'Your turn: confirm your mobile number again',
      },
      text: askAgain,
    },
  },
};
