import type { FormField } from '../../definition/form-definition';
import type { Logic } from '../../logic/json-logic';
import { filesData, proofFile } from '../ready-questions';

const corrects: Logic = { '==': [{ var: 'agreement' }, 'correct'] };
const is = (...values: string[]): Logic => ({ in: [{ var: 'which' }, values] });

const amounts = ['salaries', 'pensions', 'benefits', 'withheldTax', 'gifts', 'homeLoan'];

const purposeOfCorrection = {
  fr: 'Le service compare la correction avec ce qu’il sait, au lieu de vous redemander toute la déclaration.',
  nl: 'De dienst vergelijkt de verbetering met wat hij weet, en vraagt niet de hele aangifte opnieuw.',
  de: 'Der Dienst vergleicht die Berichtigung mit dem Bekannten und verlangt nicht die ganze Erklärung noch einmal.',
  en: 'The service compares the correction with what it knows, and does not ask for the whole return again.',
};

/** Each figure of the proposal can be corrected alone; what is not named stays as proposed. */
export const correctionFields: Record<string, FormField> = {
  '/corrections': {
    widget: 'group',
    label: {
      fr: 'Qu’est-ce qui n’est pas juste ?',
      nl: 'Wat klopt er niet?',
      de: 'Was stimmt nicht?',
      en: 'What is not right?',
    },
    hint: {
      fr: 'Cochez seulement ce qui est faux. Le reste garde le montant proposé.',
      nl: 'Kruis alleen aan wat fout is. De rest houdt het voorgestelde bedrag.',
      de: 'Kreuzen Sie nur an, was falsch ist. Alles andere behält den vorgeschlagenen Betrag.',
      en: 'Tick only what is wrong. The rest keeps the amount proposed.',
    },
    purpose: purposeOfCorrection,
    itemLabel: { fr: 'Correction', nl: 'Verbetering', de: 'Berichtigung', en: 'Correction' },
    corrects: { proof: '/proposalProof', which: 'which' },
    minItems: 1,
    maxItems: 9,
    showIf: corrects,
  },
  '/corrections/*/which': {
    widget: 'select',
    label: {
      fr: 'Ce qui n’est pas juste',
      nl: 'Wat niet klopt',
      de: 'Was nicht stimmt',
      en: 'What is not right',
    },
    purpose: purposeOfCorrection,
    messages: {
      required: {
        fr: 'Cochez au moins une chose qui n’est pas juste.',
        nl: 'Kruis minstens één ding aan dat niet klopt.',
        de: 'Kreuzen Sie mindestens eine Sache an, die nicht stimmt.',
        en: 'Tick at least one thing that is not right.',
      },
    },
    options: [
      { value: 'salaries', label: { fr: 'Salaires', nl: 'Lonen en wedden', de: 'Löhne und Gehälter', en: 'Salaries' } },
      { value: 'pensions', label: { fr: 'Pensions', nl: 'Pensioenen', de: 'Renten', en: 'Pensions' } },
      {
        value: 'benefits',
        label: {
          fr: 'Allocations (chômage, maladie, autres)',
          nl: 'Uitkeringen (werkloosheid, ziekte, andere)',
          de: 'Leistungen (Arbeitslosigkeit, Krankheit, andere)',
          en: 'Benefits (unemployment, sickness, others)',
        },
      },
      {
        value: 'withheldTax',
        label: {
          fr: 'Impôt déjà retenu (précompte professionnel)',
          nl: 'Ingehouden belasting (bedrijfsvoorheffing)',
          de: 'Einbehaltene Steuer (Berufssteuervorabzug)',
          en: 'Tax already withheld',
        },
      },
      { value: 'gifts', label: { fr: 'Dons', nl: 'Giften', de: 'Spenden', en: 'Gifts' } },
      {
        value: 'homeLoan',
        label: {
          fr: 'Prêt pour l’habitation',
          nl: 'Lening voor de woning',
          de: 'Wohnungsdarlehen',
          en: 'Home loan',
        },
      },
      {
        value: 'dependants',
        label: {
          fr: 'Personnes à charge',
          nl: 'Personen ten laste',
          de: 'Personen zu Lasten',
          en: 'Dependants',
        },
      },
      {
        value: 'refundAccount',
        label: {
          fr: 'Compte pour un remboursement',
          nl: 'Rekening voor een terugbetaling',
          de: 'Konto für eine Erstattung',
          en: 'Account for a refund',
        },
      },
      {
        value: 'missing',
        label: {
          fr: 'Il manque autre chose',
          nl: 'Er ontbreekt iets anders',
          de: 'Etwas anderes fehlt',
          en: 'Something else is missing',
        },
      },
    ],
  },
  '/corrections/*/what': {
    widget: 'text',
    label: { fr: 'Ce qui manque', nl: 'Wat ontbreekt', de: 'Was fehlt', en: 'What is missing' },
    hint: {
      fr: 'Par exemple une pension alimentaire. N’écrivez rien sur la santé.',
      nl: 'Bijvoorbeeld onderhoudsgeld. Schrijf niets over gezondheid.',
      de: 'Zum Beispiel Unterhalt. Schreiben Sie nichts über die Gesundheit.',
      en: 'For example maintenance payments. Write nothing about health.',
    },
    purpose: purposeOfCorrection,
    width: 40,
    showIf: is('missing'),
  },
  '/corrections/*/amount': {
    widget: 'amount',
    label: {
      fr: 'Montant juste, pour toute l’année',
      nl: 'Juist bedrag, voor het hele jaar',
      de: 'Richtiger Betrag für das ganze Jahr',
      en: 'Right amount, for the whole year',
    },
    purpose: purposeOfCorrection,
    suffix: '€',
    width: 12,
    showIf: is(...amounts, 'missing'),
  },
  '/corrections/*/count': {
    widget: 'number',
    label: { fr: 'Nombre juste', nl: 'Juist aantal', de: 'Richtige Anzahl', en: 'Right number' },
    hint: {
      fr: 'Seulement un nombre : n’écrivez rien sur la santé.',
      nl: 'Alleen een aantal: schrijf niets over gezondheid.',
      de: 'Nur eine Zahl: Schreiben Sie nichts über die Gesundheit.',
      en: 'Only a number: write nothing about health.',
    },
    purpose: purposeOfCorrection,
    width: 3,
    showIf: is('dependants'),
  },
  '/corrections/*/account': {
    widget: 'iban',
    label: { fr: 'Nouveau compte', nl: 'Nieuwe rekening', de: 'Neues Konto', en: 'New account' },
    hint: { fr: 'À votre nom.', nl: 'Op uw naam.', de: 'Auf Ihren Namen.', en: 'In your name.' },
    purpose: purposeOfCorrection,
    width: 24,
    showIf: is('refundAccount'),
  },
  '/corrections/*/reason': {
    widget: 'text',
    label: { fr: 'Pourquoi ?', nl: 'Waarom?', de: 'Warum?', en: 'Why?' },
    purpose: purposeOfCorrection,
    width: 60,
    showIf: is(...amounts, 'dependants', 'missing'),
  },
  '/proofFile': {
    ...proofFile,
    label: {
      fr: 'Attestations et fiches',
      nl: 'Attesten en fiches',
      de: 'Bescheinigungen und Lohnkarten',
      en: 'Statements and slips',
    },
    hint: {
      fr: 'Elles évitent une question plus tard.',
      nl: 'Ze vermijden een vraag achteraf.',
      de: 'Sie ersparen eine spätere Frage.',
      en: 'They save you a question later.',
    },
    purpose: purposeOfCorrection,
    optional: true,
    showIf: corrects,
  },
};

export const correctionData = {
  corrections: {
    type: 'array',
    minItems: 1,
    maxItems: 9,
    items: {
      type: 'object',
      properties: {
        which: { type: 'string', enum: [...amounts, 'dependants', 'refundAccount', 'missing'] },
        what: { type: 'string', minLength: 3, maxLength: 200 },
        amount: { type: 'integer', minimum: 0, maximum: 100_000_000_000 },
        count: { type: 'integer', minimum: 0, maximum: 30 },
        account: { type: 'string', maxLength: 34 },
        reason: { type: 'string', minLength: 3, maxLength: 300 },
      },
    },
  },
  proofFile: filesData,
};
