import type { ProcedureAbout, ProcedureDefinition } from '../../definition/procedure-definition';
import { registers } from '../registers';

/** Law: Code of criminal procedure, art. 595 and 596; circular 204 of 2013. */
export const about: ProcedureAbout = {
  name: {
    fr: 'Demander un extrait de casier judiciaire',
    nl: 'Een uittreksel uit het strafregister aanvragen',
    de: 'Einen Auszug aus dem Strafregister beantragen',
    en: 'Ask for a criminal-record extract',
  },
  summary: {
    fr: 'Un employeur ou une association vous demande un extrait ? Nous vous proposons le bon modèle : 595, 596.1 ou 596.2.',
    nl: 'Vraagt een werkgever of vereniging u een uittreksel? Wij stellen het juiste model voor: 595, 596.1 of 596.2.',
    de: 'Ein Arbeitgeber oder Verein verlangt einen Auszug? Wir schlagen das richtige Muster vor: 595, 596.1 oder 596.2.',
    en: 'Does an employer or an association ask for an extract? We propose the right model: 595, 596.1 or 596.2.',
  },
  audience: ['citizen'],
  forWhom: {
    fr: 'Vous êtes inscrit en Belgique et vous demandez votre propre extrait. L’âge minimum dépend de votre commune.',
    nl: 'U bent in België ingeschreven en vraagt uw eigen uittreksel. De minimumleeftijd hangt af van uw gemeente.',
    de: 'Sie sind in Belgien eingetragen und beantragen Ihren eigenen Auszug. Das Mindestalter hängt von Ihrer Gemeinde ab.',
    en: 'You are registered in Belgium and ask for your own extract. The minimum age depends on your municipality.',
  },
  notForWhom: {
    fr: 'Vous habitez à l’étranger ou vous êtes radié ? Adressez-vous au service central du SPF Justice.',
    nl: 'Woont u in het buitenland of bent u geschrapt? Richt u tot de centrale dienst van de FOD Justitie.',
    de: 'Sie wohnen im Ausland oder sind gestrichen? Wenden Sie sich an den zentralen Dienst des FÖD Justiz.',
    en: 'Do you live abroad or were you struck off? Turn to the central service of the FPS Justice.',
  },
  cost: {
    fr: 'De gratuit à environ 5 €, selon la commune. Personne d’autre ne peut vous le vendre.',
    nl: 'Van gratis tot ongeveer 5 €, naargelang van de gemeente. Niemand anders mag het u verkopen.',
    de: 'Von kostenlos bis etwa 5 €, je nach Gemeinde. Niemand sonst darf ihn Ihnen verkaufen.',
    en: 'From free to about €5, depending on the municipality. Nobody else may sell it to you.',
  },
  duration: {
    fr: 'Environ 3 minutes',
    nl: 'Ongeveer 3 minuten',
    de: 'Etwa 3 Minuten',
    en: 'About 3 minutes',
  },
  needed: [
    {
      fr: 'Votre carte d’identité ou itsme',
      nl: 'Uw identiteitskaart of itsme',
      de: 'Ihr Personalausweis oder itsme',
      en: 'Your identity card or itsme',
    },
    {
      fr: 'Le nom de l’organisme qui demande l’extrait',
      nl: 'De naam van de organisatie die het uittreksel vraagt',
      de: 'Der Name der Stelle, die den Auszug verlangt',
      en: 'The name of the body that asks for the extract',
    },
    {
      fr: 'Son formulaire, s’il nomme un modèle',
      nl: 'Haar formulier, als dat een model noemt',
      de: 'Ihr Formular, wenn es ein Muster nennt',
      en: 'Its form, if that form names a model',
    },
  ],
  known: [
    {
      what: {
        fr: 'Votre nom, votre date de naissance et votre adresse',
        nl: 'Uw naam, uw geboortedatum en uw adres',
        de: 'Ihr Name, Ihr Geburtsdatum und Ihre Adresse',
        en: 'Your name, your date of birth and your address',
      },
      source: registers.nationalRegister,
    },
    {
      what: {
        fr: 'Le contenu du casier',
        nl: 'De inhoud van het strafregister',
        de: 'Der Inhalt des Strafregisters',
        en: 'The content of the record',
      },
      source: registers.criminalRecord,
    },
  ],
  deadline: {
    fr: 'Modèles 595 et 596.1 : tout de suite à 3 jours ouvrables. Modèle 596.2 : 5 à 10 jours ouvrables. Ce sont des délais d’usage.',
    nl: 'Modellen 595 en 596.1: meteen tot 3 werkdagen. Model 596.2: 5 tot 10 werkdagen. Dat zijn gebruikelijke termijnen.',
    de: 'Muster 595 und 596.1: sofort bis 3 Werktage. Muster 596.2: 5 bis 10 Werktage. Das sind übliche Fristen.',
    en: 'Models 595 and 596.1: at once to 3 working days. Model 596.2: 5 to 10 working days. These are usual times.',
  },
  output: {
    fr: 'Un extrait avec cachet électronique et code QR. L’organisme qui le reçoit décide combien de temps il l’accepte.',
    nl: 'Een uittreksel met elektronisch zegel en QR-code. Wie het ontvangt, beslist hoelang het geldt.',
    de: 'Ein Auszug mit elektronischem Siegel und QR-Code. Die empfangende Stelle entscheidet, wie lange sie ihn annimmt.',
    en: 'An extract with an electronic seal and a QR code. The receiving body decides how long it accepts it.',
  },
  nextSteps: [
    {
      fr: 'Modèle 596.2 : votre commune interroge la police locale sur les interdictions de contact avec des mineurs.',
      nl: 'Model 596.2: uw gemeente vraagt de lokale politie of er een contactverbod met minderjarigen is.',
      de: 'Muster 596.2: Ihre Gemeinde fragt die lokale Polizei nach Kontaktverboten mit Minderjährigen.',
      en: 'Model 596.2: your municipality asks the local police about bans on contact with minors.',
    },
    {
      fr: 'Le Casier judiciaire central établit l’extrait et le scelle.',
      nl: 'Het Centraal Strafregister maakt het uittreksel op en verzegelt het.',
      de: 'Das Zentrale Strafregister erstellt den Auszug und versiegelt ihn.',
      en: 'The Central Criminal Record draws up the extract and seals it.',
    },
    {
      fr: 'Vous téléchargez l’extrait ici. Son code QR prouve qu’il est authentique.',
      nl: 'U downloadt het uittreksel hier. De QR-code bewijst dat het echt is.',
      de: 'Sie laden den Auszug hier herunter. Sein QR-Code beweist, dass er echt ist.',
      en: 'You download the extract here. Its QR code proves that it is genuine.',
    },
  ],
  appeal: {
    fr: 'Une erreur dans l’extrait ? Signalez-la par ce dossier. Le Casier judiciaire central vous indique comment la faire corriger.',
    nl: 'Een fout in het uittreksel? Meld ze in dit dossier. Het Centraal Strafregister zegt u hoe u ze laat verbeteren.',
    de: 'Ein Fehler im Auszug? Melden Sie ihn in diesem Dossier. Das Zentrale Strafregister sagt Ihnen, wie Sie ihn berichtigen lassen.',
    en: 'An error in the extract? Report it in this dossier. The Central Criminal Record tells you how to have it corrected.',
  },
  legalBasis: [
    {
      title: {
        fr: 'Code d’instruction criminelle, articles 595 et 596',
        nl: 'Wetboek van strafvordering, artikelen 595 en 596',
        de: 'Strafprozessgesetzbuch, Artikel 595 und 596',
        en: 'Code of criminal procedure, articles 595 and 596',
      },
    },
    {
      title: {
        fr: 'Circulaire 204 de 2013 sur les extraits de casier judiciaire',
        nl: 'Omzendbrief 204 van 2013 over de uittreksels uit het strafregister',
        de: 'Rundschreiben 204 von 2013 über die Auszüge aus dem Strafregister',
        en: 'Circular 204 of 2013 on criminal-record extracts',
      },
    },
  ],
  lifeEvents: ['looking-for-a-job', 'volunteering'],
  theme: 'JUST',
  keywords: {
    fr: ['casier judiciaire', 'bonne vie et mœurs', '595', '596.1', '596.2', 'mineurs', 'employeur', 'antécédents'],
    nl: ['strafregister', 'bewijs van goed gedrag', '595', '596.1', '596.2', 'minderjarigen', 'werkgever', 'zeden'],
    de: [
      'Strafregister',
      'Führungszeugnis',
      'Leumundszeugnis',
      '595',
      '596.1',
      '596.2',
      'Minderjährige',
      'Arbeitgeber',
    ],
    en: ['criminal record', 'good conduct certificate', 'police record', '595', '596.1', '596.2', 'minors', 'employer'],
  },
};

export const channels: ProcedureDefinition['channels'] = {
  online: {
    fr: 'Ici, jour et nuit, avec votre carte d’identité ou itsme.',
    nl: 'Hier, dag en nacht, met uw identiteitskaart of itsme.',
    de: 'Hier, Tag und Nacht, mit Ihrem Personalausweis oder itsme.',
    en: 'Here, day and night, with your identity card or itsme.',
  },
  phone: {
    fr: 'Appelez le service Population de votre commune. Un agent prépare la demande avec vous.',
    nl: 'Bel de dienst Bevolking van uw gemeente. Een medewerker bereidt de aanvraag samen met u voor.',
    de: 'Rufen Sie den Bevölkerungsdienst Ihrer Gemeinde an. Ein Mitarbeiter bereitet den Antrag mit Ihnen vor.',
    en: 'Call the population service of your municipality. An officer prepares the request with you.',
  },
  counter: {
    fr: 'Allez au guichet Population de votre commune. Pour le modèle 596.2, certaines communes demandent de venir.',
    nl: 'Ga naar het loket Bevolking van uw gemeente. Voor model 596.2 vragen sommige gemeenten dat u langskomt.',
    de: 'Gehen Sie zum Bevölkerungsschalter Ihrer Gemeinde. Für das Muster 596.2 verlangen manche Gemeinden Ihr Kommen.',
    en: 'Go to the population counter of your municipality. For model 596.2 some municipalities ask you to come.',
  },
  post: {
    fr: 'Imprimez le formulaire vierge et envoyez-le au service Population, avec une copie de votre carte d’identité.',
    nl: 'Druk het blanco formulier af en stuur het naar de dienst Bevolking, met een kopie van uw identiteitskaart.',
    de: 'Drucken Sie das leere Formular und senden Sie es mit einer Kopie Ihres Ausweises an den Bevölkerungsdienst.',
    en: 'Print the blank form and send it to the population service with a copy of your identity card.',
  },
};
