import { defineProblems } from '@gun/kernel';

export const profileProblems = defineProblems({
  sourceNotFound: {
    status: 404,
    title: 'Source Not Found',
    detail: {
      fr: 'Cette source n’existe pas, ou elle ne tient rien sur vous. Choisissez-en une dans la liste.',
      nl: 'Deze bron bestaat niet, of ze bewaart niets over u. Kies er een uit de lijst.',
      de: 'Diese Quelle gibt es nicht, oder sie führt nichts über Sie. Wählen Sie eine aus der Liste.',
      en: 'This source does not exist, or holds nothing about you. Choose one from the list.',
    },
  },
});
