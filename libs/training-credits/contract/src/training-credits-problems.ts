/** Every refusal of this domain, with the sentence that a person or the staff of an organisation reads. */
import { defineProblems } from '@gun/kernel';

export const trainingCreditsProblems = defineProblems({
  onlyForYourself: {
    status: 403,
    title: 'Only For Yourself',
    detail: {
      fr: 'Un compte formation est personnel. Choisissez d’agir pour vous-même, puis recommencez.',
      nl: 'Een opleidingsrekening is persoonlijk. Kies om voor uzelf te handelen en probeer opnieuw.',
      de: 'Ein Weiterbildungskonto ist persönlich. Handeln Sie für sich selbst und versuchen Sie es erneut.',
      en: 'A training account is personal. Choose to act for yourself, then try again.',
    },
  },
  schemeNotFound: {
    status: 404,
    title: 'Scheme Not Found',
    detail: {
      fr: 'Ce régime de formation n’existe pas ici. Rechargez la page et choisissez-en un de la liste.',
      nl: 'Dit opleidingsstelsel bestaat hier niet. Laad de pagina opnieuw en kies er een uit de lijst.',
      de: 'Diese Weiterbildungsregelung gibt es hier nicht. Laden Sie die Seite neu und wählen Sie eine aus der Liste.',
      en: 'This training scheme does not exist here. Load the page again and choose one of the list.',
    },
  },
  providerNotFound: {
    status: 404,
    title: 'Provider Not Found',
    detail: {
      fr: 'Cet organisme n’accepte pas les crédits de ce régime. Choisissez-en un autre de la liste.',
      nl: 'Deze opleidingsverstrekker aanvaardt geen krediet van dit stelsel. Kies een andere uit de lijst.',
      de: 'Dieser Anbieter nimmt kein Guthaben dieser Regelung an. Wählen Sie einen anderen aus der Liste.',
      en: 'This provider does not accept credits of this scheme. Choose another one of the list.',
    },
  },
  creditsTooFew: {
    status: 409,
    title: 'Credits Too Few',
    detail: {
      fr: 'Vous n’avez plus assez de crédits disponibles. Réservez-en moins, ou annulez une autre réservation.',
      nl: 'U hebt niet genoeg beschikbaar krediet. Reserveer minder, of annuleer een andere reservering.',
      de: 'Sie haben nicht genug verfügbares Guthaben. Reservieren Sie weniger, oder stornieren Sie eine andere Reservierung.',
      en: 'You do not have enough credits available. Reserve fewer, or cancel another reservation.',
    },
  },
  tooManyReservations: {
    status: 409,
    title: 'Too Many Reservations',
    detail: {
      fr: 'Vous avez déjà vingt réservations ouvertes. Annulez-en une, puis recommencez.',
      nl: 'U hebt al twintig openstaande reserveringen. Annuleer er een en probeer opnieuw.',
      de: 'Sie haben schon zwanzig offene Reservierungen. Stornieren Sie eine und versuchen Sie es erneut.',
      en: 'You have twenty open reservations already. Cancel one, then try again.',
    },
  },
  reservationNotFound: {
    status: 404,
    title: 'Reservation Not Found',
    detail: {
      fr: 'Cette réservation n’existe pas ou n’est pas la vôtre. Rechargez la page pour voir les vôtres.',
      nl: 'Deze reservering bestaat niet of is niet van u. Laad de pagina opnieuw om de uwe te zien.',
      de: 'Diese Reservierung gibt es nicht oder es ist nicht Ihre. Laden Sie die Seite neu, um Ihre zu sehen.',
      en: 'This reservation does not exist or is not yours. Load the page again to see yours.',
    },
  },
  reservationOver: {
    status: 409,
    title: 'Reservation Over',
    detail: {
      fr: 'Cette réservation ne peut plus être annulée. Si le cours n’a pas lieu, demandez un remboursement à l’organisme.',
      nl: 'Deze reservering kan niet meer geannuleerd worden. Gaat de opleiding niet door, vraag dan de verstrekker om teruggave.',
      de: 'Diese Reservierung kann nicht mehr storniert werden. Findet der Kurs nicht statt, bitten Sie den Anbieter um Rückgabe.',
      en: 'This reservation can no longer be cancelled. If the course does not take place, ask its provider for a refund.',
    },
  },
  notAGrantor: {
    status: 403,
    title: 'Not A Grantor',
    detail: {
      fr: 'Votre organisation n’est pas enregistrée pour octroyer des crédits de ce régime. Demandez-le au guichet.',
      nl: 'Uw organisatie is niet geregistreerd om krediet van dit stelsel toe te kennen. Vraag het aan het loket.',
      de: 'Ihre Organisation ist nicht eingetragen, um Guthaben dieser Regelung zu gewähren. Beantragen Sie es beim Schalter.',
      en: 'Your organisation is not registered to grant credits of this scheme. Ask the counter for it.',
    },
  },
  beyondCap: {
    status: 409,
    title: 'Beyond Cap',
    detail: {
      fr: 'Cet octroi dépasse le plafond légal de cette personne pour la période. Octroyez moins.',
      nl: 'Deze toekenning gaat boven het wettelijke maximum van deze persoon voor de periode. Ken minder toe.',
      de: 'Diese Gewährung übersteigt die gesetzliche Höchstgrenze dieser Person für den Zeitraum. Gewähren Sie weniger.',
      en: 'This grant is beyond the legal maximum of this person for the period. Grant less.',
    },
  },
  codeNotFound: {
    status: 404,
    title: 'Code Not Found',
    detail: {
      fr: 'Ce code ne vaut rien chez vous : mal recopié, déjà utilisé, trop ancien ou destiné à un autre. Demandez-en un nouveau.',
      nl: 'Deze code geldt niet bij u: fout overgeschreven, al gebruikt, te oud of voor een ander bestemd. Vraag een nieuwe.',
      de: 'Dieser Code gilt bei Ihnen nicht: falsch abgeschrieben, schon benutzt, zu alt oder für jemand anderen. Bitten Sie um einen neuen.',
      en: 'This code is of no value to you: copied wrong, used, too old or for somebody else. Ask for a new one.',
    },
  },
  beyondReservation: {
    status: 409,
    title: 'Beyond Reservation',
    detail: {
      fr: 'La personne a réservé moins que ce montant. Réclamez au plus ce qu’elle a réservé.',
      nl: 'De persoon heeft minder gereserveerd dan dit aantal. Vorder ten hoogste wat gereserveerd is.',
      de: 'Die Person hat weniger als diese Menge reserviert. Fordern Sie höchstens, was reserviert ist.',
      en: 'The person reserved less than this amount. Claim at most what is reserved.',
    },
  },
  claimNotFound: {
    status: 404,
    title: 'Claim Not Found',
    detail: {
      fr: 'Cette créance n’existe pas ou n’est pas de votre organisation. Vérifiez son identifiant.',
      nl: 'Deze vordering bestaat niet of is niet van uw organisatie. Controleer het nummer.',
      de: 'Diese Forderung gibt es nicht oder sie ist nicht von Ihrer Organisation. Prüfen Sie ihre Kennung.',
      en: 'This claim does not exist or is not of your organisation. Check its id.',
    },
  },
  alreadyCompleted: {
    status: 409,
    title: 'Already Completed',
    detail: {
      fr: 'La fin de ce cours a déjà été signalée. La personne a reçu son certificat.',
      nl: 'Het einde van deze opleiding is al gemeld. De persoon kreeg het cursusbewijs.',
      de: 'Der Abschluss dieses Kurses wurde schon gemeldet. Die Person hat ihren Nachweis erhalten.',
      en: 'The end of this course was reported already. The person received their certificate.',
    },
  },
  completedInFuture: {
    status: 409,
    title: 'Completed In Future',
    detail: {
      fr: 'Le cours n’est pas encore terminé à cette date. Signalez-le le jour venu.',
      nl: 'De opleiding is op die datum nog niet voorbij. Meld het op de dag zelf.',
      de: 'Der Kurs ist zu diesem Datum noch nicht beendet. Melden Sie es, wenn der Tag gekommen ist.',
      en: 'The course is not finished yet on that day. Report it once the day has come.',
    },
  },
  beyondClaim: {
    status: 409,
    title: 'Beyond Claim',
    detail: {
      fr: 'Vous rendez plus que ce qui reste de cette créance. Lisez-la pour voir combien a déjà été rendu.',
      nl: 'U geeft meer terug dan er van deze vordering overblijft. Lees ze om te zien hoeveel al teruggegeven is.',
      de: 'Sie geben mehr zurück, als von dieser Forderung übrig ist. Lesen Sie sie, um zu sehen, wie viel schon zurückgegeben wurde.',
      en: 'You give back more than is left of this claim. Read it to see how much was given back already.',
    },
  },
});
