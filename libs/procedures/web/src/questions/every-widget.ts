import { inEveryLanguage } from '@gun/kernel';
import type { Fact, FormDefinition, FormField } from '@gun/procedures-contract';

const ask = (widget: FormField['widget'], label: string, more: Partial<FormField> = {}): FormField => ({
  widget,
  label: inEveryLanguage(label),
  purpose: inEveryLanguage(`It decides about ${label}`),
  ...more,
});

const pet = { value: 'dog', label: inEveryLanguage('A dog') };
const options = [pet, { value: 'other', label: inEveryLanguage('Another animal') }];

const fields: Record<string, FormField> = {
  '/name': ask('text', 'Name', { optional: true }),
  '/story': ask('longText', 'Story'),
  '/size': ask('number', 'Size', { suffix: 'm²' }),
  '/price': ask('amount', 'Price'),
  '/movedOn': ask('date', 'Moved on'),
  '/animal': ask('radios', 'Animal', { options }),
  '/whichAnimal': ask('text', 'Which animal', { showIf: { '==': [{ var: 'animal' }, 'other'] } }),
  '/members': ask('checkboxes', 'Who comes along', { optionsFrom: 'household' }),
  '/colour': ask('select', 'Colour', { options: [{ value: 'red', label: inEveryLanguage('Red') }] }),
  '/country': ask('autocomplete', 'Country', {
    options: [
      { value: 'be', label: inEveryLanguage('Belgium') },
      { value: 'bz', label: inEveryLanguage('Belize') },
    ],
  }),
  '/home': ask('address', 'Home'),
  '/number': ask('nationalNumber', 'National number'),
  '/enterprise': ask('enterpriseNumber', 'Enterprise number'),
  '/account': ask('iban', 'Account'),
  '/phone': ask('phone', 'Phone'),
  '/email': ask('email', 'Email'),
  '/people': ask('group', 'People', { itemLabel: inEveryLanguage('Person'), minItems: 1, maxItems: 3 }),
  '/people/*/name': ask('text', 'Full name'),
  '/plan': ask('file', 'Plan', { accept: ['application/pdf'], maxBytes: 1_000_000, maxFiles: 2 }),
  '/double': ask('calculated', 'Double size', { calculate: { '*': [{ var: 'size' }, 2] } }),
  '/who': ask('fact', 'Your name', { fact: 'identity' }),
};

const topLevel = Object.keys(fields).filter((pointer) => !pointer.includes('*'));

/** A form that asks one question with each control, all on one page, for the tests of this library. */
export const everyWidget: FormDefinition = {
  data: {
    type: 'object',
    properties: { story: { type: 'string', maxLength: 200 }, size: { type: 'number', minimum: 1 } },
  },
  facts: [
    {
      id: 'identity',
      kind: 'identity',
      label: inEveryLanguage('Name'),
      purpose: inEveryLanguage('The dossier is in your name'),
    },
    {
      id: 'household',
      kind: 'household',
      label: inEveryLanguage('Household'),
      purpose: inEveryLanguage('They may come along'),
    },
  ],
  fields,
  pages: [{ id: 'all', title: inEveryLanguage('Everything'), ask: topLevel }],
  rules: [],
};

const nationalRegister = inEveryLanguage('National Register');

export const someFacts: Fact[] = [
  {
    id: 'identity',
    kind: 'identity',
    state: 'known',
    value: { text: 'Camille Exemplaire' },
    source: nationalRegister,
    readAt: '2026-11-25T09:00:00+01:00',
  },
  {
    id: 'household',
    kind: 'household',
    state: 'known',
    value: { members: [{ ref: 'm1', name: 'Lou Voorbeeld', birthDate: '2014-06-11', relation: 'child', minor: true }] },
    source: nationalRegister,
    readAt: '2026-11-25T09:00:00+01:00',
  },
];

/** The same form with only some of its questions. */
export const onlyAsking = (...pointers: string[]): FormDefinition => ({
  ...everyWidget,
  pages: [{ id: 'all', title: inEveryLanguage('Everything'), ask: pointers }],
});
