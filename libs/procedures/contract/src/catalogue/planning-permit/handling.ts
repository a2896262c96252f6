import type { DecisionTemplate, HandlingStep, ProcedureDefinition } from '../../definition/procedure-definition';
import type { PublicInquiry } from '../../definition/public-inquiry';
import { formalReasons } from '../ready-texts';
import { about } from './about';

/** The acknowledgement ends the first check and starts the clock (CoDT, art. D.IV.33). */
export const handling: HandlingStep[] = [
  {
    id: 'acknowledgement',
    kind: 'check',
    by: 'office',
    label: {
      fr: 'La commune vérifie le dossier et en accuse réception',
      nl: 'De gemeente kijkt het dossier na en meldt de ontvangst',
      de: 'Die Gemeinde prüft das Dossier und bestätigt den Empfang',
      en: 'The municipality checks the file and acknowledges it',
    },
  },
  {
    id: 'decision',
    kind: 'decide',
    by: 'office',
    label: {
      fr: 'Enquête publique et avis s’il en faut, puis décision du collège',
      nl: 'Openbaar onderzoek en adviezen indien nodig, daarna beslist het college',
      de: 'Öffentliche Untersuchung und Gutachten, wenn nötig, dann Entscheidung des Kollegiums',
      en: 'Public inquiry and opinions if needed, then the college decides',
    },
  },
];

/**
 * Who deviates from a rule, or builds what always concerns the neighbours, has an inquiry of fifteen days; the notice is
 * posted five days before. The municipality decides in the end: where the answers do not tell, nothing is announced.
 */
export const inquiry: PublicInquiry = {
  label: { fr: 'Enquête publique', nl: 'Openbaar onderzoek', de: 'Öffentliche Untersuchung', en: 'Public inquiry' },
  explanation: {
    fr: 'Chacun peut consulter le projet à la commune et réagir. Les jours affichés sur place comptent. Les autres données restent cachées.',
    nl: 'Iedereen kan het project bij de gemeente inkijken en reageren. De dagen op de aanplakbrief tellen. De andere gegevens blijven verborgen.',
    de: 'Jeder kann das Projekt bei der Gemeinde einsehen und sich äußern. Es gelten die Tage auf dem Aushang. Die übrigen Daten bleiben verborgen.',
    en: 'Anyone can look at the project at the municipality and react. The days on the notice count. Other data stay hidden.',
  },
  onlyIf: {
    or: [{ '==': [{ var: 'deviates' }, 'yes'] }, { in: [{ var: 'neighbours' }, ['tall', 'trade', 'heritage']] }],
  },
  afterDays: 5,
  lastsDays: 15,
  suspended: [
    { from: '07-16', to: '08-15' },
    { from: '12-24', to: '01-01' },
  ],
  legalBasis: 'CoDT, art. D.I.16, D.VIII.7 and D.VIII.14, R.IV.40-1',
};

/** CoDT, art. D.IV.46. The longer period runs on the clock: whether publicity is needed is known only after the check. */
export const deadlines: ProcedureDefinition['deadlines'] = [
  {
    id: 'decision',
    label: {
      fr: 'Décision, avec enquête publique ou avis',
      nl: 'Beslissing, met openbaar onderzoek of advies',
      de: 'Entscheidung, mit öffentlicher Untersuchung oder Gutachten',
      en: 'Decision, with a public inquiry or an opinion',
    },
    rule: {
      ...{ kind: 'strict', start: 'acknowledgement', amount: 75, unit: 'calendarDays', effect: 'lossOfCompetence' },
      ...{ pausable: false, legalBasis: 'CoDT, art. D.IV.46 and D.IV.47' },
    },
  },
  {
    id: 'shortDecision',
    label: {
      fr: 'Décision, sans enquête publique ni avis',
      nl: 'Beslissing, zonder openbaar onderzoek en advies',
      de: 'Entscheidung, ohne öffentliche Untersuchung und Gutachten',
      en: 'Decision, without a public inquiry or an opinion',
    },
    rule: {
      ...{ kind: 'strict', start: 'acknowledgement', amount: 30, unit: 'calendarDays', effect: 'lossOfCompetence' },
      ...{ pausable: false, legalBasis: 'CoDT, art. D.IV.46 and D.IV.47' },
    },
  },
  {
    id: 'appeal',
    label: {
      fr: 'Votre délai pour saisir le Gouvernement wallon',
      nl: 'Uw termijn om naar de Waalse Regering te gaan',
      de: 'Ihre Frist, die Wallonische Regierung anzurufen',
      en: 'Your time to turn to the Walloon Government',
    },
    rule: { kind: 'citizen', start: 'notification', amount: 30, unit: 'calendarDays', effect: 'none', pausable: false },
  },
];

const shared = { legalBasis: [...about.legalBasis, formalReasons], appeal: about.appeal };

export const decisions: DecisionTemplate[] = [
  {
    id: 'permitted',
    outcome: 'granted',
    title: {
      fr: 'Permis d’urbanisme accordé',
      nl: 'Stedenbouwkundige vergunning verleend',
      de: 'Städtebaugenehmigung erteilt',
      en: 'Planning permit granted',
    },
    rule: {
      fr: 'Le permis est accordé quand le projet respecte les règles du lieu, ou s’en écarte pour un motif admis.',
      nl: 'De vergunning komt er als het project de regels van de plek volgt, of om een aanvaarde reden afwijkt.',
      de: 'Die Genehmigung wird erteilt, wenn das Projekt die Regeln einhält oder aus zulässigem Grund abweicht.',
      en: 'The permit is granted when the project follows the rules of the place, or deviates for an accepted reason.',
    },
    operative: {
      fr: 'Le permis est accordé selon les plans joints et les conditions indiquées. L’avis est à afficher sur place avant les travaux.',
      nl: 'De vergunning wordt verleend volgens de bijgevoegde plannen en de vermelde voorwaarden. Hang het bericht uit voor de werken starten.',
      de: 'Die Genehmigung wird nach den beigefügten Plänen und Auflagen erteilt. Der Aushang ist vor den Arbeiten anzubringen.',
      en: 'The permit is granted by the plans attached and the conditions stated. The notice is displayed on site before the works.',
    },
    reasons: [
      {
        id: 'followsRules',
        text: {
          fr: 'Le projet est conforme aux plans et règlements applicables au bien.',
          nl: 'Het project volgt de plannen en voorschriften die voor het goed gelden.',
          de: 'Das Projekt entspricht den für das Gut geltenden Plänen und Vorschriften.',
          en: 'The project follows the plans and regulations that apply to the property.',
        },
      },
      {
        id: 'inquiryAnswered',
        text: {
          fr: 'Les remarques de l’enquête publique ont été examinées et reçoivent une réponse ci-joint.',
          nl: 'De opmerkingen van het openbaar onderzoek zijn onderzocht en krijgen een antwoord in bijlage.',
          de: 'Die Bemerkungen der öffentlichen Untersuchung wurden geprüft und im Anhang beantwortet.',
          en: 'The remarks of the public inquiry were examined and are answered in the annex.',
        },
      },
    ],
    ...shared,
  },
  {
    id: 'refused',
    outcome: 'refused',
    title: {
      fr: 'Permis d’urbanisme refusé',
      nl: 'Stedenbouwkundige vergunning geweigerd',
      de: 'Städtebaugenehmigung abgelehnt',
      en: 'Planning permit refused',
    },
    rule: {
      fr: 'Le permis est refusé quand le projet s’écarte des règles du lieu sans motif admis.',
      nl: 'De vergunning wordt geweigerd als het project zonder aanvaarde reden van de regels afwijkt.',
      de: 'Die Genehmigung wird abgelehnt, wenn das Projekt ohne zulässigen Grund von den Regeln abweicht.',
      en: 'The permit is refused when the project deviates from the rules of the place without an accepted reason.',
    },
    operative: {
      fr: 'Le permis est refusé. Les travaux ne peuvent pas être faits. Vous pouvez introduire un projet adapté.',
      nl: 'De vergunning wordt geweigerd. De werken mogen niet gebeuren. U kunt een aangepast project indienen.',
      de: 'Die Genehmigung wird abgelehnt. Die Arbeiten dürfen nicht ausgeführt werden. Sie können ein angepasstes Projekt einreichen.',
      en: 'The permit is refused. The works may not be carried out. You may hand in an adapted project.',
    },
    reasons: [
      {
        id: 'againstRules',
        text: {
          fr: 'Le projet s’écarte d’une règle applicable, et aucun motif ne justifie cet écart.',
          nl: 'Het project wijkt af van een regel, en geen reden rechtvaardigt die afwijking.',
          de: 'Das Projekt weicht von einer Regel ab, und kein Grund rechtfertigt diese Abweichung.',
          en: 'The project deviates from a rule that applies, and no reason justifies it.',
        },
      },
      {
        id: 'unfavourableOpinion',
        text: {
          fr: 'L’avis reçu, joint à la décision, est défavorable et le collège le suit.',
          nl: 'Het ontvangen advies, bij de beslissing gevoegd, is ongunstig en het college volgt het.',
          de: 'Das beigefügte Gutachten ist ungünstig, und das Kollegium folgt ihm.',
          en: 'The opinion received, attached to the decision, is unfavourable and the college follows it.',
        },
      },
    ],
    ...shared,
  },
];
