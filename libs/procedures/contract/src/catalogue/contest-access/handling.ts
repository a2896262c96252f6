import type { DecisionTemplate, HandlingStep, ProcedureDefinition } from '../../definition/procedure-definition';
import { formalReasons } from '../ready-texts';
import { about } from './about';

export const handling: HandlingStep[] = [
  {
    id: 'examine',
    kind: 'decide',
    by: 'office',
    label: {
      fr: 'Le délégué à la protection des données examine et répond',
      nl: 'De functionaris voor gegevensbescherming onderzoekt en antwoordt',
      de: 'Der Datenschutzbeauftragte prüft und antwortet',
      en: 'The data protection officer examines and answers',
    },
  },
];

/** GDPR, art. 12(3): within one month of receipt. It may be extended by two months, with reasons: that is a letter, not data. */
export const deadlines: ProcedureDefinition['deadlines'] = [
  {
    id: 'answer',
    label: {
      fr: 'Réponse du délégué à la protection des données',
      nl: 'Antwoord van de functionaris voor gegevensbescherming',
      de: 'Antwort des Datenschutzbeauftragten',
      en: 'Answer of the data protection officer',
    },
    rule: {
      ...{ kind: 'order', start: 'receipt', amount: 1, unit: 'months', effect: 'none', pausable: false },
      legalBasis: 'GDPR, art. 12(3)',
    },
  },
];

const shared = { legalBasis: [...about.legalBasis, formalReasons], appeal: about.appeal };

export const decisions: DecisionTemplate[] = [
  {
    id: 'founded',
    outcome: 'granted',
    title: {
      fr: 'Lecture non permise',
      nl: 'Raadpleging niet toegestaan',
      de: 'Unerlaubter Zugriff',
      en: 'Access not allowed',
    },
    rule: {
      fr: 'Une lecture doit servir un but prévu par la loi, et ne prendre que ce qu’il demande.',
      nl: 'Een raadpleging moet een wettelijk doel dienen en niet meer nemen dan nodig.',
      de: 'Ein Zugriff muss einem gesetzlichen Zweck dienen und darf nur nehmen, was nötig ist.',
      en: 'An access must serve a purpose that the law names, and take only what it needs.',
    },
    operative: {
      fr: 'Cette lecture n’était pas permise. L’administration est avertie et doit prendre des mesures.',
      nl: 'Deze raadpleging was niet toegestaan. De overheid is verwittigd en moet maatregelen nemen.',
      de: 'Dieser Zugriff war nicht erlaubt. Die Behörde ist benachrichtigt und muss Maßnahmen ergreifen.',
      en: 'This access was not allowed. The administration has been told and must take measures.',
    },
    reasons: [
      {
        id: 'noPurpose',
        text: {
          fr: 'Aucun dossier ni aucune loi ne demandait cette lecture.',
          nl: 'Geen dossier en geen wet vroeg deze raadpleging.',
          de: 'Weder ein Dossier noch ein Gesetz verlangte diesen Zugriff.',
          en: 'Neither a dossier nor a law asked for this access.',
        },
      },
    ],
    ...shared,
  },
  {
    id: 'justified',
    outcome: 'refused',
    title: {
      fr: 'Lecture permise',
      nl: 'Raadpleging toegestaan',
      de: 'Erlaubter Zugriff',
      en: 'Access allowed',
    },
    rule: {
      fr: 'Une lecture est permise quand une loi la prévoit et qu’un dossier la demande.',
      nl: 'Een raadpleging mag als een wet ze voorziet en een dossier ze vraagt.',
      de: 'Ein Zugriff ist erlaubt, wenn ein Gesetz ihn vorsieht und ein Dossier ihn verlangt.',
      en: 'An access is allowed when a law provides for it and a dossier needs it.',
    },
    operative: {
      fr: 'Cette lecture était permise. La réponse dit qui a lu et pourquoi.',
      nl: 'Deze raadpleging was toegestaan. Het antwoord zegt wie las en waarom.',
      de: 'Dieser Zugriff war erlaubt. Die Antwort nennt, wer gelesen hat und warum.',
      en: 'This access was allowed. The answer says who read and why.',
    },
    reasons: [
      {
        id: 'handled',
        text: {
          fr: 'L’agent traitait un dossier qui demandait ces données.',
          nl: 'De ambtenaar behandelde een dossier dat deze gegevens vroeg.',
          de: 'Der Beamte bearbeitete ein Dossier, das diese Daten verlangte.',
          en: 'The civil servant handled a dossier that needed these data.',
        },
      },
    ],
    ...shared,
  },
];
