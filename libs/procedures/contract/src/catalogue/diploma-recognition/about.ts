import type { ProcedureAbout, ProcedureDefinition } from '../../definition/procedure-definition';
import { appealInDecision, identityNeeded, receiptFirst } from '../ready-texts';
import { registers } from '../registers';

/** Law: Lisbon convention of 11 April 1997; the exchange of evidence by Regulation (EU) 2018/1724, art. 14. */
export const about: ProcedureAbout = {
  name: {
    fr: 'Faire reconnaître un diplôme étranger (équivalence)',
    nl: 'Een buitenlands diploma laten erkennen (Franse Gemeenschap)',
    de: 'Einen ausländischen Abschluss anerkennen lassen (Gleichstellung)',
    en: 'Have a foreign diploma recognised (equivalence)',
  },
  summary: {
    fr: 'Votre diplôme du supérieur vient d’un autre pays ? La Fédération Wallonie-Bruxelles dit à quel niveau ou à quel grade il correspond.',
    nl: 'Komt uw diploma hoger onderwijs uit een ander land? De Federatie Wallonië-Brussel zegt met welk niveau of welke graad het overeenkomt.',
    de: 'Ihr Hochschulabschluss kommt aus einem anderen Land? Die Föderation Wallonie-Brüssel sagt, welcher Stufe oder welchem Grad er entspricht.',
    en: 'Does your higher-education diploma come from another country? The Federation Wallonia-Brussels says which level or degree it equals.',
  },
  audience: ['citizen'],
  forWhom: {
    fr: 'La personne qui a obtenu le diplôme, quelle que soit sa nationalité. Les réfugiés et personnes protégées ont une voie gratuite et adaptée.',
    nl: 'De persoon die het diploma behaalde, van welke nationaliteit ook. Vluchtelingen en beschermde personen hebben een gratis, aangepaste weg.',
    de: 'Die Person, die den Abschluss erworben hat, gleich welcher Staatsangehörigkeit. Flüchtlinge und Schutzberechtigte haben einen kostenlosen, angepassten Weg.',
    en: 'The person who obtained the diploma, whatever their nationality. Refugees and protected people have a free, adapted way.',
  },
  notForWhom: {
    fr: 'En Flandre, c’est NARIC-Vlaanderen qui reconnaît. Un diplôme du secondaire et une profession réglementée ont leur propre procédure.',
    nl: 'In Vlaanderen erkent NARIC-Vlaanderen. Een diploma secundair onderwijs en een gereglementeerd beroep hebben een eigen procedure.',
    de: 'In Flandern erkennt NARIC-Vlaanderen an. Ein Sekundarabschluss und ein reglementierter Beruf haben ein eigenes Verfahren.',
    en: 'In Flanders, NARIC-Vlaanderen recognises. A secondary diploma and a regulated profession have a procedure of their own.',
  },
  cost: {
    fr: '200 €, ou 150 € si le pays reçoit l’aide au développement. Gratuit pour les réfugiés et personnes protégées.',
    nl: '200 €, of 150 € als het land ontwikkelingshulp krijgt. Gratis voor vluchtelingen en beschermde personen.',
    de: '200 €, oder 150 €, wenn das Land Entwicklungshilfe erhält. Kostenlos für Flüchtlinge und Schutzberechtigte.',
    en: '€200, or €150 if the country receives development aid. Free for refugees and protected people.',
  },
  duration: { fr: 'Environ 10 minutes', nl: 'Ongeveer 10 minuten', de: 'Etwa 10 Minuten', en: 'About 10 minutes' },
  needed: [
    identityNeeded,
    {
      fr: 'Le diplôme, si vous ne le faites pas demander à l’autre pays',
      nl: 'Het diploma, als u het niet aan het andere land laat vragen',
      de: 'Der Abschluss, wenn Sie ihn nicht beim anderen Land anfordern lassen',
      en: 'The diploma, unless you let us ask the other country',
    },
    {
      fr: 'Le relevé des notes et le programme des études',
      nl: 'De puntenlijst en het studieprogramma',
      de: 'Die Notenübersicht und das Studienprogramm',
      en: 'The transcript of marks and the programme of studies',
    },
    {
      fr: 'Une traduction jurée, si le service ne lit pas la langue',
      nl: 'Een beëdigde vertaling, als de dienst de taal niet leest',
      de: 'Eine beeidigte Übersetzung, wenn der Dienst die Sprache nicht liest',
      en: 'A sworn translation, if the service does not read the language',
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
        fr: 'Votre diplôme européen, si vous le faites demander',
        nl: 'Uw Europees diploma, als u het laat vragen',
        de: 'Ihr europäischer Abschluss, wenn Sie ihn anfordern lassen',
        en: 'Your European diploma, if you let us ask',
      },
      source: registers.foreignDiplomas,
    },
  ],
  deadline: {
    fr: 'La commission rend son avis dans les 4 mois du dossier complet. La décision suit dans les 40 jours. Le silence ne décide de rien.',
    nl: 'De commissie geeft advies binnen 4 maanden na het volledige dossier. De beslissing volgt binnen 40 dagen. Zwijgen beslist niets.',
    de: 'Die Kommission nimmt binnen 4 Monaten nach dem vollständigen Dossier Stellung. Die Entscheidung folgt binnen 40 Tagen. Schweigen entscheidet nichts.',
    en: 'The commission gives its opinion within 4 months of the complete file. The decision follows within 40 days. Silence decides nothing.',
  },
  output: {
    fr: 'Une décision motivée, qui donne le niveau ou le grade correspondant',
    nl: 'Een gemotiveerde beslissing, met het niveau of de graad',
    de: 'Eine begründete Entscheidung mit der entsprechenden Stufe oder dem Grad',
    en: 'A reasoned decision, with the level or degree that corresponds',
  },
  nextSteps: [
    receiptFirst,
    {
      fr: 'Le service vérifie que le dossier est complet et vous invite à payer.',
      nl: 'De dienst kijkt na of het dossier volledig is en nodigt u uit te betalen.',
      de: 'Der Dienst prüft die Vollständigkeit und fordert Sie zur Zahlung auf.',
      en: 'The service checks that the file is complete and invites you to pay.',
    },
    {
      fr: 'La commission donne son avis. Si le grade n’est pas reconnu, elle examine le niveau, sans nouvelle demande.',
      nl: 'De commissie geeft advies. Wordt de graad niet erkend, dan bekijkt ze het niveau, zonder nieuwe aanvraag.',
      de: 'Die Kommission nimmt Stellung. Wird der Grad nicht anerkannt, prüft sie die Stufe, ohne neuen Antrag.',
      en: 'The commission gives its opinion. If the degree is not recognised, it examines the level, without a new request.',
    },
  ],
  appeal: appealInDecision,
  legalBasis: [
    {
      title: {
        fr: 'Convention de Lisbonne du 11 avril 1997 sur la reconnaissance des qualifications de l’enseignement supérieur',
        nl: 'Overeenkomst van Lissabon van 11 april 1997 over de erkenning van kwalificaties van het hoger onderwijs',
        de: 'Lissabonner Übereinkommen vom 11. April 1997 über die Anerkennung von Qualifikationen im Hochschulbereich',
        en: 'Lisbon convention of 11 April 1997 on the recognition of qualifications in higher education',
      },
    },
    {
      title: {
        fr: 'Règlement (UE) 2018/1724, article 14 : échange des preuves entre États',
        nl: 'Verordening (EU) 2018/1724, artikel 14: uitwisseling van bewijzen tussen staten',
        de: 'Verordnung (EU) 2018/1724, Artikel 14: Austausch von Nachweisen zwischen Staaten',
        en: 'Regulation (EU) 2018/1724, article 14: exchange of evidence between States',
      },
      eli: 'http://data.europa.eu/eli/reg/2018/1724/oj',
    },
  ],
  lifeEvents: ['starting-education', 'looking-for-a-job'],
  theme: 'WORK',
  sdg: 'T3',
  keywords: {
    fr: ['diplôme étranger', 'équivalence', 'reconnaissance', 'bachelier', 'master', 'université', 'haute école'],
    nl: ['buitenlands diploma', 'gelijkwaardigheid', 'erkenning', 'bachelor', 'master', 'universiteit', 'hogeschool'],
    de: ['ausländischer Abschluss', 'Gleichstellung', 'Anerkennung', 'Bachelor', 'Master', 'Universität', 'Diplom'],
    en: ['foreign diploma', 'equivalence', 'recognition', 'bachelor', 'master', 'university', 'degree'],
  },
};

export const channels: ProcedureDefinition['channels'] = {
  online: {
    fr: 'Ici, jour et nuit, avec votre carte d’identité, itsme ou l’identité électronique d’un autre pays européen.',
    nl: 'Hier, dag en nacht, met uw identiteitskaart, itsme of de elektronische identiteit van een ander Europees land.',
    de: 'Hier, Tag und Nacht, mit Personalausweis, itsme oder der elektronischen Identität eines anderen europäischen Landes.',
    en: 'Here, day and night, with your identity card, itsme or the electronic identity of another European country.',
  },
  phone: {
    fr: 'Appelez le service de la reconnaissance des diplômes. Un agent prépare la demande avec vous.',
    nl: 'Bel de dienst voor de erkenning van diploma’s. Een medewerker bereidt de aanvraag samen met u voor.',
    de: 'Rufen Sie den Dienst für die Anerkennung von Abschlüssen an. Ein Mitarbeiter bereitet den Antrag mit Ihnen vor.',
    en: 'Call the service for the recognition of diplomas. An officer prepares the request with you.',
  },
  counter: {
    fr: 'Prenez rendez-vous avec le service à Bruxelles. Venez avec vos documents : un agent introduit la demande avec vous.',
    nl: 'Maak een afspraak met de dienst in Brussel. Breng uw documenten mee: een medewerker dient de aanvraag met u in.',
    de: 'Vereinbaren Sie einen Termin beim Dienst in Brüssel. Bringen Sie Ihre Dokumente mit: Ein Mitarbeiter reicht den Antrag mit Ihnen ein.',
    en: 'Make an appointment with the service in Brussels. Bring your documents: an officer hands in the request with you.',
  },
  post: {
    fr: 'Imprimez le formulaire vierge et envoyez-le avec des copies. Le service l’encode pour vous : gardez vos originaux.',
    nl: 'Druk het blanco formulier af en stuur het met kopieën. De dienst voert het voor u in: houd uw originelen.',
    de: 'Drucken Sie das leere Formular und senden Sie es mit Kopien. Der Dienst erfasst es für Sie: Behalten Sie Ihre Originale.',
    en: 'Print the blank form and send it with copies. The service enters it for you: keep your originals.',
  },
};
