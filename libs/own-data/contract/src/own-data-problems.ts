import { defineProblems } from '@gun/kernel';

export const ownDataProblems = defineProblems({
  onlyForYourself: {
    status: 403,
    title: 'Only For Yourself',
    detail: {
      fr: 'Vous agissez pour quelqu’un d’autre. Choisissez-vous vous-même pour emporter ou effacer vos données.',
      nl: 'U handelt voor iemand anders. Kies uzelf om uw gegevens mee te nemen of te wissen.',
      de: 'Sie handeln für jemand anderen. Wählen Sie sich selbst, um Ihre Daten mitzunehmen oder zu löschen.',
      en: 'You are acting for somebody else. Choose yourself to take or erase your data.',
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
