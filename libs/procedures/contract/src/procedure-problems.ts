import { defineProblems, problemsOf } from '@gun/kernel';

/** Every refusal of the catalogue, with the sentence that people read. */
export const procedureProblems = defineProblems({
  procedureNotFound: {
    status: 404,
    title: 'Procedure not found',
    detail: {
      fr: 'Cette démarche n’existe pas ou n’existe plus. Cherchez-la par son nom, ou appelez-nous.',
      nl: 'Deze procedure bestaat niet of niet meer. Zoek ze op naam, of bel ons.',
      de: 'Dieses Verfahren gibt es nicht oder nicht mehr. Suchen Sie es nach Namen oder rufen Sie uns an.',
      en: 'This procedure does not exist, or no longer exists. Look it up by name, or call us.',
    },
  },
  versionNotFound: {
    status: 404,
    title: 'Version not found',
    detail: {
      fr: 'Cette version de la démarche n’a pas été publiée. La version actuelle est sur sa page.',
      nl: 'Deze versie van de procedure is niet gepubliceerd. De huidige versie staat op haar pagina.',
      de: 'Diese Fassung des Verfahrens wurde nicht veröffentlicht. Die aktuelle steht auf seiner Seite.',
      en: 'This version of the procedure was not published. The present one is on its page.',
    },
  },
  definitionRefused: {
    status: 422,
    title: 'Definition refused',
    detail: {
      fr: 'La définition n’est pas publiée. La liste dit ce qu’il faut changer, endroit par endroit.',
      nl: 'De definitie wordt niet gepubliceerd. De lijst zegt plaats per plaats wat er moet veranderen.',
      de: 'Die Definition wird nicht veröffentlicht. Die Liste sagt Stelle für Stelle, was zu ändern ist.',
      en: 'The definition is not published. The list says what to change, place by place.',
    },
  },
  versionTaken: {
    status: 409,
    title: 'Version taken',
    detail: {
      fr: 'Cette version est déjà publiée avec un autre contenu, et des dossiers s’y tiennent. Publiez sous le numéro suivant.',
      nl: 'Deze versie is al gepubliceerd met een andere inhoud, en dossiers steunen erop. Publiceer onder het volgende nummer.',
      de: 'Diese Fassung ist mit anderem Inhalt veröffentlicht und Dossiers beruhen darauf. Veröffentlichen Sie unter der nächsten Nummer.',
      en: 'This version is published with another content, and dossiers rely on it. Publish under the next number.',
    },
  },
});

/** Makes a refusal of the catalogue: `throw procedureProblem('procedureNotFound')`. */
export const procedureProblem = problemsOf('procedures', procedureProblems);
