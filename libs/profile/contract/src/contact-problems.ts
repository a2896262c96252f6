import { defineProblems } from '@gun/kernel';

export const contactProblems = defineProblems({
  contactNotFound: {
    status: 404,
    title: 'Contact Not Found',
    detail: {
      fr: 'Cette adresse ou ce numéro n’est plus dans vos coordonnées. Ouvrez à nouveau « Mes coordonnées » pour voir où vous en êtes.',
      nl: 'Dit adres of nummer staat niet meer in uw contactgegevens. Open „Mijn contactgegevens” opnieuw om te zien hoever u staat.',
      de: 'Diese Adresse oder Nummer steht nicht mehr in Ihren Kontaktdaten. Öffnen Sie „Meine Kontaktdaten“ neu, um den Stand zu sehen.',
      en: 'This address or number is no longer in your contact details. Open “My contact details” again to see where you are.',
    },
  },
  emailUnreadable: {
    status: 422,
    title: 'Email Unreadable',
    detail: {
      fr: 'Écrivez une adresse e-mail complète, par exemple nom@exemple.be.',
      nl: 'Schrijf een volledig e-mailadres, bijvoorbeeld naam@voorbeeld.be.',
      de: 'Schreiben Sie eine vollständige E-Mail-Adresse, zum Beispiel name@beispiel.be.',
      en: 'Write a complete e-mail address, for example name@example.be.',
    },
  },
  phoneUnreadable: {
    status: 422,
    title: 'Phone Unreadable',
    detail: {
      fr: 'Écrivez un numéro de GSM complet, par exemple 0470 12 34 56. Pour un numéro étranger, commencez par + et l’indicatif du pays.',
      nl: 'Schrijf een volledig gsm-nummer, bijvoorbeeld 0470 12 34 56. Begin een buitenlands nummer met + en de landcode.',
      de: 'Schreiben Sie eine vollständige Handynummer, zum Beispiel 0470 12 34 56. Beginnen Sie eine ausländische Nummer mit + und der Landesvorwahl.',
      en: 'Write a complete mobile number, for example 0470 12 34 56. Begin a foreign number with + and the country code.',
    },
  },
  phoneNotMobile: {
    status: 422,
    title: 'Phone Not Mobile',
    detail: {
      fr: 'Un téléphone fixe ne reçoit pas de SMS. Écrivez un numéro de GSM, qui commence par 04.',
      nl: 'Een vaste lijn ontvangt geen sms. Schrijf een gsm-nummer, dat met 04 begint.',
      de: 'Ein Festnetzanschluss empfängt keine SMS. Schreiben Sie eine Handynummer, die mit 04 beginnt.',
      en: 'A landline receives no text messages. Write a mobile number, which begins with 04.',
    },
  },
  codeWrong: {
    status: 422,
    title: 'Code Wrong',
    detail: {
      fr: 'Ce n’est pas le code que nous avons envoyé. Comparez les six chiffres avec le dernier message reçu.',
      nl: 'Dit is niet de code die we hebben gestuurd. Vergelijk de zes cijfers met het laatste bericht dat u kreeg.',
      de: 'Das ist nicht der Code, den wir gesendet haben. Vergleichen Sie die sechs Ziffern mit der letzten Nachricht.',
      en: 'This is not the code that we sent. Compare the six digits with the last message that you received.',
    },
  },
  codeOver: {
    status: 409,
    title: 'Code Over',
    detail: {
      fr: 'Ce code ne sert plus : il a plus de dix minutes, ou il y a eu cinq essais. Demandez un nouveau code.',
      nl: 'Deze code werkt niet meer: hij is ouder dan tien minuten, of er waren vijf pogingen. Vraag een nieuwe code.',
      de: 'Dieser Code gilt nicht mehr: Er ist älter als zehn Minuten, oder es gab fünf Versuche. Fordern Sie einen neuen an.',
      en: 'This code no longer works: it is over ten minutes old, or there were five tries. Ask for a new code.',
    },
  },
  codesTooOften: {
    status: 429,
    title: 'Codes Too Often',
    detail: {
      fr: 'Vous avez demandé trop de codes. Attendez un peu avant d’en demander un autre, et regardez dans les messages indésirables.',
      nl: 'U hebt te veel codes gevraagd. Wacht even voor u een andere vraagt, en kijk bij de ongewenste berichten.',
      de: 'Sie haben zu viele Codes angefordert. Warten Sie etwas, bevor Sie einen weiteren anfordern, und sehen Sie im Spam-Ordner nach.',
      en: 'You asked for too many codes. Wait a while before you ask for another, and look in your junk mail.',
    },
  },
  contactNotOffered: {
    status: 409,
    title: 'Contact Not Offered',
    detail: {
      fr: 'Ce guichet n’envoie pas encore de messages par cette voie. Vos messages restent ici, dans « Messages ».',
      nl: 'Dit loket stuurt nog geen berichten langs deze weg. Uw berichten blijven hier, onder „Berichten”.',
      de: 'Dieser Schalter sendet auf diesem Weg noch keine Nachrichten. Ihre Nachrichten bleiben hier, unter „Nachrichten“.',
      en: 'This counter does not send messages this way yet. Your messages stay here, under “Messages”.',
    },
  },
});
export type ContactProblem = keyof typeof contactProblems;
