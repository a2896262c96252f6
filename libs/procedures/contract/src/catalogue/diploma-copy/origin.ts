import type { FormField, FormPage } from '../../definition/form-definition';
import type { Logic } from '../../logic/json-logic';
import { yesOrNo, yesOrNoData } from '../ready-questions';

const is = (question: string, value: string): Logic => ({ '==': [{ var: question }, value] });

const purposeOfOrigin = {
  fr: 'Chaque Communauté garde les diplômes de ses écoles. Votre demande part ainsi au bon service.',
  nl: 'Elke Gemeenschap bewaart de diploma’s van haar scholen. Zo gaat uw aanvraag naar de juiste dienst.',
  de: 'Jede Gemeinschaft verwahrt die Diplome ihrer Schulen. So geht Ihr Antrag an den richtigen Dienst.',
  en: 'Each Community keeps the diplomas of its schools. This sends your request to the right service.',
};

/** Who keeps the diploma: asked first, because a school or another authority may be the one to ask. */
export const originFields: Record<string, FormField> = {
  '/awardedBy': {
    widget: 'radios',
    label: {
      fr: 'Où avez-vous obtenu le diplôme ?',
      nl: 'Waar hebt u het diploma behaald?',
      de: 'Wo haben Sie das Diplom erworben?',
      en: 'Where did you obtain the diploma?',
    },
    purpose: purposeOfOrigin,
    options: [
      {
        value: 'flemish',
        label: {
          fr: 'Dans une école flamande',
          nl: 'Aan een Vlaamse school',
          de: 'An einer flämischen Schule',
          en: 'At a Flemish school',
        },
      },
      {
        value: 'french',
        label: {
          fr: 'Dans une école de la Fédération Wallonie-Bruxelles',
          nl: 'Aan een school van de Federatie Wallonië-Brussel',
          de: 'An einer Schule der Föderation Wallonie-Brüssel',
          en: 'At a school of the Federation Wallonia-Brussels',
        },
      },
      {
        value: 'german',
        label: {
          fr: 'Dans une école de la Communauté germanophone',
          nl: 'Aan een school van de Duitstalige Gemeenschap',
          de: 'An einer Schule der Deutschsprachigen Gemeinschaft',
          en: 'At a school of the German-speaking Community',
        },
      },
      {
        value: 'abroad',
        label: {
          fr: 'Dans un autre pays',
          nl: 'In een ander land',
          de: 'In einem anderen Land',
          en: 'In another country',
        },
      },
    ],
    notKnownBecause: {
      fr: 'Chaque Communauté garde ses diplômes : la réponse dit à laquelle demander.',
      nl: 'Elke Gemeenschap bewaart haar diploma’s: het antwoord zegt aan welke gevraagd wordt.',
      de: 'Jede Gemeinschaft verwahrt ihre Diplome: Die Antwort sagt, welche gefragt wird.',
      en: 'Each Community keeps its own diplomas: the answer tells which one to ask.',
    },
  },
  '/diplomaLevel': {
    widget: 'radios',
    label: {
      fr: 'De quel diplôme s’agit-il ?',
      nl: 'Over welk diploma gaat het?',
      de: 'Um welches Diplom geht es?',
      en: 'Which diploma is it?',
    },
    purpose: purposeOfOrigin,
    options: [
      {
        value: 'secondary',
        label: {
          fr: 'Un diplôme du secondaire, comme le CESS',
          nl: 'Een diploma secundair onderwijs, zoals het CESS',
          de: 'Ein Diplom der Sekundarschule, etwa das CESS',
          en: 'A secondary-school diploma, such as the CESS',
        },
      },
      {
        value: 'higher',
        label: {
          fr: 'Un diplôme de l’enseignement supérieur',
          nl: 'Een diploma hoger onderwijs',
          de: 'Ein Hochschuldiplom',
          en: 'A higher-education diploma',
        },
      },
    ],
    showIf: is('awardedBy', 'french'),
    notKnownBecause: {
      fr: 'La réponse dit s’il s’agit de la bonne démarche, avant qu’une source ne soit interrogée.',
      nl: 'Het antwoord zegt of dit de juiste aanvraag is, voor een bron iets gevraagd wordt.',
      de: 'Die Antwort sagt, ob dies der richtige Antrag ist, bevor eine Quelle gefragt wird.',
      en: 'The answer tells whether this is the right procedure, before a source is asked.',
    },
  },
  '/before2016': {
    widget: 'radios',
    label: {
      fr: 'Le diplôme date-t-il d’avant 2016 ?',
      nl: 'Is het diploma van voor 2016?',
      de: 'Ist das Diplom aus der Zeit vor 2016?',
      en: 'Is the diploma from before 2016?',
    },
    purpose: {
      fr: 'Avant 2016, l’administration atteste les diplômes homologués. Depuis, c’est l’école.',
      nl: 'Voor 2016 bevestigt de administratie de gehomologeerde diploma’s. Sindsdien doet de school dat.',
      de: 'Vor 2016 bescheinigt die Verwaltung die homologierten Diplome. Seither tut es die Schule.',
      en: 'Before 2016 the administration vouches for homologated diplomas. Since then the school does.',
    },
    options: yesOrNo,
    showIf: is('diplomaLevel', 'higher'),
  },
};

export const originData = {
  awardedBy: { type: 'string', enum: ['flemish', 'french', 'german', 'abroad'] },
  diplomaLevel: { type: 'string', enum: ['secondary', 'higher'] },
  before2016: yesOrNoData,
};

export const originPages: FormPage[] = [
  {
    id: 'origin',
    title: {
      fr: 'L’école du diplôme',
      nl: 'De school van het diploma',
      de: 'Die Schule des Diploms',
      en: 'The school',
    },
    ask: ['/awardedBy', '/diplomaLevel', '/before2016'],
  },
  {
    id: 'germanCommunity',
    title: {
      fr: 'Le ministère à Eupen garde ce diplôme',
      nl: 'Het ministerie in Eupen bewaart dit diploma',
      de: 'Das Ministerium in Eupen verwahrt dieses Diplom',
      en: 'The ministry in Eupen keeps this diploma',
    },
    ask: [],
    showIf: is('awardedBy', 'german'),
    stop: {
      reason: {
        fr: 'La Communauté germanophone répond elle-même pour les diplômes de ses écoles.',
        nl: 'De Duitstalige Gemeenschap staat zelf in voor de diploma’s van haar scholen.',
        de: 'Die Deutschsprachige Gemeinschaft ist selbst für die Diplome ihrer Schulen zuständig.',
        en: 'The German-speaking Community itself answers for the diplomas of its schools.',
      },
      instead: {
        fr: 'Adressez-vous au ministère de la Communauté germanophone à Eupen, ou à votre ancienne école.',
        nl: 'Richt u tot het ministerie van de Duitstalige Gemeenschap in Eupen, of tot uw vroegere school.',
        de: 'Wenden Sie sich an das Ministerium der Deutschsprachigen Gemeinschaft in Eupen oder an Ihre frühere Schule.',
        en: 'Turn to the ministry of the German-speaking Community in Eupen, or to your former school.',
      },
    },
  },
  {
    id: 'foreignDiploma',
    title: {
      fr: 'Un diplôme étranger se fait reconnaître',
      nl: 'Een buitenlands diploma laat u erkennen',
      de: 'Einen ausländischen Abschluss lassen Sie anerkennen',
      en: 'A foreign diploma is recognised',
    },
    ask: [],
    showIf: is('awardedBy', 'abroad'),
    stop: {
      reason: {
        fr: 'Aucun service belge ne garde un diplôme délivré dans un autre pays.',
        nl: 'Geen Belgische dienst bewaart een diploma dat in een ander land werd uitgereikt.',
        de: 'Kein belgischer Dienst verwahrt ein Diplom, das in einem anderen Land verliehen wurde.',
        en: 'No Belgian service keeps a diploma that was awarded in another country.',
      },
      instead: {
        fr: 'Demandez une copie à l’école d’origine. Pour vous en servir ici, demandez sa reconnaissance (équivalence).',
        nl: 'Vraag een kopie aan de school van herkomst. Om het hier te gebruiken vraagt u de erkenning aan.',
        de: 'Bitten Sie die Herkunftsschule um eine Kopie. Um es hier zu verwenden, beantragen Sie die Anerkennung (Gleichstellung).',
        en: 'Ask the school of origin for a copy. To use it here, ask for its recognition (equivalence).',
      },
    },
  },
  {
    id: 'askSchool',
    title: {
      fr: 'Votre école délivre l’attestation',
      nl: 'Uw school levert het attest af',
      de: 'Ihre Schule stellt die Bescheinigung aus',
      en: 'Your school issues the statement',
    },
    ask: [],
    showIf: is('before2016', 'no'),
    stop: {
      reason: {
        fr: 'Depuis 2016, l’établissement d’enseignement supérieur atteste lui-même ses diplômes.',
        nl: 'Sinds 2016 bevestigt de instelling voor hoger onderwijs haar diploma’s zelf.',
        de: 'Seit 2016 bescheinigt die Hochschule ihre Diplome selbst.',
        en: 'Since 2016 the institution of higher education vouches for its diplomas itself.',
      },
      instead: {
        fr: 'Écrivez au secrétariat de votre école. Son attestation a la même valeur que le diplôme.',
        nl: 'Schrijf naar het secretariaat van uw school. Haar attest heeft dezelfde waarde als het diploma.',
        de: 'Schreiben Sie an das Sekretariat Ihrer Schule. Ihre Bescheinigung hat denselben Wert wie das Diplom.',
        en: 'Write to the secretariat of your school. Its statement has the same value as the diploma.',
      },
    },
  },
];
