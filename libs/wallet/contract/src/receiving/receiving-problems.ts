/** Refusals of a wallet that is offered a document by an issuer of others. */
import type { ProblemDefinition } from '@gun/kernel';

export const receivingProblems = {
  offerUnreadable: {
    status: 422,
    title: 'Offer Unreadable',
    detail: {
      fr: 'Ce lien n’offre aucun document. Copiez le lien entier, ou scannez le code à nouveau.',
      nl: 'Deze link biedt geen document aan. Kopieer de hele link of scan de code opnieuw.',
      de: 'Dieser Link bietet kein Dokument an. Kopieren Sie den ganzen Link oder scannen Sie den Code erneut.',
      en: 'This link offers no document. Copy the whole link, or scan the code again.',
    },
  },
  offerOver: {
    status: 409,
    title: 'Offer Over',
    detail: {
      fr: 'Cette offre n’existe plus chez l’émetteur. Demandez-lui une nouvelle offre.',
      nl: 'Dit aanbod bestaat niet meer bij de uitreiker. Vraag een nieuw aanbod.',
      de: 'Dieses Angebot gibt es beim Aussteller nicht mehr. Bitten Sie um ein neues.',
      en: 'This offer no longer exists at the issuer. Ask for a new offer.',
    },
  },
  issuerSilent: {
    status: 503,
    title: 'Issuer Silent',
    detail: {
      fr: 'L’émetteur ne répond pas, ou pas comme il le devrait. Réessayez dans quelques minutes. Rien n’a été pris.',
      nl: 'De uitreiker antwoordt niet, of niet zoals het hoort. Probeer het over enkele minuten opnieuw. Er is niets aangenomen.',
      de: 'Der Aussteller antwortet nicht oder nicht richtig. Versuchen Sie es in einigen Minuten erneut. Es wurde nichts angenommen.',
      en: 'The issuer does not answer, or not as it should. Try again in a few minutes. Nothing was taken.',
    },
  },
  offerUnsupported: {
    status: 409,
    title: 'Offer Unsupported',
    detail: {
      fr: 'Ce portefeuille ne sait pas garder ce genre de document. Demandez à l’émetteur une autre forme.',
      nl: 'Deze portefeuille kan dit soort document niet bewaren. Vraag de uitreiker een andere vorm.',
      de: 'Diese Brieftasche kann diese Art von Dokument nicht aufbewahren. Bitten Sie den Aussteller um eine andere Form.',
      en: 'This wallet cannot keep this kind of document. Ask the issuer for another form.',
    },
  },
  offerNotFound: {
    status: 404,
    title: 'Offer Not Found',
    detail: {
      fr: 'Cette offre n’est pas dans votre portefeuille. Ouvrez à nouveau le lien de l’émetteur.',
      nl: 'Dit aanbod zit niet in uw portefeuille. Open de link van de uitreiker opnieuw.',
      de: 'Dieses Angebot ist nicht in Ihrer Brieftasche. Öffnen Sie den Link des Ausstellers erneut.',
      en: 'This offer is not in your wallet. Open the link of the issuer again.',
    },
  },
  offerClosed: {
    status: 409,
    title: 'Offer Closed',
    detail: {
      fr: 'Cette offre est terminée. Regardez dans votre portefeuille ce qui en est resté.',
      nl: 'Dit aanbod is afgelopen. Kijk in uw portefeuille wat ervan gekomen is.',
      de: 'Dieses Angebot ist beendet. Sehen Sie in Ihrer Brieftasche, was daraus wurde.',
      en: 'This offer is over. See in your wallet what came of it.',
    },
  },
  pinMissing: {
    status: 422,
    title: 'PIN Missing',
    detail: {
      fr: 'Tapez le code que l’émetteur vous a donné, dans la forme qu’il demande.',
      nl: 'Typ de code die de uitreiker u gaf, in de vorm die hij vraagt.',
      de: 'Geben Sie den Code ein, den der Aussteller Ihnen gab, in der verlangten Form.',
      en: 'Type the code that the issuer gave you, in the form that it asks for.',
    },
  },
  pinRefused: {
    status: 409,
    title: 'PIN Refused',
    detail: {
      fr: 'L’émetteur refuse ce code. Comparez chaque caractère et réessayez. Après plusieurs essais, l’offre se ferme.',
      nl: 'De uitreiker weigert deze code. Vergelijk elk teken en probeer opnieuw. Na enkele pogingen sluit het aanbod.',
      de: 'Der Aussteller lehnt diesen Code ab. Vergleichen Sie jedes Zeichen und versuchen Sie es erneut. Nach mehreren Versuchen schließt das Angebot.',
      en: 'The issuer refuses this code. Compare each character and try again. After several tries the offer closes.',
    },
  },
  offerWantsSignIn: {
    status: 409,
    title: 'Offer Wants Sign-In',
    detail: {
      fr: 'Cet émetteur veut que vous vous connectiez chez lui. Choisissez « Se connecter chez l’émetteur ».',
      nl: 'Deze uitreiker wil dat u zich bij hem aanmeldt. Kies “Aanmelden bij de uitreiker”.',
      de: 'Dieser Aussteller möchte, dass Sie sich bei ihm anmelden. Wählen Sie „Beim Aussteller anmelden“.',
      en: 'This issuer wants you to sign in there. Choose “Sign in at the issuer”.',
    },
  },
  offerWantsNoSignIn: {
    status: 409,
    title: 'Offer Wants No Sign-In',
    detail: {
      fr: 'Cette offre se prend ici, sans connexion chez l’émetteur. Choisissez « Prendre ce document ».',
      nl: 'Dit aanbod neemt u hier aan, zonder aanmelding bij de uitreiker. Kies “Dit document aannemen”.',
      de: 'Dieses Angebot nehmen Sie hier an, ohne Anmeldung beim Aussteller. Wählen Sie „Dieses Dokument annehmen“.',
      en: 'This offer is taken here, without signing in at the issuer. Choose “Take this document”.',
    },
  },
  returnNotOurs: {
    status: 409,
    title: 'Return Not Ours',
    detail: {
      fr: 'Cette réponse ne correspond pas à votre demande. Rien n’a été pris. Recommencez depuis l’offre.',
      nl: 'Dit antwoord hoort niet bij uw vraag. Er is niets aangenomen. Begin opnieuw vanaf het aanbod.',
      de: 'Diese Antwort gehört nicht zu Ihrer Anfrage. Es wurde nichts angenommen. Beginnen Sie neu beim Angebot.',
      en: 'This answer does not belong to your request. Nothing was taken. Start again from the offer.',
    },
  },
} as const satisfies Record<string, ProblemDefinition>;
