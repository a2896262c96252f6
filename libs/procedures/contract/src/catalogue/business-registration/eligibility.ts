import type { FormField, FormPage } from '../../definition/form-definition';
import type { Logic } from '../../logic/json-logic';
import { evidenceData, filesData, proofFile, yesOrNo, yesOrNoData } from '../ready-questions';

const is = (question: string, value: string): Logic => ({ '==': [{ var: question }, value] });
const regulated = is('regulated', 'yes');

const purposeOfEligibility = {
  fr: 'Vous savez tout de suite si cette démarche est la bonne, avant de remplir le reste.',
  nl: 'U weet meteen of dit de juiste aanvraag is, voor u de rest invult.',
  de: 'Sie wissen sofort, ob dies der richtige Antrag ist, bevor Sie den Rest ausfüllen.',
  en: 'You know at once whether this is the right procedure, before you fill in the rest.',
};
const purposeOfCompetence = {
  fr: 'Certaines professions demandent une compétence prouvée avant l’inscription.',
  nl: 'Sommige beroepen vragen bewezen bekwaamheid voor de inschrijving.',
  de: 'Manche Berufe verlangen vor der Eintragung einen Befähigungsnachweis.',
  en: 'Some trades need proven competence before registration.',
};

export const eligibilityFields: Record<string, FormField> = {
  '/founder': {
    widget: 'radios',
    label: {
      fr: 'Comment commencez-vous ?',
      nl: 'Hoe begint u?',
      de: 'Wie beginnen Sie?',
      en: 'How do you start?',
    },
    purpose: purposeOfEligibility,
    options: [
      {
        value: 'soleTrader',
        label: {
          fr: 'En mon nom, comme indépendant',
          nl: 'Op mijn naam, als zelfstandige',
          de: 'In meinem Namen, als Selbstständiger',
          en: 'In my own name, as a sole trader',
        },
      },
      {
        value: 'company',
        label: {
          fr: 'Avec une société',
          nl: 'Met een vennootschap',
          de: 'Mit einer Gesellschaft',
          en: 'With a company',
        },
      },
      {
        value: 'registered',
        label: {
          fr: 'Je suis déjà inscrit et je change quelque chose',
          nl: 'Ik ben al ingeschreven en wijzig iets',
          de: 'Ich bin schon eingetragen und ändere etwas',
          en: 'I am already registered and change something',
        },
      },
    ],
  },
  '/nationality': {
    widget: 'radios',
    label: {
      fr: 'Quelle est votre situation ?',
      nl: 'Wat is uw situatie?',
      de: 'Was trifft auf Sie zu?',
      en: 'What is your situation?',
    },
    purpose: purposeOfEligibility,
    options: [
      {
        value: 'eea',
        label: {
          fr: 'Je suis belge ou d’un pays de l’Espace économique européen',
          nl: 'Ik ben Belg of van een land van de Europese Economische Ruimte',
          de: 'Ich bin Belgier oder aus einem Land des Europäischen Wirtschaftsraums',
          en: 'I am Belgian or from a country of the European Economic Area',
        },
      },
      {
        value: 'withCard',
        label: {
          fr: 'D’un autre pays, avec une carte professionnelle ou une dispense',
          nl: 'Van een ander land, met een beroepskaart of een vrijstelling',
          de: 'Aus einem anderen Land, mit Berufskarte oder Befreiung',
          en: 'From another country, with a professional card or an exemption',
        },
      },
      {
        value: 'withoutCard',
        label: {
          fr: 'D’un autre pays, sans carte professionnelle',
          nl: 'Van een ander land, zonder beroepskaart',
          de: 'Aus einem anderen Land, ohne Berufskarte',
          en: 'From another country, without a professional card',
        },
      },
    ],
    notKnownBecause: {
      fr: 'Le registre connaît la nationalité. Il ne sait pas si vous avez une carte professionnelle ou une dispense.',
      nl: 'Het register kent de nationaliteit. Het weet niet of u een beroepskaart of een vrijstelling hebt.',
      de: 'Das Register kennt die Staatsangehörigkeit. Es weiß nicht, ob Sie eine Berufskarte oder Befreiung haben.',
      en: 'The register knows the nationality. It does not know whether you have a professional card or an exemption.',
    },
  },
  '/cardFile': {
    ...proofFile,
    label: {
      fr: 'Carte professionnelle ou dispense',
      nl: 'Beroepskaart of vrijstelling',
      de: 'Berufskarte oder Befreiung',
      en: 'Professional card or exemption',
    },
    purpose: purposeOfEligibility,
    showIf: is('nationality', 'withCard'),
  },
  '/regulated': {
    widget: 'radios',
    label: {
      fr: 'Votre profession est-elle réglementée ?',
      nl: 'Is uw beroep gereglementeerd?',
      de: 'Ist Ihr Beruf reglementiert?',
      en: 'Is your trade regulated?',
    },
    hint: {
      fr: 'Vous hésitez ? Répondez non : le guichet d’entreprises vérifie et vous le dit avant d’inscrire.',
      nl: 'Twijfelt u? Antwoord nee: het ondernemingsloket kijkt het na en zegt het u voor de inschrijving.',
      de: 'Nicht sicher? Antworten Sie Nein: Der Unternehmensschalter prüft es und sagt es Ihnen vor der Eintragung.',
      en: 'Not sure? Answer no: the enterprise counter checks and tells you before it registers.',
    },
    purpose: purposeOfCompetence,
    options: yesOrNo,
  },
  '/diplomaProof': {
    widget: 'evidence',
    label: {
      fr: 'Diplôme qui prouve la compétence',
      nl: 'Diploma dat de bekwaamheid bewijst',
      de: 'Diplom, das die Befähigung beweist',
      en: 'Diploma that proves the competence',
    },
    hint: {
      fr: 'Cette source connaît les diplômes obtenus en Flandre. Pour un autre diplôme, joignez une copie.',
      nl: 'Deze bron kent diploma’s die in Vlaanderen behaald zijn. Voeg voor een ander diploma een kopie toe.',
      de: 'Diese Quelle kennt in Flandern erworbene Diplome. Fügen Sie für ein anderes Diplom eine Kopie bei.',
      en: 'This source knows diplomas obtained in Flanders. For another diploma, add a copy.',
    },
    purpose: purposeOfCompetence,
    evidence: {
      type: 'education-award',
      retention: {
        fr: '1 an après l’acceptation, puis effacé.',
        nl: '1 jaar na de aanvaarding, daarna gewist.',
        de: '1 Jahr nach der Annahme, dann gelöscht.',
        en: '1 year after the acceptance, then erased.',
      },
      keepMonths: 12,
      own: '/competenceFile',
    },
    showIf: regulated,
  },
  '/competenceFile': {
    ...proofFile,
    label: {
      fr: 'Copie du diplôme ou preuve d’expérience',
      nl: 'Kopie van het diploma of bewijs van ervaring',
      de: 'Kopie des Diploms oder Nachweis der Erfahrung',
      en: 'Copy of the diploma or proof of experience',
    },
    purpose: purposeOfCompetence,
    showIf: is('diplomaProof', 'own'),
  },
};

export const eligibilityData = {
  founder: { type: 'string', enum: ['soleTrader', 'company', 'registered'] },
  nationality: { type: 'string', enum: ['eea', 'withCard', 'withoutCard'] },
  cardFile: filesData,
  regulated: yesOrNoData,
  diplomaProof: evidenceData,
  competenceFile: filesData,
};

/** First whether this is the right procedure; then, once the person is known, what their trade demands. */
export const eligibilityPages: FormPage[] = [
  {
    id: 'founder',
    title: { fr: 'La bonne démarche', nl: 'De juiste aanvraag', de: 'Der richtige Antrag', en: 'The right procedure' },
    ask: ['/founder'],
  },
  {
    id: 'companyFirst',
    title: {
      fr: 'Une société commence par un acte',
      nl: 'Een vennootschap begint met een akte',
      de: 'Eine Gesellschaft beginnt mit einem Akt',
      en: 'A company starts with a deed',
    },
    ask: [],
    showIf: is('founder', 'company'),
    stop: {
      reason: {
        fr: 'Une société reçoit son numéro quand son acte est déposé au greffe du tribunal de l’entreprise.',
        nl: 'Een vennootschap krijgt haar nummer als haar akte bij de griffie van de ondernemingsrechtbank ligt.',
        de: 'Eine Gesellschaft erhält ihre Nummer, wenn ihr Akt bei der Kanzlei des Unternehmensgerichts hinterlegt ist.',
        en: 'A company receives its number when its deed is filed at the registry of the enterprise court.',
      },
      instead: {
        fr: 'Ouvrez un compte, faites passer l’acte, puis allez à un guichet d’entreprises pour l’activité et l’établissement.',
        nl: 'Open een rekening, laat de akte opmaken, en ga dan naar een ondernemingsloket voor activiteit en vestiging.',
        de: 'Eröffnen Sie ein Konto, lassen Sie den Akt erstellen, und gehen Sie dann zum Unternehmensschalter.',
        en: 'Open an account, have the deed drawn up, then go to an enterprise counter for activity and establishment.',
      },
    },
  },
  {
    id: 'alreadyRegistered',
    title: {
      fr: 'Vous avez déjà un numéro',
      nl: 'U hebt al een nummer',
      de: 'Sie haben schon eine Nummer',
      en: 'You already have a number',
    },
    ask: [],
    showIf: is('founder', 'registered'),
    stop: {
      reason: {
        fr: 'Un numéro d’entreprise vous suit toute la vie : on n’en demande pas un second.',
        nl: 'Een ondernemingsnummer blijft uw leven lang: u vraagt geen tweede.',
        de: 'Eine Unternehmensnummer begleitet Sie ein Leben lang: Eine zweite gibt es nicht.',
        en: 'An enterprise number follows you for life: you do not ask for a second one.',
      },
      instead: {
        fr: 'Appelez un guichet d’entreprises pour changer, ajouter ou arrêter une activité.',
        nl: 'Bel een ondernemingsloket om een activiteit te wijzigen, toe te voegen of te stoppen.',
        de: 'Rufen Sie einen Unternehmensschalter an, um eine Tätigkeit zu ändern, hinzuzufügen oder zu beenden.',
        en: 'Call an enterprise counter to change, add or stop an activity.',
      },
    },
  },
  {
    id: 'right',
    title: { fr: 'Votre droit', nl: 'Uw recht', de: 'Ihr Recht', en: 'Your right' },
    ask: ['/nationality', '/cardFile'],
  },
  {
    id: 'cardFirst',
    title: {
      fr: 'La carte professionnelle vient d’abord',
      nl: 'Eerst komt de beroepskaart',
      de: 'Zuerst kommt die Berufskarte',
      en: 'The professional card comes first',
    },
    ask: [],
    showIf: is('nationality', 'withoutCard'),
    stop: {
      reason: {
        fr: 'Hors Espace économique européen, un indépendant a besoin d’une carte professionnelle avant de s’inscrire.',
        nl: 'Van buiten de Europese Economische Ruimte heeft een zelfstandige een beroepskaart nodig voor de inschrijving.',
        de: 'Von außerhalb des Europäischen Wirtschaftsraums braucht ein Selbstständiger vor der Eintragung eine Berufskarte.',
        en: 'From outside the European Economic Area, a sole trader needs a professional card before registering.',
      },
      instead: {
        fr: 'Appelez un guichet d’entreprises : il vous dit où la demander, et si une dispense existe.',
        nl: 'Bel een ondernemingsloket: het zegt waar u ze vraagt, en of er een vrijstelling is.',
        de: 'Rufen Sie einen Unternehmensschalter an: Er sagt, wo Sie sie beantragen und ob es eine Befreiung gibt.',
        en: 'Call an enterprise counter: it tells you where to ask for it, and whether an exemption exists.',
      },
    },
  },
];

export const competencePages: FormPage[] = [
  {
    id: 'trade',
    title: { fr: 'La profession', nl: 'Het beroep', de: 'Der Beruf', en: 'The trade' },
    ask: ['/regulated', '/diplomaProof'],
  },
  {
    id: 'competence',
    title: {
      fr: 'La preuve de compétence',
      nl: 'Het bewijs van bekwaamheid',
      de: 'Der Befähigungsnachweis',
      en: 'The proof of competence',
    },
    ask: ['/competenceFile'],
  },
];
