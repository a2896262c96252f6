import { inEveryLanguage } from '@gun/kernel';
import type { FormDefinition, FormField } from '../definition/form-definition';
import type { FormState } from './form-state';
import type { ProcedureDefinition } from '../definition/procedure-definition';

/** A small invented procedure, to lend a tent, in which the specs of the engine can break one thing at a time. */

const ask = (widget: FormField['widget'], label: string, more: Partial<FormField> = {}): FormField => ({
  widget,
  label: inEveryLanguage(label),
  purpose: inEveryLanguage(`${label} decides which tent fits`),
  ...more,
});

const option = (value: string) => ({ value, label: inEveryLanguage(value) });

export const tentForm: FormDefinition = {
  data: {
    type: 'object',
    properties: {
      lender: { type: 'string', enum: ['person', 'club'] },
      clubName: { type: 'string', minLength: 2, maxLength: 40 },
      from: { type: 'string', format: 'date' },
      days: { type: 'integer', minimum: 1, maximum: 10 },
      tents: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            size: { type: 'string', enum: ['small', 'large'] },
            width: { type: 'number', exclusiveMinimum: 0 },
          },
        },
      },
      place: { type: 'object' },
      members: { type: 'array', items: { type: 'string' } },
      remark: { type: 'string', maxLength: 100 },
      wholeYear: { type: 'string', enum: ['yes', 'no'] },
    },
  },
  facts: [
    { id: 'household', kind: 'household', label: inEveryLanguage('Household'), purpose: inEveryLanguage('Who helps') },
  ],
  fields: {
    '/lender': ask('radios', 'Who borrows', { options: [option('person'), option('club')] }),
    '/clubName': ask('text', 'Name of the club', { showIf: { '==': [{ var: 'lender' }, 'club'] } }),
    '/members': ask('checkboxes', 'Who helps', {
      optionsFrom: 'household',
      optional: true,
      showIf: { var: 'facts.household.known' },
    }),
    '/from': ask('date', 'From which day'),
    '/days': ask('number', 'How many days'),
    '/tents': ask('group', 'Tents', { itemLabel: inEveryLanguage('Tent'), minItems: 1, maxItems: 2 }),
    '/tents/*/size': ask('select', 'Size', { options: [option('small'), option('large')] }),
    '/tents/*/width': ask('number', 'Width', { showIf: { '==': [{ var: 'size' }, 'large'] } }),
    '/place': ask('address', 'Where'),
    '/wholeYear': ask('radios', 'All year', { options: [option('yes'), option('no')] }),
    '/cost': ask('calculated', 'Cost', { calculate: { '*': [{ var: 'days' }, { length: { var: 'tents' } }, 500] } }),
    '/remark': ask('longText', 'Remark', { optional: true }),
  },
  pages: [
    { id: 'who', title: inEveryLanguage('Who'), ask: ['/lender', '/clubName', '/members'] },
    { id: 'allYear', title: inEveryLanguage('All year'), ask: ['/wholeYear'] },
    {
      id: 'buy',
      title: inEveryLanguage('Buy one'),
      ask: [],
      showIf: { '==': [{ var: 'wholeYear' }, 'yes'] },
      stop: { reason: inEveryLanguage('We lend for ten days at most'), instead: inEveryLanguage('Buy a tent') },
    },
    { id: 'when', title: inEveryLanguage('When'), ask: ['/from', '/days'] },
    { id: 'what', title: inEveryLanguage('What'), ask: ['/tents', '/cost'] },
    { id: 'where', title: inEveryLanguage('Where'), ask: ['/place'], showIf: { '==': [{ var: 'lender' }, 'club'] } },
    { id: 'remark', title: inEveryLanguage('Remark'), ask: ['/remark'] },
  ],
  rules: [
    {
      id: 'not-in-the-past',
      if: true,
      require: { '>=': [{ var: 'from' }, { today: [] }] },
      at: '/from',
      message: inEveryLanguage('Choose a day from today on'),
    },
    {
      id: 'large-is-wide',
      if: { '==': [{ var: 'size' }, 'large'] },
      require: { '>=': [{ var: 'width' }, 3] },
      at: '/tents/*/width',
      message: inEveryLanguage('A large tent is 3 metres wide at least'),
    },
  ],
};

export const clubAnswers = {
  lender: 'club',
  clubName: 'Les Castors',
  wholeYear: 'no',
  from: '2026-12-01',
  days: 2,
  tents: [{ size: 'small' }, { size: 'large', width: 4.5 }],
  place: { postCode: '5000', municipality: 'Namur', street: 'Rue du Test', houseNumber: '27', inReference: false },
};

/** The state of the tent form on a fixed day, with nobody registered in the household. */
export const stateWith = (answers: FormState['answers'], more: Partial<FormState> = {}): FormState => ({
  answers,
  facts: {},
  today: '2026-11-25',
  ...more,
});

export const tentProcedure: ProcedureDefinition = {
  format: 'gun-procedure/1',
  key: 'tent-loan',
  version: 1,
  owner: 'tents',
  about: {
    name: inEveryLanguage('Borrow a tent'),
    summary: inEveryLanguage('Borrow a tent'),
    audience: ['citizen'],
    forWhom: inEveryLanguage('Everyone'),
    cost: inEveryLanguage('5 euro a day'),
    duration: inEveryLanguage('5 minutes'),
    needed: [],
    known: [],
    deadline: inEveryLanguage('Ten days'),
    output: inEveryLanguage('A tent'),
    nextSteps: [inEveryLanguage('Fetch it')],
    appeal: inEveryLanguage('Write to us'),
    legalBasis: [{ title: inEveryLanguage('Tent act') }],
    lifeEvents: [],
    theme: 'OTHER',
    keywords: { fr: [], nl: [], de: [], en: [] },
  },
  channels: {
    online: inEveryLanguage('Here'),
    phone: inEveryLanguage('Call'),
    counter: inEveryLanguage('Come'),
    post: inEveryLanguage('Write'),
  },
  assurance: 'low',
  actAs: ['person'],
  competence: { by: 'municipalityOfAnswer', pointer: '/place', service: 'tents' },
  form: tentForm,
  declaration: inEveryLanguage('All this is true'),
  deadlines: [],
  handling: [
    {
      id: 'look',
      kind: 'check',
      by: 'office',
      label: inEveryLanguage('Look'),
      onlyIf: { '==': [{ var: 'lender' }, 'club'] },
    },
    { id: 'decide', kind: 'decide', by: 'office', label: inEveryLanguage('Decide') },
  ],
  decisions: (['granted', 'refused'] as const).map((outcome) => ({
    id: outcome,
    outcome,
    title: inEveryLanguage(outcome),
    rule: inEveryLanguage('Tents are lent'),
    operative: inEveryLanguage(outcome),
    reasons: [],
    legalBasis: [{ title: inEveryLanguage('Tent act') }],
    appeal: inEveryLanguage('Write to us'),
  })),
  fee: {
    amount: { var: 'cost' },
    explanation: inEveryLanguage('5 euro a day for each tent'),
    lines: [{ label: inEveryLanguage('Days'), value: { var: 'days' }, unit: 'day' }],
  },
  draftDays: 30,
  retention: inEveryLanguage('One year'),
  testCases: [
    {
      name: 'A club borrows two tents',
      answers: clubAnswers,
      pages: ['who', 'allYear', 'when', 'what', 'where', 'remark'],
      steps: ['look', 'decide'],
      fee: 2000,
    },
  ],
};
