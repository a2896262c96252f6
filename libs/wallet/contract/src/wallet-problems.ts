/** Every refusal of this domain that is not one of a protocol, with the sentence that a person reads. */
import { defineProblems } from '@gun/kernel';

export const walletProblems = defineProblems({
  credentialNotFound: {
    status: 404,
    title: 'Credential Not Found',
    detail: {
      fr: 'Ce document n’est pas dans votre portefeuille. Ouvrez « Portefeuille » pour voir les vôtres.',
      nl: 'Dit document zit niet in uw portefeuille. Open “Portefeuille” om de uwe te zien.',
      de: 'Dieses Dokument ist nicht in Ihrer Brieftasche. Öffnen Sie „Brieftasche“, um Ihre zu sehen.',
      en: 'This document is not in your wallet. Open “Wallet” to see yours.',
    },
  },
  notForEnterprises: {
    status: 409,
    title: 'Not For Enterprises',
    detail: {
      fr: 'Ce document appartient à une personne. Choisissez d’agir pour vous-même, puis recommencez.',
      nl: 'Dit document is van een persoon. Kies om voor uzelf te handelen en probeer opnieuw.',
      de: 'Dieses Dokument gehört einer Person. Handeln Sie für sich selbst und versuchen Sie es erneut.',
      en: 'This document belongs to a person. Choose to act for yourself, then try again.',
    },
  },
  typeNotOffered: {
    status: 409,
    title: 'Type Not Offered',
    detail: {
      fr: 'Ce document ne peut pas encore être ajouté ici. Demandez-le à l’autorité qui le délivre.',
      nl: 'Dit document kunt u hier nog niet toevoegen. Vraag het aan de overheid die het uitreikt.',
      de: 'Dieses Dokument kann hier noch nicht hinzugefügt werden. Fragen Sie die ausstellende Behörde.',
      en: 'This document cannot be added here yet. Ask the authority that issues it.',
    },
  },
  alreadyHeld: {
    status: 409,
    title: 'Already Held',
    detail: {
      fr: 'Ce document est déjà dans votre portefeuille. Retirez-le d’abord pour en ajouter un nouveau.',
      nl: 'Dit document zit al in uw portefeuille. Trek het eerst in om een nieuw toe te voegen.',
      de: 'Dieses Dokument ist schon in Ihrer Brieftasche. Ziehen Sie es zuerst zurück, um ein neues hinzuzufügen.',
      en: 'This document is already in your wallet. Withdraw it first to add a new one.',
    },
  },
  nothingAtSource: {
    status: 409,
    title: 'Nothing At Source',
    detail: {
      fr: 'La source ne connaît aucun document à votre nom. Contactez-la si ce n’est pas exact.',
      nl: 'De bron kent geen document op uw naam. Neem contact op met de bron als dat niet klopt.',
      de: 'Die Quelle kennt kein Dokument auf Ihren Namen. Wenden Sie sich an sie, wenn das nicht stimmt.',
      en: 'The source knows no document in your name. Contact it if that is not right.',
    },
  },
  sourceSilent: {
    status: 503,
    title: 'Source Silent',
    detail: {
      fr: 'La source ne répond pas. Réessayez plus tard : rien n’est perdu.',
      nl: 'De bron antwoordt niet. Probeer het later opnieuw: er gaat niets verloren.',
      de: 'Die Quelle antwortet nicht. Versuchen Sie es später erneut: Es geht nichts verloren.',
      en: 'The source does not answer. Try again later: nothing is lost.',
    },
  },
  credentialNotValid: {
    status: 409,
    title: 'Credential Not Valid',
    detail: {
      fr: 'Ce document n’est pas valable en ce moment : cette action n’est pas possible.',
      nl: 'Dit document is nu niet geldig: deze actie is niet mogelijk.',
      de: 'Dieses Dokument ist derzeit nicht gültig: Diese Aktion ist nicht möglich.',
      en: 'This document is not valid now: this action is not possible.',
    },
  },
  purposeNotRegistered: {
    status: 409,
    title: 'Purpose Not Registered',
    detail: {
      fr: 'Votre organisme n’est pas inscrit pour ce but. Demandez l’inscription au guichet.',
      nl: 'Uw instelling is niet geregistreerd voor dit doel. Vraag de registratie aan het loket.',
      de: 'Ihre Einrichtung ist für diesen Zweck nicht eingetragen. Beantragen Sie die Eintragung.',
      en: 'Your organisation is not registered for this purpose. Ask the counter to register it.',
    },
  },
  beyondRegistration: {
    status: 409,
    title: 'Beyond Registration',
    detail: {
      fr: 'Vous demandez plus que ce que permet votre inscription pour ce but. Demandez moins.',
      nl: 'U vraagt meer dan uw registratie voor dit doel toelaat. Vraag minder.',
      de: 'Sie verlangen mehr, als Ihre Eintragung für diesen Zweck erlaubt. Verlangen Sie weniger.',
      en: 'You ask for more than your registration for this purpose allows. Ask for less.',
    },
  },
  presentationNotFound: {
    status: 404,
    title: 'Presentation Not Found',
    detail: {
      fr: 'Cette demande n’existe pas ou n’est pas la vôtre.',
      nl: 'Deze vraag bestaat niet of is niet van u.',
      de: 'Diese Anfrage gibt es nicht oder sie gehört nicht Ihnen.',
      en: 'This request does not exist or is not yours.',
    },
  },
});
