import type { DecisionTemplate, HandlingStep, ProcedureDefinition } from '../../definition/procedure-definition';
import { formalReasons } from '../ready-texts';
import { about } from './about';

export const handling: HandlingStep[] = [
  {
    id: 'examine',
    kind: 'decide',
    by: 'office',
    label: {
      fr: 'Le service vérifie les conditions, calcule et décide',
      nl: 'De dienst controleert de voorwaarden, berekent en beslist',
      de: 'Der Dienst prüft die Bedingungen, berechnet und entscheidet',
      en: 'The service checks the conditions, calculates and decides',
    },
  },
];

/** No period that binds the service was found in the decree: none is promised. */
export const deadlines: ProcedureDefinition['deadlines'] = [
  {
    id: 'complaint',
    label: {
      fr: 'Votre délai pour réclamer',
      nl: 'Uw termijn om bezwaar te maken',
      de: 'Ihre Frist für den Widerspruch',
      en: 'Your time to complain',
    },
    rule: { kind: 'citizen', start: 'notification', amount: 30, unit: 'calendarDays', effect: 'none', pausable: false },
  },
];

export const decisions: DecisionTemplate[] = [
  {
    id: 'granted',
    outcome: 'granted',
    title: {
      fr: 'Allocation d’études accordée',
      nl: 'Studietoelage toegekend',
      de: 'Studienbeihilfe bewilligt',
      en: 'Study grant awarded',
    },
    rule: {
      fr: 'L’allocation est due quand l’inscription est régulière et que les revenus du ménage restent sous le plafond.',
      nl: 'De toelage is verschuldigd als de inschrijving regelmatig is en het gezinsinkomen onder de grens blijft.',
      de: 'Die Beihilfe steht zu, wenn die Einschreibung ordentlich ist und das Einkommen unter der Grenze bleibt.',
      en: 'The grant is due when the enrolment is regular and the household’s income stays under the limit.',
    },
    operative: {
      fr: 'L’allocation est accordée pour l’année d’études en cours. Elle est versée en une fois sur le compte indiqué. Une partie est à rembourser si les études s’arrêtent.',
      nl: 'De toelage wordt voor het lopende studiejaar toegekend. Ze wordt in één keer op de opgegeven rekening gestort. Een deel is terug te betalen als de studies stoppen.',
      de: 'Die Beihilfe wird für das laufende Studienjahr bewilligt. Sie wird auf einmal auf das angegebene Konto gezahlt. Ein Teil ist zurückzuzahlen, wenn das Studium endet.',
      en: 'The grant is awarded for the present year of study. It is paid at once into the account given. Part of it is to be paid back if the studies stop.',
    },
    reasons: [
      {
        id: 'conditionsMet',
        text: {
          fr: 'L’inscription est régulière et les revenus du ménage sont inférieurs au plafond de l’année.',
          nl: 'De inschrijving is regelmatig en het gezinsinkomen ligt onder de grens van het jaar.',
          de: 'Die Einschreibung ist ordentlich und das Haushaltseinkommen liegt unter der Grenze des Jahres.',
          en: 'The enrolment is regular and the income of the household is under the limit of the year.',
        },
      },
    ],
    legalBasis: [...about.legalBasis, formalReasons],
    appeal: about.appeal,
  },
  {
    id: 'refused',
    outcome: 'refused',
    title: {
      fr: 'Allocation d’études refusée',
      nl: 'Studietoelage geweigerd',
      de: 'Studienbeihilfe abgelehnt',
      en: 'Study grant refused',
    },
    rule: {
      fr: 'L’allocation n’est pas due quand une condition du décret manque.',
      nl: 'De toelage is niet verschuldigd als een voorwaarde van het decreet ontbreekt.',
      de: 'Die Beihilfe steht nicht zu, wenn eine Bedingung des Dekrets fehlt.',
      en: 'The grant is not due when a condition of the decree is missing.',
    },
    operative: {
      fr: 'L’allocation n’est pas accordée pour cette année. Vous pouvez la redemander l’année prochaine.',
      nl: 'De toelage wordt dit jaar niet toegekend. U kunt ze volgend jaar opnieuw aanvragen.',
      de: 'Die Beihilfe wird für dieses Jahr nicht bewilligt. Sie können sie nächstes Jahr wieder beantragen.',
      en: 'The grant is not awarded for this year. You may ask for it again next year.',
    },
    reasons: [
      {
        id: 'incomeTooHigh',
        text: {
          fr: 'Les revenus du ménage dépassent le plafond qui correspond aux personnes à charge.',
          nl: 'Het gezinsinkomen ligt boven de grens die bij de personen ten laste hoort.',
          de: 'Das Haushaltseinkommen übersteigt die Grenze für die Personen zu Lasten.',
          en: 'The income of the household is over the limit for its dependants.',
        },
      },
      {
        id: 'diplomaHeld',
        text: {
          fr: 'Un diplôme du même niveau a déjà été obtenu.',
          nl: 'Een diploma van hetzelfde niveau werd al behaald.',
          de: 'Ein Abschluss derselben Stufe wurde schon erworben.',
          en: 'A diploma of the same level is already held.',
        },
      },
      {
        id: 'tooLate',
        text: {
          fr: 'La demande est arrivée après le 31 octobre.',
          nl: 'De aanvraag kwam na 31 oktober aan.',
          de: 'Der Antrag ging nach dem 31. Oktober ein.',
          en: 'The request arrived after 31 October.',
        },
      },
    ],
    legalBasis: [...about.legalBasis, formalReasons],
    appeal: about.appeal,
  },
];
