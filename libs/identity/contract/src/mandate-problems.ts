import { defineProblems } from '@gun/kernel';

export const mandateProblems = defineProblems({
  mandateNotFound: {
    status: 404,
    title: 'Mandate Not Found',
    detail: {
      fr: 'Nous ne trouvons pas de mandat avec ce code. Vérifiez le code, ou demandez à l’autre personne d’en faire un nouveau.',
      nl: 'We vinden geen volmacht met deze code. Controleer de code, of vraag de andere persoon om een nieuwe.',
      de: 'Wir finden keine Vollmacht mit diesem Code. Prüfen Sie den Code oder bitten Sie die andere Person um einen neuen.',
      en: 'We find no mandate with this code. Check the code, or ask the other person for a new one.',
    },
  },
  mandateOwn: {
    status: 409,
    title: 'Mandate With Oneself',
    detail: {
      fr: 'Vous avez écrit ce mandat. L’autre personne doit se connecter et entrer le code.',
      nl: 'U hebt deze volmacht opgesteld. De andere persoon moet zich aanmelden en de code invoeren.',
      de: 'Sie haben diese Vollmacht verfasst. Die andere Person muss sich anmelden und den Code eingeben.',
      en: 'You wrote this mandate. The other person has to sign in and enter the code.',
    },
  },
  mandateForAnother: {
    status: 403,
    title: 'Mandate For Another',
    detail: {
      fr: 'Ce mandat porte un autre nom que le vôtre. S’il est mal écrit, demandez à l’autre personne d’en faire un nouveau.',
      nl: 'Deze volmacht draagt een andere naam dan de uwe. Is de naam fout geschreven, vraag dan een nieuwe volmacht.',
      de: 'Diese Vollmacht trägt einen anderen Namen als Ihren. Ist er falsch geschrieben, bitten Sie um eine neue.',
      en: 'This mandate carries another name than yours. If it is misspelt, ask the other person for a new one.',
    },
  },
  mandateHolderMissing: {
    status: 422,
    title: 'Mandate Holder Missing',
    detail: {
      fr: 'Écrivez le nom de la personne ou de l’entreprise qui pourra agir.',
      nl: 'Schrijf de naam van de persoon of onderneming die mag handelen.',
      de: 'Schreiben Sie den Namen der Person oder des Unternehmens, die handeln darf.',
      en: 'Write the name of the person or enterprise that may act.',
    },
  },
  mandatePeriodInvalid: {
    status: 422,
    title: 'Mandate Period Invalid',
    detail: {
      fr: 'La période n’est pas possible : le mandat finit au plus tôt aujourd’hui, au plus tard dans cinq ans, et avant les 18 ans d’un enfant.',
      nl: 'De periode is niet mogelijk: de volmacht eindigt ten vroegste vandaag, ten laatste over vijf jaar, en voor een kind voordat het 18 wordt.',
      de: 'Der Zeitraum ist nicht möglich: Die Vollmacht endet frühestens heute, spätestens in fünf Jahren und bei einem Kind vor dem 18. Geburtstag.',
      en: 'The period is not possible: the mandate ends today at the earliest, in five years at the latest, and for a child before it turns 18.',
    },
  },
  mandateEnded: {
    status: 409,
    title: 'Mandate Ended',
    detail: {
      fr: 'Ce mandat est déjà terminé.',
      nl: 'Deze volmacht is al beëindigd.',
      de: 'Diese Vollmacht ist bereits beendet.',
      en: 'This mandate has already ended.',
    },
  },
  tooManyMandates: {
    status: 409,
    title: 'Too Many Mandates',
    detail: {
      fr: 'Trop de mandats attendent une réponse. Annulez ceux qui ne servent plus.',
      nl: 'Er wachten te veel volmachten op een antwoord. Trek in wat niet meer nodig is.',
      de: 'Zu viele Vollmachten warten auf eine Antwort. Widerrufen Sie, was nicht mehr nötig ist.',
      en: 'Too many mandates wait for an answer. Withdraw those that are no longer needed.',
    },
  },
});
export type MandateProblem = keyof typeof mandateProblems;
