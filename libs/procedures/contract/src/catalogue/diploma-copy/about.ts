import type { ProcedureAbout, ProcedureDefinition } from '../../definition/procedure-definition';
import { appealInDecision, identityNeeded, noPeriod, onlineWithCard, receiptFirst } from '../ready-texts';
import { registers } from '../registers';

/** Law: decree of the French Community of 7 November 2013, art. 147bis; Flemish governance decree of 7 December 2018. */
export const about: ProcedureAbout = {
  name: {
    fr: 'Obtenir une preuve de diplôme (duplicata, attestation)',
    nl: 'Een bewijs van uw diploma krijgen (attest, duplicaat)',
    de: 'Einen Nachweis Ihres Diploms erhalten (Bescheinigung, Duplikat)',
    en: 'Get proof of a diploma (statement, duplicate)',
  },
  summary: {
    fr: 'Diplôme belge perdu ou abîmé ? Un diplôme n’est délivré qu’une fois. Vous recevez une attestation qui en tient lieu.',
    nl: 'Belgisch diploma kwijt of beschadigd? Een diploma wordt maar één keer uitgereikt. U krijgt een attest dat het bewijst.',
    de: 'Belgisches Diplom verloren oder beschädigt? Ein Diplom wird nur einmal ausgestellt. Sie erhalten eine Bescheinigung an seiner Stelle.',
    en: 'Belgian diploma lost or damaged? A diploma is issued only once. You receive a statement that stands in its place.',
  },
  audience: ['citizen'],
  forWhom: {
    fr: 'La personne qui a obtenu le diplôme en Belgique, dans une école flamande ou de la Fédération Wallonie-Bruxelles.',
    nl: 'De persoon die het diploma in België behaalde, aan een Vlaamse school of een school van de Federatie Wallonië-Brussel.',
    de: 'Die Person, die das Diplom in Belgien erworben hat, an einer flämischen Schule oder einer der Föderation Wallonie-Brüssel.',
    en: 'The person who obtained the diploma in Belgium, at a Flemish school or one of the Federation Wallonia-Brussels.',
  },
  notForWhom: {
    fr: 'Diplôme d’un autre pays : demandez sa reconnaissance. École germanophone : adressez-vous au ministère à Eupen.',
    nl: 'Diploma uit een ander land: vraag de erkenning aan. Duitstalige school: richt u tot het ministerie in Eupen.',
    de: 'Diplom aus einem anderen Land: Beantragen Sie die Anerkennung. Deutschsprachige Schule: Wenden Sie sich an das Ministerium in Eupen.',
    en: 'Diploma of another country: ask for its recognition. German-language school: turn to the ministry in Eupen.',
  },
  cost: {
    fr: 'Gratuit en Flandre. Fédération Wallonie-Bruxelles : 50 € pour le secondaire ; pour le supérieur, le service dit le prix avant paiement.',
    nl: 'Gratis in Vlaanderen. Federatie Wallonië-Brussel: 50 € voor het secundair; voor het hoger onderwijs zegt de dienst de prijs vooraf.',
    de: 'Kostenlos in Flandern. Föderation Wallonie-Brüssel: 50 € für die Sekundarschule; für Hochschulen nennt der Dienst den Preis vorher.',
    en: 'Free in Flanders. Federation Wallonia-Brussels: €50 for secondary school; for higher education the service names the price first.',
  },
  duration: { fr: 'Environ 3 minutes', nl: 'Ongeveer 3 minuten', de: 'Etwa 3 Minuten', en: 'About 3 minutes' },
  needed: [
    identityNeeded,
    {
      fr: 'Pour une école francophone : le nom de l’école, l’année et ce qui prouve la réussite, si vous l’avez',
      nl: 'Voor een Franstalige school: de naam van de school, het jaar en een bewijs van slagen, als u dat hebt',
      de: 'Für eine französischsprachige Schule: Name der Schule, Jahr und ein Erfolgsnachweis, falls vorhanden',
      en: 'For a French-language school: its name, the year and what proves your success, if you have it',
    },
  ],
  known: [
    {
      what: {
        fr: 'Votre nom et votre date de naissance',
        nl: 'Uw naam en uw geboortedatum',
        de: 'Ihr Name und Ihr Geburtsdatum',
        en: 'Your name and your date of birth',
      },
      source: registers.nationalRegister,
    },
    {
      what: {
        fr: 'Vos diplômes flamands, si vous les faites demander',
        nl: 'Uw Vlaamse diploma’s, als u ze laat vragen',
        de: 'Ihre flämischen Diplome, wenn Sie sie anfordern lassen',
        en: 'Your Flemish diplomas, if you let us ask',
      },
      source: registers.education,
    },
  ],
  deadline: noPeriod,
  output: {
    fr: 'Une attestation scellée, que chacun peut vérifier en ligne, ou une décision motivée',
    nl: 'Een verzegeld attest, dat iedereen online kan controleren, of een gemotiveerde beslissing',
    de: 'Eine versiegelte Bescheinigung, die jeder online prüfen kann, oder eine begründete Entscheidung',
    en: 'A sealed statement, which anybody can check online, or a reasoned decision',
  },
  nextSteps: [
    receiptFirst,
    {
      fr: 'Diplôme flamand connu de la base de données : l’attestation arrive dans votre boîte, sans autre démarche.',
      nl: 'Vlaams diploma in de databank: het attest komt in uw brievenbus, zonder verdere stappen.',
      de: 'Flämisches Diplom in der Datenbank: Die Bescheinigung kommt in Ihr Postfach, ohne weiteren Schritt.',
      en: 'Flemish diploma in the database: the statement arrives in your mailbox, with no further step.',
    },
    {
      fr: 'Sinon, un agent cherche le procès-verbal du jury et vous invite à payer s’il y a un prix.',
      nl: 'Anders zoekt een medewerker het verslag van de jury op en vraagt u te betalen als er een prijs is.',
      de: 'Sonst sucht ein Mitarbeiter das Protokoll des Prüfungsausschusses und fordert zur Zahlung auf, falls etwas zu zahlen ist.',
      en: 'Otherwise an officer looks up the minutes of the jury, and invites you to pay if there is a price.',
    },
  ],
  appeal: appealInDecision,
  legalBasis: [
    {
      title: {
        fr: 'Décret de la Communauté française du 7 novembre 2013, article 147bis (paysage de l’enseignement supérieur)',
        nl: 'Decreet van de Franse Gemeenschap van 7 november 2013, artikel 147bis (hoger onderwijs)',
        de: 'Dekret der Französischen Gemeinschaft vom 7. November 2013, Artikel 147bis (Hochschulwesen)',
        en: 'Decree of the French Community of 7 November 2013, article 147bis (higher education)',
      },
    },
    {
      title: {
        fr: 'Décret flamand de gouvernance du 7 décembre 2018',
        nl: 'Bestuursdecreet van 7 december 2018',
        de: 'Flämisches Verwaltungsdekret vom 7. Dezember 2018',
        en: 'Flemish governance decree of 7 December 2018',
      },
    },
  ],
  lifeEvents: ['starting-education', 'looking-for-a-job'],
  theme: 'WORK',
  keywords: {
    fr: ['diplôme', 'duplicata', 'attestation', 'diplôme perdu', 'CESS', 'copie de diplôme'],
    nl: ['diploma', 'duplicaat', 'attest', 'diploma kwijt', 'LED', 'getuigschrift'],
    de: ['Diplom', 'Duplikat', 'Bescheinigung', 'Diplom verloren', 'Abschlusszeugnis'],
    en: ['diploma', 'duplicate', 'statement', 'lost diploma', 'degree certificate'],
  },
};

export const channels: ProcedureDefinition['channels'] = {
  online: onlineWithCard,
  phone: {
    fr: 'Appelez le service des diplômes de votre Communauté. Un agent remplit la demande avec vous.',
    nl: 'Bel de dienst diploma’s van uw Gemeenschap. Een medewerker vult de aanvraag met u in.',
    de: 'Rufen Sie den Dienst für Diplome Ihrer Gemeinschaft an. Ein Mitarbeiter füllt den Antrag mit Ihnen aus.',
    en: 'Call the diploma service of your Community. An officer fills in the request with you.',
  },
  counter: {
    fr: 'Prenez rendez-vous à Bruxelles. Venez avec votre carte d’identité et ce qui reste du diplôme.',
    nl: 'Maak een afspraak in Brussel. Breng uw identiteitskaart mee en wat er van het diploma overblijft.',
    de: 'Vereinbaren Sie einen Termin in Brüssel. Bringen Sie Ihren Personalausweis und die Reste des Diploms mit.',
    en: 'Make an appointment in Brussels. Bring your identity card and what is left of the diploma.',
  },
  post: {
    fr: 'Imprimez le formulaire vierge, signez-le et envoyez-le avec une copie de votre carte d’identité.',
    nl: 'Druk het blanco formulier af, onderteken het en stuur het met een kopie van uw identiteitskaart.',
    de: 'Drucken Sie das leere Formular, unterschreiben Sie es und senden Sie es mit einer Kopie Ihres Personalausweises.',
    en: 'Print the blank form, sign it and send it with a copy of your identity card.',
  },
};
