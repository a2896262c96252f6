import type { LocalizedText } from '@gun/kernel';
import type { FormDefinition, FormField } from './form-definition';
import type { FormState } from './form-state';
import type { ProcedureDefinition } from './procedure-definition';

/** A small invented procedure, to lend a tent, in which the specs of the engine can break one thing at a time. */
const inAll = (text: string): LocalizedText => ({ fr: text, nl: text, de: text, en: text });

const ask = (widget: FormField['widget'], label: string, more: Partial<FormField> = {}): FormField => ({
  widget,
  label: inAll(label),
  purpose: inAll(`${label} decides which tent fits`),
  ...more,
});

const option = (value: string) => ({ value, label: inAll(value) });

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
  facts: [{ id: 'household', kind: 'household', label: inAll('Household'), purpose: inAll('Who helps') }],
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
    '/tents': ask('group', 'Tents', { itemLabel: inAll('Tent'), minItems: 1, maxItems: 2 }),
    '/tents/*/size': ask('select', 'Size', { options: [option('small'), option('large')] }),
    '/tents/*/width': ask('number', 'Width', { showIf: { '==': [{ var: 'size' }, 'large'] } }),
    '/place': ask('address', 'Where'),
    '/wholeYear': ask('radios', 'All year', { options: [option('yes'), option('no')] }),
    '/cost': ask('calculated', 'Cost', { calculate: { '*': [{ var: 'days' }, { length: { var: 'tents' } }, 500] } }),
    '/remark': ask('longText', 'Remark', { optional: true }),
  },
  pages: [
    { id: 'who', title: inAll('Who'), ask: ['/lender', '/clubName', '/members'] },
    { id: 'allYear', title: inAll('All year'), ask: ['/wholeYear'] },
    {
      id: 'buy',
      title: inAll('Buy one'),
      ask: [],
      showIf: { '==': [{ var: 'wholeYear' }, 'yes'] },
      stop: { reason: inAll('We lend for ten days at most'), instead: inAll('Buy a tent') },
    },
    { id: 'when', title: inAll('When'), ask: ['/from', '/days'] },
    { id: 'what', title: inAll('What'), ask: ['/tents', '/cost'] },
    { id: 'where', title: inAll('Where'), ask: ['/place'], showIf: { '==': [{ var: 'lender' }, 'club'] } },
    { id: 'remark', title: inAll('Remark'), ask: ['/remark'] },
  ],
  rules: [
    {
      id: 'not-in-the-past',
      if: true,
      require: { '>=': [{ var: 'from' }, { today: [] }] },
      at: '/from',
      message: inAll('Choose a day from today on'),
    },
    {
      id: 'large-is-wide',
      if: { '==': [{ var: 'size' }, 'large'] },
      require: { '>=': [{ var: 'width' }, 3] },
      at: '/tents/*/width',
      message: inAll('A large tent is 3 metres wide at least'),
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
    name: inAll('Borrow a tent'),
    summary: inAll('Borrow a tent'),
    audience: ['citizen'],
    forWhom: inAll('Everyone'),
    cost: inAll('5 euro a day'),
    duration: inAll('5 minutes'),
    needed: [],
    known: [],
    deadline: inAll('Ten days'),
    output: inAll('A tent'),
    nextSteps: [inAll('Fetch it')],
    appeal: inAll('Write to us'),
    legalBasis: [{ title: inAll('Tent act') }],
    lifeEvents: [],
    theme: 'OTHER',
    keywords: { fr: [], nl: [], de: [], en: [] },
  },
  channels: { online: inAll('Here'), phone: inAll('Call'), counter: inAll('Come'), post: inAll('Write') },
  assurance: 'low',
  actAs: ['person'],
  competence: { by: 'municipalityOfAnswer', pointer: '/place', service: 'tents' },
  form: tentForm,
  declaration: inAll('All this is true'),
  deadlines: [],
  handling: [
    { id: 'look', kind: 'check', by: 'office', label: inAll('Look'), onlyIf: { '==': [{ var: 'lender' }, 'club'] } },
    { id: 'decide', kind: 'decide', by: 'office', label: inAll('Decide') },
  ],
  decisions: (['granted', 'refused'] as const).map((outcome) => ({
    id: outcome,
    outcome,
    title: inAll(outcome),
    rule: inAll('Tents are lent'),
    operative: inAll(outcome),
    reasons: [],
    legalBasis: [{ title: inAll('Tent act') }],
    appeal: inAll('Write to us'),
  })),
  fee: {
    amount: { var: 'cost' },
    explanation: inAll('5 euro a day for each tent'),
    lines: [{ label: inAll('Days'), value: { var: 'days' }, unit: 'day' }],
  },
  draftDays: 30,
  retention: inAll('One year'),
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
