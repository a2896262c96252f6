import type { DecisionTemplate, HandlingStep, ProcedureDefinition } from '../../definition/procedure-definition';
import { formalReasons } from '../ready-texts';
import { about } from './about';

export const handling: HandlingStep[] = [
  {
    id: 'completeness',
    kind: 'check',
    by: 'office',
    label: {
      fr: 'Le service vérifie le dossier, l’authenticité et le paiement',
      nl: 'De dienst controleert het dossier, de echtheid en de betaling',
      de: 'Der Dienst prüft Dossier, Echtheit und Zahlung',
      en: 'The service checks the file, its authenticity and the payment',
    },
  },
  {
    id: 'recognition',
    kind: 'decide',
    by: 'office',
    label: {
      fr: 'La commission rend son avis, puis le service décide',
      nl: 'De commissie geeft advies, daarna beslist de dienst',
      de: 'Die Kommission nimmt Stellung, dann entscheidet der Dienst',
      en: 'The commission gives its opinion, then the service decides',
    },
  },
];

export const deadlines: ProcedureDefinition['deadlines'] = [
  {
    id: 'opinion',
    label: {
      fr: 'Avis de la commission, à partir du dossier complet',
      nl: 'Advies van de commissie, vanaf het volledige dossier',
      de: 'Stellungnahme der Kommission, ab dem vollständigen Dossier',
      en: 'Opinion of the commission, from the complete file',
    },
    rule: { kind: 'order', start: 'completeness', amount: 4, unit: 'months', effect: 'none', pausable: true },
  },
  {
    id: 'decision',
    label: {
      fr: 'Décision, à partir de l’avis',
      nl: 'Beslissing, vanaf het advies',
      de: 'Entscheidung, ab der Stellungnahme',
      en: 'Decision, from the opinion',
    },
    rule: { kind: 'order', start: 'opinion', amount: 40, unit: 'calendarDays', effect: 'none', pausable: false },
  },
];

const shared = { legalBasis: [...about.legalBasis, formalReasons], appeal: about.appeal };

export const decisions: DecisionTemplate[] = [
  {
    id: 'recognised',
    outcome: 'granted',
    title: {
      fr: 'Équivalence accordée',
      nl: 'Gelijkwaardigheid toegekend',
      de: 'Gleichstellung gewährt',
      en: 'Equivalence granted',
    },
    rule: {
      fr: 'Un diplôme étranger est reconnu, sauf différence substantielle avec celui qui lui est comparé.',
      nl: 'Een buitenlands diploma wordt erkend, tenzij het wezenlijk verschilt van het diploma waarmee het wordt vergeleken.',
      de: 'Ein ausländischer Abschluss wird anerkannt, sofern er sich nicht wesentlich vom Vergleichsabschluss unterscheidet.',
      en: 'A foreign diploma is recognised, unless it differs substantially from the one it is compared with.',
    },
    operative: {
      fr: 'Le diplôme est reconnu équivalent au niveau ou au grade que cette décision indique.',
      nl: 'Het diploma wordt erkend als gelijkwaardig aan het niveau of de graad die deze beslissing vermeldt.',
      de: 'Der Abschluss wird der Stufe oder dem Grad gleichgestellt, die diese Entscheidung nennt.',
      en: 'The diploma is recognised as equivalent to the level or degree that this decision states.',
    },
    reasons: [
      {
        id: 'noSubstantialDifference',
        text: {
          fr: 'La durée, le contenu et le niveau des études ne diffèrent pas de façon substantielle.',
          nl: 'De duur, de inhoud en het niveau van de studie verschillen niet wezenlijk.',
          de: 'Dauer, Inhalt und Stufe des Studiums unterscheiden sich nicht wesentlich.',
          en: 'The length, content and level of the studies do not differ substantially.',
        },
      },
      {
        id: 'levelInstead',
        text: {
          fr: 'Le grade demandé n’est pas atteint ; la commission a examiné d’office le niveau.',
          nl: 'De gevraagde graad is niet bereikt; de commissie onderzocht ambtshalve het niveau.',
          de: 'Der beantragte Grad ist nicht erreicht; die Kommission hat von Amts wegen die Stufe geprüft.',
          en: 'The degree asked for is not reached; the commission examined the level of its own accord.',
        },
      },
    ],
    ...shared,
  },
  {
    id: 'refused',
    outcome: 'refused',
    title: {
      fr: 'Équivalence refusée',
      nl: 'Gelijkwaardigheid geweigerd',
      de: 'Gleichstellung abgelehnt',
      en: 'Equivalence refused',
    },
    rule: {
      fr: 'Une différence substantielle, ou un doute sur l’authenticité, empêche la reconnaissance.',
      nl: 'Een wezenlijk verschil, of twijfel over de echtheid, verhindert de erkenning.',
      de: 'Ein wesentlicher Unterschied oder Zweifel an der Echtheit verhindert die Anerkennung.',
      en: 'A substantial difference, or a doubt about authenticity, prevents recognition.',
    },
    operative: {
      fr: 'Le diplôme n’est pas reconnu équivalent, ni pour le grade demandé ni pour un niveau.',
      nl: 'Het diploma wordt niet erkend, niet voor de gevraagde graad en niet voor een niveau.',
      de: 'Der Abschluss wird nicht gleichgestellt, weder für den Grad noch für eine Stufe.',
      en: 'The diploma is not recognised, neither for the degree asked for nor for a level.',
    },
    reasons: [
      {
        id: 'substantialDifference',
        text: {
          fr: 'Les études diffèrent de façon substantielle par leur durée, leur contenu ou leur niveau.',
          nl: 'De studie verschilt wezenlijk in duur, inhoud of niveau.',
          de: 'Das Studium unterscheidet sich wesentlich in Dauer, Inhalt oder Stufe.',
          en: 'The studies differ substantially in length, content or level.',
        },
      },
      {
        id: 'notAuthentic',
        text: {
          fr: 'L’établissement d’origine n’a pas confirmé l’authenticité du diplôme.',
          nl: 'De instelling van herkomst bevestigde de echtheid van het diploma niet.',
          de: 'Die Herkunftseinrichtung hat die Echtheit des Abschlusses nicht bestätigt.',
          en: 'The institution of origin did not confirm that the diploma is authentic.',
        },
      },
    ],
    ...shared,
  },
];
