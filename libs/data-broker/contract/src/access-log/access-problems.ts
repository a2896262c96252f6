import { defineProblems } from '@gun/kernel';

export const accessProblems = defineProblems({
  accessNotFound: {
    status: 404,
    title: 'Access Not Found',
    detail: {
      fr: 'Cette lecture n’existe pas ou ne concerne pas vos données. Ouvrez la liste pour la retrouver.',
      nl: 'Deze raadpleging bestaat niet of gaat niet over uw gegevens. Open de lijst om ze terug te vinden.',
      de: 'Diesen Zugriff gibt es nicht oder er betrifft nicht Ihre Daten. Öffnen Sie die Liste, um ihn zu finden.',
      en: 'This access does not exist or is not about your data. Open the list to find it.',
    },
  },
  headNotFound: {
    status: 404,
    title: 'Tree Head Not Found',
    detail: {
      fr: 'Le registre n’a jamais été scellé à cette taille. Demandez le dernier scellé.',
      nl: 'Het register is nooit op deze grootte verzegeld. Vraag de laatste verzegeling.',
      de: 'Das Register wurde bei dieser Größe nie versiegelt. Fragen Sie nach dem letzten Siegel.',
      en: 'The log was never sealed at this size. Ask for the latest head.',
    },
  },
  accessLogClosed: {
    status: 503,
    title: 'Access Log Closed',
    detail: {
      fr: 'Nous ne pouvons plus prouver qui lit vos données. Rien n’est donc lu pour l’instant. Réessayez plus tard.',
      nl: 'We kunnen niet meer bewijzen wie uw gegevens leest. Er wordt nu dus niets gelezen. Probeer het later opnieuw.',
      de: 'Wir können nicht mehr belegen, wer Ihre Daten liest. Darum wird jetzt nichts gelesen. Versuchen Sie es später.',
      en: 'We can no longer prove who reads your data. Nothing is read for now. Try again later.',
    },
  },
});
