import { defineProblems } from '@gun/kernel';

export const ownDataProblems = defineProblems({
  onlyForYourself: {
    status: 403,
    title: 'Only For Yourself',
    detail: {
      fr: 'Vous agissez pour quelqu’un d’autre. Cette page est pour vos propres données : choisissez-vous vous-même.',
      nl: 'U handelt voor iemand anders. Deze pagina is voor uw eigen gegevens: kies uzelf.',
      de: 'Sie handeln für jemand anderen. Diese Seite ist für Ihre eigenen Daten: Wählen Sie sich selbst.',
      en: 'You are acting for somebody else. This page is for your own data: choose yourself.',
    },
  },
  permissionNotFound: {
    status: 404,
    title: 'Permission Not Found',
    detail: {
      fr: 'Cette autorisation n’existe pas ou n’est pas la vôtre. Rechargez la page.',
      nl: 'Deze toestemming bestaat niet of is niet van u. Laad de pagina opnieuw.',
      de: 'Diese Erlaubnis gibt es nicht oder es ist nicht Ihre. Laden Sie die Seite neu.',
      en: 'This permission does not exist or is not yours. Load the page again.',
    },
  },
  permissionFixed: {
    status: 409,
    title: 'Permission Fixed',
    detail: {
      fr: 'Cette autorisation ne se change pas d’ici. Rechargez la page pour voir où elle en est.',
      nl: 'Deze toestemming kunt u hier niet wijzigen. Laad de pagina opnieuw om te zien hoever het staat.',
      de: 'Diese Erlaubnis lässt sich hier nicht ändern. Laden Sie die Seite neu, um den Stand zu sehen.',
      en: 'This permission cannot be changed from here. Load the page again to see where it stands.',
    },
  },
  dataExportNotFound: {
    status: 404,
    title: 'Data Export Not Found',
    detail: {
      fr: 'Cette archive n’existe pas ou n’est pas la vôtre. Demandez-en une nouvelle.',
      nl: 'Dit archief bestaat niet of is niet van u. Vraag een nieuw archief aan.',
      de: 'Dieses Archiv gibt es nicht oder es ist nicht Ihres. Fordern Sie ein neues an.',
      en: 'This archive does not exist or is not yours. Ask for a new one.',
    },
  },
  dataExportNotReady: {
    status: 409,
    title: 'Data Export Not Ready',
    detail: {
      fr: 'Cette archive n’est pas prête, ou son délai est passé. Ouvrez « Emporter ou effacer mes données » pour voir où elle en est.',
      nl: 'Dit archief is niet klaar, of de termijn is voorbij. Open „Mijn gegevens meenemen of wissen” om te zien hoever het staat.',
      de: 'Dieses Archiv ist nicht fertig oder seine Frist ist vorbei. Öffnen Sie „Meine Daten mitnehmen oder löschen“, um den Stand zu sehen.',
      en: 'This archive is not ready, or its time is over. Open “Take or erase my data” to see where it stands.',
    },
  },
  erasureNotFound: {
    status: 404,
    title: 'Erasure Not Found',
    detail: {
      fr: 'Cette demande d’effacement n’existe pas ou n’est pas la vôtre. Rechargez la page.',
      nl: 'Dit verzoek tot wissen bestaat niet of is niet van u. Laad de pagina opnieuw.',
      de: 'Diesen Löschantrag gibt es nicht oder es ist nicht Ihrer. Laden Sie die Seite neu.',
      en: 'This request for erasure does not exist or is not yours. Load the page again.',
    },
  },
  erasureCarriedOut: {
    status: 409,
    title: 'Erasure Carried Out',
    detail: {
      fr: 'L’effacement est déjà fait : il ne peut plus être retiré.',
      nl: 'Het wissen is al gebeurd: u kunt het niet meer intrekken.',
      de: 'Die Löschung ist bereits erfolgt: Sie kann nicht mehr zurückgenommen werden.',
      en: 'The erasure is done: it can no longer be taken back.',
    },
  },
});
