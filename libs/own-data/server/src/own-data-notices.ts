/** What a person is told of their archive and of their request for erasure. */
import { fillText, firstOfMonth, inEachLanguage, type Language, type LocalizedText } from '@gun/kernel';
import type { Notice } from '@gun/notifications-server';
import { downloadDays } from './data-export-row';

export const exportReady = (ownerId: string, eventId: string): Notice => ({
  ...{ ownerId, eventId, tone: 'ok' },
  title: {
    fr: 'Vos données sont prêtes',
    nl: 'Uw gegevens staan klaar',
    de: 'Ihre Daten liegen bereit',
    en: 'Your data are ready',
  },
  text: {
    fr: `Téléchargez-les dans « Emporter ou effacer mes données ». L’archive y reste ${downloadDays} jours.`,
    nl: `Download ze onder „Mijn gegevens meenemen of wissen”. Het archief blijft er ${downloadDays} dagen.`,
    de: `Laden Sie sie unter „Meine Daten mitnehmen oder löschen“ herunter. Das Archiv bleibt dort ${downloadDays} Tage.`,
    en: `Download them under “Take or erase my data”. The archive stays there for ${downloadDays} days.`,
  },
});

export const erasureAsked = (ownerId: string, eventId: string, dueOn: string): Notice => ({
  ...{ ownerId, eventId, tone: 'info' },
  title: {
    fr: 'Vous avez demandé d’effacer vos données',
    nl: 'U hebt gevraagd om uw gegevens te wissen',
    de: 'Sie haben die Löschung Ihrer Daten beantragt',
    en: 'You asked to erase your data',
  },
  text: withDay(dueOn, {
    fr: 'Nous effaçons vos données le {day}. Jusque-là, vous pouvez retirer votre demande, dans « Emporter ou effacer mes données ». Ce n’était pas vous ? Retirez-la et terminez vos connexions.',
    nl: 'Wij wissen uw gegevens op {day}. Tot dan kunt u uw verzoek intrekken, onder „Mijn gegevens meenemen of wissen”. Was u het niet? Trek het in en beëindig uw aanmeldingen.',
    de: 'Wir löschen Ihre Daten am {day}. Bis dahin können Sie Ihren Antrag unter „Meine Daten mitnehmen oder löschen“ zurücknehmen. Waren Sie es nicht? Nehmen Sie ihn zurück und beenden Sie Ihre Anmeldungen.',
    en: 'We erase your data on {day}. Until then you can take your request back, under “Take or erase my data”. It was not you? Take it back and end your sign-ins.',
  }),
});

export const erasureDone = (ownerId: string, eventId: string): Notice => ({
  ...{ ownerId, eventId, tone: 'ok' },
  title: {
    fr: 'Vos données sont effacées',
    nl: 'Uw gegevens zijn gewist',
    de: 'Ihre Daten sind gelöscht',
    en: 'Your data are erased',
  },
  text: {
    fr: 'Ce qu’une loi nous fait garder est effacé automatiquement le jour venu. « Emporter ou effacer mes données » dit quoi, et jusqu’à quand.',
    nl: 'Wat een wet ons doet bewaren, wordt vanzelf gewist als die dag komt. „Mijn gegevens meenemen of wissen” zegt wat, en tot wanneer.',
    de: 'Was ein Gesetz uns aufbewahren lässt, wird am jeweiligen Tag von selbst gelöscht. „Meine Daten mitnehmen oder löschen“ sagt was und bis wann.',
    en: 'What a law makes us keep is erased by itself when its day comes. “Take or erase my data” says what, and until when.',
  },
});

function withDay(dueOn: string, text: LocalizedText): LocalizedText {
  const date = new Date(`${dueOn}T12:00:00Z`);
  const inWords = (language: Language): string =>
    new Intl.DateTimeFormat(`${language}-BE`, { dateStyle: 'long', timeZone: 'Europe/Brussels' }).format(date);
  return fillText(text, { day: inEachLanguage((language) => firstOfMonth(inWords(language), language)) });
}
