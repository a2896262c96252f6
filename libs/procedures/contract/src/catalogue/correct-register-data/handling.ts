import type { DecisionTemplate, HandlingStep, ProcedureDefinition } from '../../definition/procedure-definition';
import { formalReasons } from '../ready-texts';
import { about } from './about';

export const handling: HandlingStep[] = [
  {
    id: 'verify',
    kind: 'decide',
    by: 'office',
    label: {
      fr: 'Le service qui tient le registre vérifie et répond',
      nl: 'De dienst die het register houdt, kijkt na en antwoordt',
      de: 'Der Dienst, der das Register führt, prüft und antwortet',
      en: 'The service that keeps the register checks and answers',
    },
  },
];

/** GDPR, art. 12(3): within one month of receipt. It may be extended by two months, with reasons: that is a letter, not data. */
export const deadlines: ProcedureDefinition['deadlines'] = [
  {
    id: 'answer',
    label: {
      fr: 'Réponse du service qui tient le registre',
      nl: 'Antwoord van de dienst die het register houdt',
      de: 'Antwort des Dienstes, der das Register führt',
      en: 'Answer of the service that keeps the register',
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
    id: 'corrected',
    outcome: 'granted',
    title: {
      fr: 'Donnée corrigée',
      nl: 'Gegeven verbeterd',
      de: 'Angabe berichtigt',
      en: 'Value put right',
    },
    rule: {
      fr: 'Toute personne a le droit de faire corriger une donnée fausse qui la concerne.',
      nl: 'Iedereen heeft het recht om een fout gegeven over zichzelf te laten verbeteren.',
      de: 'Jede Person hat das Recht, eine falsche Angabe über sich berichtigen zu lassen.',
      en: 'Every person has the right to have wrong data about them put right.',
    },
    operative: {
      fr: 'La donnée est corrigée dans le registre. Les démarches la liront avec sa nouvelle valeur.',
      nl: 'Het gegeven is in het register verbeterd. Procedures lezen het voortaan met de nieuwe waarde.',
      de: 'Die Angabe ist im Register berichtigt. Verfahren lesen sie künftig mit ihrem neuen Wert.',
      en: 'The value is put right in the register. Procedures will read it with its new value.',
    },
    reasons: [
      {
        id: 'proven',
        text: {
          fr: 'Le document que vous avez joint montre la bonne valeur.',
          nl: 'Het stuk dat u bijvoegde, toont de juiste waarde.',
          de: 'Das beigefügte Dokument zeigt den richtigen Wert.',
          en: 'The document that you attached shows the right value.',
        },
      },
      {
        id: 'ownMistake',
        text: {
          fr: 'L’erreur vient du registre : l’acte d’origine dit autre chose.',
          nl: 'De fout zit in het register: de oorspronkelijke akte zegt iets anders.',
          de: 'Der Fehler liegt im Register: Die ursprüngliche Urkunde sagt etwas anderes.',
          en: 'The mistake is in the register: the original act says something else.',
        },
      },
    ],
    ...shared,
  },
  {
    id: 'unchanged',
    outcome: 'refused',
    title: {
      fr: 'Donnée inchangée',
      nl: 'Gegeven ongewijzigd',
      de: 'Angabe unverändert',
      en: 'Value unchanged',
    },
    rule: {
      fr: 'Un registre n’est corrigé que si la valeur qu’il tient est fausse.',
      nl: 'Een register wordt alleen verbeterd als de waarde die het bevat, fout is.',
      de: 'Ein Register wird nur berichtigt, wenn der Wert, den es führt, falsch ist.',
      en: 'A register is only corrected when the value that it holds is wrong.',
    },
    operative: {
      fr: 'La donnée reste telle que le registre la tient.',
      nl: 'Het gegeven blijft zoals het register het bevat.',
      de: 'Die Angabe bleibt so, wie das Register sie führt.',
      en: 'The value stays as the register holds it.',
    },
    reasons: [
      {
        id: 'agreesWithAct',
        text: {
          fr: 'Le registre dit la même chose que l’acte d’origine.',
          nl: 'Het register zegt hetzelfde als de oorspronkelijke akte.',
          de: 'Das Register sagt dasselbe wie die ursprüngliche Urkunde.',
          en: 'The register says the same as the original act.',
        },
      },
      {
        id: 'notProven',
        text: {
          fr: 'Aucun document ne montre une autre valeur.',
          nl: 'Geen enkel stuk toont een andere waarde.',
          de: 'Kein Dokument zeigt einen anderen Wert.',
          en: 'No document shows another value.',
        },
      },
    ],
    ...shared,
  },
];
