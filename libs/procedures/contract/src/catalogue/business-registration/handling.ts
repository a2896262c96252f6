import type { DecisionTemplate, HandlingStep, ProcedureDefinition } from '../../definition/procedure-definition';
import { formalReasons } from '../ready-texts';
import { about } from './about';

export const handling: HandlingStep[] = [
  {
    id: 'conditions',
    kind: 'check',
    by: 'office',
    label: {
      fr: 'Le guichet vérifie la compétence ou la carte professionnelle',
      nl: 'Het loket controleert de bekwaamheid of de beroepskaart',
      de: 'Der Schalter prüft die Befähigung oder die Berufskarte',
      en: 'The counter checks the competence or the professional card',
    },
    onlyIf: {
      or: [{ '==': [{ var: 'regulated' }, 'yes'] }, { '==': [{ var: 'nationality' }, 'withCard'] }],
    },
  },
  {
    id: 'registration',
    kind: 'decide',
    by: 'office',
    label: {
      fr: 'Le guichet inscrit l’activité et donne le numéro',
      nl: 'Het loket schrijft de activiteit in en geeft het nummer',
      de: 'Der Schalter trägt die Tätigkeit ein und gibt die Nummer',
      en: 'The counter registers the activity and gives the number',
    },
  },
];

/** No period that binds an enterprise counter was found: none is promised. */
export const deadlines: ProcedureDefinition['deadlines'] = [];

const shared = { legalBasis: [...about.legalBasis, formalReasons], appeal: about.appeal };

export const decisions: DecisionTemplate[] = [
  {
    id: 'registered',
    outcome: 'granted',
    title: {
      fr: 'Inscription à la Banque-Carrefour',
      nl: 'Inschrijving in de Kruispuntbank',
      de: 'Eintragung in die Unternehmensdatenbank',
      en: 'Registration in the Crossroads Bank',
    },
    rule: {
      fr: 'Le guichet d’entreprises inscrit qui remplit les conditions de son activité.',
      nl: 'Het ondernemingsloket schrijft in wie aan de voorwaarden van zijn activiteit voldoet.',
      de: 'Der Unternehmensschalter trägt ein, wer die Bedingungen seiner Tätigkeit erfüllt.',
      en: 'The enterprise counter registers who meets the conditions of the activity.',
    },
    operative: {
      fr: 'L’entreprise et l’établissement sont inscrits, avec les activités déclarées. Vous pouvez commencer au jour indiqué.',
      nl: 'De onderneming en de vestiging zijn ingeschreven, met de aangegeven activiteiten. U kunt op de opgegeven dag beginnen.',
      de: 'Unternehmen und Niederlassung sind mit den angegebenen Tätigkeiten eingetragen. Sie können am genannten Tag beginnen.',
      en: 'The enterprise and the establishment are registered, with the activities declared. You may start on the day stated.',
    },
    reasons: [
      {
        id: 'conditionsMet',
        text: {
          fr: 'Les conditions de l’activité sont remplies.',
          nl: 'Aan de voorwaarden van de activiteit is voldaan.',
          de: 'Die Bedingungen der Tätigkeit sind erfüllt.',
          en: 'The conditions of the activity are met.',
        },
      },
    ],
    ...shared,
  },
  {
    id: 'refused',
    outcome: 'refused',
    title: {
      fr: 'Inscription refusée',
      nl: 'Inschrijving geweigerd',
      de: 'Eintragung abgelehnt',
      en: 'Registration refused',
    },
    rule: {
      fr: 'Le guichet d’entreprises refuse l’inscription quand une condition de l’activité manque.',
      nl: 'Het ondernemingsloket weigert de inschrijving als een voorwaarde van de activiteit ontbreekt.',
      de: 'Der Unternehmensschalter lehnt die Eintragung ab, wenn eine Bedingung der Tätigkeit fehlt.',
      en: 'The enterprise counter refuses registration when a condition of the activity is missing.',
    },
    operative: {
      fr: 'L’activité n’est pas inscrite. Vous pouvez faire une nouvelle demande quand la condition est remplie.',
      nl: 'De activiteit wordt niet ingeschreven. U kunt opnieuw aanvragen zodra aan de voorwaarde is voldaan.',
      de: 'Die Tätigkeit wird nicht eingetragen. Sie können neu beantragen, sobald die Bedingung erfüllt ist.',
      en: 'The activity is not registered. You may make a new request once the condition is met.',
    },
    reasons: [
      {
        id: 'competenceMissing',
        text: {
          fr: 'La compétence que la profession demande n’est pas prouvée.',
          nl: 'De bekwaamheid die het beroep vraagt, is niet bewezen.',
          de: 'Die Befähigung, die der Beruf verlangt, ist nicht nachgewiesen.',
          en: 'The competence that the trade needs is not proven.',
        },
      },
      {
        id: 'cardMissing',
        text: {
          fr: 'La carte professionnelle manque ou ne couvre pas cette activité.',
          nl: 'De beroepskaart ontbreekt of dekt deze activiteit niet.',
          de: 'Die Berufskarte fehlt oder deckt diese Tätigkeit nicht.',
          en: 'The professional card is missing or does not cover this activity.',
        },
      },
      {
        id: 'minor',
        text: {
          fr: 'La personne n’a pas encore 18 ans.',
          nl: 'De persoon is nog geen 18 jaar.',
          de: 'Die Person ist noch nicht 18 Jahre alt.',
          en: 'The person is not yet 18 years old.',
        },
      },
    ],
    ...shared,
  },
];
