import type { FormField, FormPage } from '../../form-definition';
import type { Logic } from '../../json-logic';
import { evidenceData, filesData, proofFile } from '../ready-questions';

const incomeKinds = ['salary', 'pension', 'benefit'];
const countedKinds = ['dependants', 'disability'];

const correctsIncome: Logic = { some: [{ var: 'corrections' }, { in: [{ var: 'kind' }, incomeKinds] }] };
const isCounted: Logic = { in: [{ var: 'kind' }, countedKinds] };
const isAmount: Logic = { and: [{ var: 'kind' }, { '!': [isCounted] }] };

const purposeOfCorrection = {
  fr: 'Chaque correction est examinée seule : le reste de la proposition ne change pas.',
  nl: 'Elke verbetering wordt apart onderzocht: de rest van het voorstel verandert niet.',
  de: 'Jede Berichtigung wird einzeln geprüft: Der Rest des Vorschlags ändert sich nicht.',
  en: 'Each correction is examined alone: the rest of the proposal does not change.',
};
const purposeOfComparison = {
  fr: 'L’agent compare le revenu corrigé avec le dernier qui est connu.',
  nl: 'De medewerker vergelijkt het verbeterde inkomen met het laatste dat bekend is.',
  de: 'Der Mitarbeiter vergleicht das berichtigte Einkommen mit dem letzten bekannten.',
  en: 'The officer compares the corrected income with the last one known.',
};

export const correctionFields: Record<string, FormField> = {
  '/corrections': {
    widget: 'group',
    label: {
      fr: 'Ce qui est faux ou manque',
      nl: 'Wat fout is of ontbreekt',
      de: 'Was falsch ist oder fehlt',
      en: 'What is wrong or missing',
    },
    purpose: purposeOfCorrection,
    itemLabel: { fr: 'Correction', nl: 'Verbetering', de: 'Berichtigung', en: 'Correction' },
    minItems: 1,
    maxItems: 12,
  },
  '/corrections/*/kind': {
    widget: 'select',
    label: { fr: 'Quoi ?', nl: 'Wat?', de: 'Was?', en: 'What?' },
    purpose: purposeOfCorrection,
    options: [
      { value: 'salary', label: { fr: 'Salaire', nl: 'Loon', de: 'Lohn', en: 'Salary' } },
      { value: 'pension', label: { fr: 'Pension', nl: 'Pensioen', de: 'Rente', en: 'Pension' } },
      {
        value: 'benefit',
        label: {
          fr: 'Chômage, maladie ou autre allocation',
          nl: 'Werkloosheid, ziekte of andere uitkering',
          de: 'Arbeitslosigkeit, Krankheit oder andere Leistung',
          en: 'Unemployment, sickness or other benefit',
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
        value: 'disability',
        label: {
          fr: 'Personnes avec un handicap',
          nl: 'Personen met een handicap',
          de: 'Personen mit Behinderung',
          en: 'People with a disability',
        },
      },
      { value: 'gift', label: { fr: 'Don', nl: 'Gift', de: 'Spende', en: 'Gift' } },
      {
        value: 'loan',
        label: {
          fr: 'Prêt pour une habitation',
          nl: 'Lening voor een woning',
          de: 'Wohnungsdarlehen',
          en: 'Home loan',
        },
      },
      {
        value: 'withheldTax',
        label: {
          fr: 'Précompte professionnel',
          nl: 'Bedrijfsvoorheffing',
          de: 'Berufssteuervorabzug',
          en: 'Tax withheld',
        },
      },
      { value: 'other', label: { fr: 'Autre montant', nl: 'Ander bedrag', de: 'Anderer Betrag', en: 'Other amount' } },
    ],
  },
  '/corrections/*/code': {
    widget: 'text',
    label: {
      fr: 'Code sur la proposition',
      nl: 'Code op het voorstel',
      de: 'Code auf dem Vorschlag',
      en: 'Code on the proposal',
    },
    hint: {
      fr: 'Quatre chiffres, devant le montant. Laissez vide s’il manque.',
      nl: 'Vier cijfers, voor het bedrag. Laat leeg als hij ontbreekt.',
      de: 'Vier Ziffern vor dem Betrag. Lassen Sie das Feld leer, wenn er fehlt.',
      en: 'Four digits, before the amount. Leave it empty if it is missing.',
    },
    purpose: purposeOfCorrection,
    optional: true,
    width: 6,
    messages: {
      pattern: {
        fr: 'Le code a quatre chiffres, par exemple 1250.',
        nl: 'De code heeft vier cijfers, bijvoorbeeld 1250.',
        de: 'Der Code hat vier Ziffern, zum Beispiel 1250.',
        en: 'The code has four digits, for example 1250.',
      },
    },
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
    showIf: isAmount,
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
    showIf: isCounted,
  },
  '/corrections/*/reason': {
    widget: 'text',
    label: { fr: 'Pourquoi ?', nl: 'Waarom?', de: 'Warum?', en: 'Why?' },
    purpose: purposeOfCorrection,
    width: 60,
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
  },
  '/incomeProof': {
    widget: 'evidence',
    label: {
      fr: 'Derniers revenus connus du ménage',
      nl: 'Laatste bekende inkomsten van het gezin',
      de: 'Letztes bekanntes Einkommen des Haushalts',
      en: 'Last known income of the household',
    },
    hint: {
      fr: 'La réponse dit de quelle année elle parle : ce n’est pas toujours celle de la proposition.',
      nl: 'Het antwoord zegt over welk jaar het gaat: dat is niet altijd dat van het voorstel.',
      de: 'Die Antwort nennt ihr Jahr: Es ist nicht immer das des Vorschlags.',
      en: 'The answer says which year it is about: not always that of the proposal.',
    },
    purpose: purposeOfComparison,
    evidence: {
      type: 'income-statement',
      retention: {
        fr: '10 ans après l’acceptation, puis effacé.',
        nl: '10 jaar na de aanvaarding, daarna gewist.',
        de: '10 Jahre nach der Annahme, dann gelöscht.',
        en: '10 years after the acceptance, then erased.',
      },
      keepMonths: 120,
      own: '/incomeFile',
    },
  },
  '/incomeFile': {
    ...proofFile,
    label: {
      fr: 'Fiche de salaire, de pension ou d’allocation',
      nl: 'Loon-, pensioen- of uitkeringsfiche',
      de: 'Lohn-, Renten- oder Leistungskarte',
      en: 'Salary, pension or benefit slip',
    },
    purpose: purposeOfComparison,
    showIf: { '==': [{ var: 'incomeProof' }, 'own'] },
  },
};

export const correctionData = {
  corrections: {
    type: 'array',
    minItems: 1,
    maxItems: 12,
    items: {
      type: 'object',
      properties: {
        kind: {
          type: 'string',
          enum: [...incomeKinds, ...countedKinds, 'gift', 'loan', 'withheldTax', 'other'],
        },
        code: { type: 'string', pattern: '^[0-9]{4}$' },
        amount: { type: 'integer', minimum: 0, maximum: 100_000_000_000 },
        count: { type: 'integer', minimum: 0, maximum: 30 },
        reason: { type: 'string', minLength: 3, maxLength: 300 },
      },
    },
  },
  proofFile: filesData,
  incomeProof: evidenceData,
  incomeFile: filesData,
};

export const correctionPages: FormPage[] = [
  {
    id: 'corrections',
    title: { fr: 'Vos corrections', nl: 'Uw verbeteringen', de: 'Ihre Berichtigungen', en: 'Your corrections' },
    lead: {
      fr: 'Un revenu non déclaré peut coûter une amende de 50 à 1 250 € et un impôt plus élevé.',
      nl: 'Een niet aangegeven inkomen kan een boete van 50 tot 1.250 € en meer belasting kosten.',
      de: 'Nicht erklärtes Einkommen kann eine Geldbuße von 50 bis 1.250 € und mehr Steuer kosten.',
      en: 'Income that is not declared can cost a fine of €50 to 1,250 and a higher tax.',
    },
    ask: ['/corrections', '/proofFile'],
    showIf: { '==': [{ var: 'agreement' }, 'correct'] },
  },
  {
    id: 'income',
    title: {
      fr: 'Le revenu corrigé',
      nl: 'Het verbeterde inkomen',
      de: 'Das berichtigte Einkommen',
      en: 'The corrected income',
    },
    lead: {
      fr: 'Rien n’est demandé sans vous. Vous voyez la réponse avant qu’elle ne rejoigne le dossier.',
      nl: 'Zonder u wordt niets gevraagd. U ziet het antwoord voor het in het dossier komt.',
      de: 'Ohne Sie wird nichts angefordert. Sie sehen die Antwort, bevor sie ins Dossier kommt.',
      en: 'Nothing is asked without you. You see the answer before it joins the dossier.',
    },
    ask: ['/incomeProof'],
    showIf: correctsIncome,
  },
  {
    id: 'incomeDocuments',
    title: {
      fr: 'Le document que vous fournissez',
      nl: 'Het document dat u bezorgt',
      de: 'Das Dokument, das Sie vorlegen',
      en: 'The document that you provide',
    },
    ask: ['/incomeFile'],
  },
];
