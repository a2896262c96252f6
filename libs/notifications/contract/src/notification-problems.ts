import { defineProblems } from '@gun/kernel';

export const notificationProblems = defineProblems({
  notificationNotFound: {
    status: 404,
    title: 'Notification Not Found',
    detail: {
      fr: 'Ce message n’existe pas ou ne vous est pas adressé. Ouvrez vos messages pour le retrouver.',
      nl: 'Dit bericht bestaat niet of is niet aan u gericht. Open uw berichten om het terug te vinden.',
      de: 'Diese Nachricht gibt es nicht oder sie ist nicht an Sie gerichtet. Öffnen Sie Ihre Nachrichten, um sie zu finden.',
      en: 'This message does not exist or is not addressed to you. Open your messages to find it.',
    },
  },
});
