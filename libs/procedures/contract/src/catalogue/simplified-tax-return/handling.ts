import type { DecisionTemplate, HandlingStep, ProcedureDefinition } from '../../definition/procedure-definition';
import { formalReasons } from '../ready-texts';
import { about } from './about';

/** An agreement is only recorded; a correction is looked at by somebody. */
export const handling: HandlingStep[] = [
  {
    id: 'examine',
    kind: 'check',
    by: 'office',
    label: {
      fr: 'Le SPF Finances examine chaque correction',
      nl: 'De FOD Financiën onderzoekt elke verbetering',
      de: 'Der FÖD Finanzen prüft jede Berichtigung',
      en: 'The FPS Finance examines each correction',
    },
    onlyIf: { '==': [{ var: 'agreement' }, 'correct'] },
  },
  {
    id: 'record',
    kind: 'decide',
    by: 'office',
    label: {
      fr: 'Le SPF Finances enregistre la réponse',
      nl: 'De FOD Financiën registreert het antwoord',
      de: 'Der FÖD Finanzen hält die Antwort fest',
      en: 'The FPS Finance records the answer',
    },
  },
];

/** The dates are set each year and stand on the proposal; no period runs from the answer. */
export const deadlines: ProcedureDefinition['deadlines'] = [];

const shared = { legalBasis: [...about.legalBasis, formalReasons], appeal: about.appeal };

export const decisions: DecisionTemplate[] = [
  {
    id: 'recorded',
    outcome: 'granted',
    title: {
      fr: 'Réponse enregistrée',
      nl: 'Antwoord geregistreerd',
      de: 'Antwort festgehalten',
      en: 'Answer recorded',
    },
    rule: {
      fr: 'La proposition, avec les corrections acceptées, devient la base de l’impôt.',
      nl: 'Het voorstel, met de aanvaarde verbeteringen, wordt de basis van de belasting.',
      de: 'Der Vorschlag mit den angenommenen Berichtigungen wird die Grundlage der Steuer.',
      en: 'The proposal, with the corrections accepted, becomes the basis of the tax.',
    },
    operative: {
      fr: 'Votre réponse est enregistrée. L’avertissement-extrait de rôle suit, avec le montant et les voies de réclamation.',
      nl: 'Uw antwoord is geregistreerd. Het aanslagbiljet volgt, met het bedrag en de manier om bezwaar te maken.',
      de: 'Ihre Antwort ist festgehalten. Der Steuerbescheid folgt, mit dem Betrag und den Wegen des Widerspruchs.',
      en: 'Your answer is recorded. The assessment notice follows, with the amount and the way to object.',
    },
    reasons: [
      {
        id: 'agreed',
        text: {
          fr: 'Vous êtes d’accord avec la proposition.',
          nl: 'U gaat akkoord met het voorstel.',
          de: 'Sie stimmen dem Vorschlag zu.',
          en: 'You agree with the proposal.',
        },
      },
      {
        id: 'correctionsAccepted',
        text: {
          fr: 'Les corrections sont conformes aux attestations reçues.',
          nl: 'De verbeteringen stemmen overeen met de ontvangen attesten.',
          de: 'Die Berichtigungen entsprechen den erhaltenen Bescheinigungen.',
          en: 'The corrections agree with the statements received.',
        },
      },
    ],
    ...shared,
  },
  {
    id: 'notFollowed',
    outcome: 'refused',
    title: {
      fr: 'Correction non retenue',
      nl: 'Verbetering niet gevolgd',
      de: 'Berichtigung nicht übernommen',
      en: 'Correction not followed',
    },
    rule: {
      fr: 'Une correction est retenue quand un document ou une donnée connue la confirme.',
      nl: 'Een verbetering wordt gevolgd als een document of een bekend gegeven ze bevestigt.',
      de: 'Eine Berichtigung wird übernommen, wenn ein Dokument oder bekannte Daten sie bestätigen.',
      en: 'A correction is followed when a document or known data confirm it.',
    },
    operative: {
      fr: 'La correction n’est pas retenue. Vous pourrez réclamer contre l’avertissement-extrait de rôle, qui dit comment.',
      nl: 'De verbetering wordt niet gevolgd. U kunt bezwaar maken tegen het aanslagbiljet, dat zegt hoe.',
      de: 'Die Berichtigung wird nicht übernommen. Gegen den Steuerbescheid können Sie Widerspruch einlegen; er sagt, wie.',
      en: 'The correction is not followed. You may object to the assessment notice, which says how.',
    },
    reasons: [
      {
        id: 'notConfirmed',
        text: {
          fr: 'Aucun document ne confirme le montant ou le nombre indiqué.',
          nl: 'Geen document bevestigt het opgegeven bedrag of aantal.',
          de: 'Kein Dokument bestätigt den angegebenen Betrag oder die Anzahl.',
          en: 'No document confirms the amount or number given.',
        },
      },
      {
        id: 'dependantElsewhere',
        text: {
          fr: 'La personne est déjà à charge d’un autre contribuable.',
          nl: 'De persoon is al ten laste van een andere belastingplichtige.',
          de: 'Die Person ist schon einem anderen Steuerpflichtigen zu Lasten.',
          en: 'The person is already the dependant of another taxpayer.',
        },
      },
    ],
    ...shared,
  },
];
