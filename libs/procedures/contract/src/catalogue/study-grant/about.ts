import type { ProcedureAbout, ProcedureDefinition } from '../../definition/procedure-definition';
import { registers } from '../registers';

/** Law: act of 19 July 1971 and decree of the French Community of 7 November 1983 on study grants. */
export const about: ProcedureAbout = {
  name: {
    fr: 'Demander une allocation d’études',
    nl: 'Een studietoelage van de Franse Gemeenschap aanvragen',
    de: 'Eine Studienbeihilfe der Französischen Gemeinschaft beantragen',
    en: 'Ask for a study grant of the French Community',
  },
  summary: {
    fr: 'Une aide de la Fédération Wallonie-Bruxelles pour une année d’études. Nous demandons les preuves aux sources, avec votre accord.',
    nl: 'Een steun van de Federatie Wallonië-Brussel voor een studiejaar. Wij vragen de bewijzen aan de bronnen, als u dat wilt.',
    de: 'Eine Hilfe der Föderation Wallonie-Brüssel für ein Studienjahr. Wir fordern die Nachweise bei den Quellen an, wenn Sie es wünschen.',
    en: 'Support from the Federation Wallonia-Brussels for one year of study. We ask the sources for the proofs, if you want us to.',
  },
  audience: ['citizen'],
  forWhom: {
    fr: 'Vous êtes majeur et étudiez dans le supérieur, ou un enfant de votre ménage est en secondaire. L’école dépend de la Fédération Wallonie-Bruxelles.',
    nl: 'U bent meerderjarig en volgt hoger onderwijs, of een kind in uw gezin zit in het secundair. De school hangt af van de Federatie Wallonië-Brussel.',
    de: 'Sie sind volljährig und studieren, oder ein Kind Ihres Haushalts besucht die Sekundarschule. Die Schule gehört zur Föderation Wallonie-Brüssel.',
    en: 'You are an adult in higher education, or a child of your household is in secondary school. The school belongs to the Federation Wallonia-Brussels.',
  },
  notForWhom: {
    fr: 'L’école est flamande ou germanophone ? Cette Communauté-là donne l’aide. La promotion sociale et la formation en alternance sont exclues.',
    nl: 'Is de school Vlaams of Duitstalig? Dan geeft die Gemeenschap de steun. Volwassenenonderwijs en deeltijds leren zijn uitgesloten.',
    de: 'Ist die Schule flämisch oder deutschsprachig? Dann hilft diese Gemeinschaft. Erwachsenenbildung und duale Ausbildung sind ausgeschlossen.',
    en: 'Is the school Flemish or German-speaking? Then that Community gives the support. Adult education and work-study are excluded.',
  },
  cost: { fr: 'Gratuit', nl: 'Gratis', de: 'Kostenlos', en: 'Free' },
  duration: { fr: 'Environ 6 minutes', nl: 'Ongeveer 6 minuten', de: 'Etwa 6 Minuten', en: 'About 6 minutes' },
  needed: [
    {
      fr: 'Votre carte d’identité ou itsme',
      nl: 'Uw identiteitskaart of itsme',
      de: 'Ihr Personalausweis oder itsme',
      en: 'Your identity card or itsme',
    },
    {
      fr: 'Le numéro du compte où verser l’allocation',
      nl: 'Het nummer van de rekening voor de toelage',
      de: 'Die Nummer des Kontos für die Beihilfe',
      en: 'The number of the account for the grant',
    },
  ],
  known: [
    {
      what: {
        fr: 'Votre nom, votre adresse et votre ménage',
        nl: 'Uw naam, uw adres en uw gezin',
        de: 'Ihr Name, Ihre Adresse und Ihr Haushalt',
        en: 'Your name, your address and your household',
      },
      source: registers.nationalRegister,
    },
    {
      what: {
        fr: 'Les revenus du ménage, si vous les faites demander',
        nl: 'De inkomsten van het gezin, als u ze laat vragen',
        de: 'Das Einkommen des Haushalts, wenn Sie es anfordern lassen',
        en: 'The income of the household, if you let us ask',
      },
      source: registers.tax,
    },
    {
      what: {
        fr: 'Votre inscription et vos diplômes, si vous les faites demander',
        nl: 'Uw inschrijving en diploma’s, als u ze laat vragen',
        de: 'Ihre Einschreibung und Abschlüsse, wenn Sie sie anfordern lassen',
        en: 'Your enrolment and diplomas, if you let us ask',
      },
      source: registers.education,
    },
  ],
  deadline: {
    fr: 'La demande se fait chaque année, jusqu’au 31 octobre. Aucun délai n’oblige le service à décider, et son silence ne décide de rien.',
    nl: 'U vraagt elk jaar aan, tot en met 31 oktober. Geen termijn verplicht de dienst te beslissen, en zwijgen beslist niets.',
    de: 'Der Antrag wird jedes Jahr bis zum 31. Oktober gestellt. Keine Frist bindet den Dienst, und sein Schweigen entscheidet nichts.',
    en: 'You ask every year, until 31 October. No period binds the service to decide, and its silence decides nothing.',
  },
  output: {
    fr: 'Une décision motivée, avec le calcul. L’allocation est versée en une fois.',
    nl: 'Een gemotiveerde beslissing, met de berekening. De toelage wordt in één keer betaald.',
    de: 'Eine begründete Entscheidung mit der Berechnung. Die Beihilfe wird auf einmal gezahlt.',
    en: 'A reasoned decision, with the calculation. The grant is paid at once.',
  },
  nextSteps: [
    {
      fr: 'Vous recevez tout de suite un accusé de réception.',
      nl: 'U krijgt meteen een ontvangstbewijs.',
      de: 'Sie erhalten sofort eine Empfangsbestätigung.',
      en: 'You receive a receipt at once.',
    },
    {
      fr: 'Le service des allocations vérifie les conditions et calcule le montant.',
      nl: 'De dienst studietoelagen controleert de voorwaarden en berekent het bedrag.',
      de: 'Der Dienst für Studienbeihilfen prüft die Bedingungen und berechnet den Betrag.',
      en: 'The study-grants service checks the conditions and calculates the amount.',
    },
    {
      fr: 'Vous recevez la décision. Si les études s’arrêtent, une partie est à rembourser.',
      nl: 'U krijgt de beslissing. Stoppen de studies, dan betaalt u een deel terug.',
      de: 'Sie erhalten die Entscheidung. Endet das Studium vorzeitig, ist ein Teil zurückzuzahlen.',
      en: 'You receive the decision. If the studies stop, part of it is to be paid back.',
    },
  ],
  appeal: {
    fr: 'Vous pouvez réclamer par lettre recommandée dans les 30 jours, avec des faits nouveaux. Le service répond dans les 30 jours. Ensuite, vous avez 30 jours pour saisir le conseil d’appel. Le Médiateur de la Wallonie et de la Fédération Wallonie-Bruxelles peut aussi être saisi.',
    nl: 'U kunt binnen 30 dagen per aangetekende brief bezwaar maken, met nieuwe feiten. De dienst antwoordt binnen 30 dagen. Daarna hebt u 30 dagen voor de raad van beroep. U kunt ook naar de ombudsman van Wallonië en de Federatie Wallonië-Brussel.',
    de: 'Sie können binnen 30 Tagen per Einschreiben mit neuen Tatsachen widersprechen. Der Dienst antwortet binnen 30 Tagen. Danach haben Sie 30 Tage für den Berufungsrat. Auch der Mediator der Wallonie und der Föderation Wallonie-Brüssel kann angerufen werden.',
    en: 'You may complain by registered letter within 30 days, with new facts. The service answers within 30 days. You then have 30 days for the appeal council. The mediator of Wallonia and the Federation Wallonia-Brussels may be asked too.',
  },
  legalBasis: [
    {
      title: {
        fr: 'Décret du 7 novembre 1983 réglant les allocations d’études',
        nl: 'Decreet van 7 november 1983 tot regeling van de studietoelagen',
        de: 'Dekret vom 7. November 1983 zur Regelung der Studienbeihilfen',
        en: 'Decree of 7 November 1983 on study grants',
      },
    },
    {
      title: {
        fr: 'Loi du 19 juillet 1971 relative à l’octroi d’allocations d’études',
        nl: 'Wet van 19 juli 1971 betreffende de toekenning van studietoelagen',
        de: 'Gesetz vom 19. Juli 1971 über die Gewährung von Studienbeihilfen',
        en: 'Act of 19 July 1971 on the award of study grants',
      },
    },
  ],
  lifeEvents: ['starting-education'],
  theme: 'FINA',
  sdg: 'T1',
  keywords: {
    fr: [
      'allocation d’études',
      'bourse',
      'études',
      'minerval',
      'étudiant',
      'secondaire',
      'supérieur',
      'aide financière',
    ],
    nl: ['studietoelage', 'studiebeurs', 'studie', 'student', 'secundair', 'hoger onderwijs', 'schooltoeslag'],
    de: ['Studienbeihilfe', 'Stipendium', 'Studium', 'Student', 'Sekundarschule', 'Hochschule', 'Schülerbeihilfe'],
    en: ['study grant', 'scholarship', 'student', 'tuition', 'secondary', 'higher education', 'bursary'],
  },
};

export const channels: ProcedureDefinition['channels'] = {
  online: {
    fr: 'Ici, jour et nuit, avec votre carte d’identité ou itsme. Les demandes en ligne sont traitées d’abord.',
    nl: 'Hier, dag en nacht, met uw identiteitskaart of itsme. Aanvragen online worden eerst behandeld.',
    de: 'Hier, Tag und Nacht, mit Ihrem Personalausweis oder itsme. Online-Anträge werden zuerst bearbeitet.',
    en: 'Here, day and night, with your identity card or itsme. Requests online are handled first.',
  },
  phone: {
    fr: 'Appelez le service des allocations d’études. Un agent prépare la demande avec vous.',
    nl: 'Bel de dienst studietoelagen. Een medewerker bereidt de aanvraag samen met u voor.',
    de: 'Rufen Sie den Dienst für Studienbeihilfen an. Ein Mitarbeiter bereitet den Antrag mit Ihnen vor.',
    en: 'Call the study-grants service. An officer prepares the request with you.',
  },
  counter: {
    fr: 'Allez au bureau régional des allocations d’études, avec votre carte d’identité.',
    nl: 'Ga met uw identiteitskaart naar het regionale bureau voor studietoelagen.',
    de: 'Gehen Sie mit Ihrem Personalausweis zum regionalen Büro für Studienbeihilfen.',
    en: 'Go to the regional study-grants office with your identity card.',
  },
  post: {
    fr: 'Imprimez le formulaire vierge et envoyez-le par lettre recommandée au bureau de la province de l’école. Joignez les preuves.',
    nl: 'Druk het blanco formulier af en stuur het aangetekend naar het bureau van de provincie van de school. Voeg de bewijzen toe.',
    de: 'Drucken Sie das leere Formular und senden Sie es per Einschreiben an das Büro der Provinz der Schule. Fügen Sie die Nachweise bei.',
    en: 'Print the blank form and send it by registered letter to the office of the school’s province. Enclose the proofs.',
  },
};
