import { describe, expect, test } from '@jest/globals';
import { checkDefinition } from './check-definition';
import { tentForm, tentProcedure } from '../answers/example-form';
import type { FormDefinition, FormField, FormPage } from '../definition/form-definition';
import type { ProcedureDefinition } from '../definition/procedure-definition';

const words = { fr: 'Q', nl: 'Q', de: 'Q', en: 'Q' };

const complete: ProcedureDefinition = {
  ...tentProcedure,
  deadlines: [
    {
      id: 'answer',
      label: words,
      rule: { kind: 'order', start: 'receipt', amount: 10, unit: 'calendarDays', effect: 'none', pausable: true },
    },
  ],
};

const codesOf = (candidate: unknown) => {
  const verdict = checkDefinition(candidate);
  return verdict.ok ? [] : verdict.findings.map(({ code }) => code);
};
const withForm = (form: Partial<FormDefinition>): unknown => ({ ...complete, form: { ...tentForm, ...form } });
const withField = (pointer: string, change: Partial<FormField>): unknown =>
  withForm({ fields: { ...tentForm.fields, [pointer]: { ...tentForm.fields[pointer]!, ...change } } }); // the example asks it
const withPage = (id: string, change: Partial<FormPage>): unknown =>
  withForm({ pages: tentForm.pages.map((page) => (page.id === id ? { ...page, ...change } : page)) });
const without = (record: object, name: string) =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key !== name));

test('a complete definition may be published', () => {
  expect(checkDefinition(complete)).toMatchObject({ ok: true });
});

describe('what is missing from the text', () => {
  test('a language', () => {
    const label = { fr: 'Q', nl: 'Q', de: 'Q' };
    expect(codesOf({ ...complete, declaration: label })).toEqual(['missing-language']);
  });

  test('a channel', () => {
    expect(codesOf({ ...complete, channels: without(complete.channels, 'post') })).toEqual(['missing-channel']);
  });

  test('a purpose', () => {
    const field = without(tentForm.fields['/days']!, 'purpose'); // the example asks it
    expect(codesOf({ ...complete, form: { ...tentForm, fields: { ...tentForm.fields, '/days': field } } })).toEqual([
      'missing-purpose',
    ]);
  });

  test('something that the format does not know, and nesting without end', () => {
    expect(codesOf({ ...complete, script: 'alert(1)' })).toEqual(['shape']);
    expect(codesOf(JSON.parse('['.repeat(5000) + ']'.repeat(5000)))).toEqual(['too-deep']);
  });

  test('is said in a sentence with the place', () => {
    const verdict = checkDefinition({ ...complete, declaration: { fr: 'Q', nl: 'Q', en: 'Q' } });
    expect(verdict).toMatchObject({
      findings: [{ path: '/declaration/de', sentence: expect.stringContaining('Write this text in de') }],
    });
  });
});

describe('questions', () => {
  test('on no page, on two, or not defined', () => {
    expect(codesOf(withPage('remark', { ask: [] }))).toEqual(['not-asked']);
    expect(codesOf(withPage('remark', { ask: ['/remark', '/days'] }))).toEqual(['asked-twice']);
    expect(codesOf(withPage('remark', { ask: ['/remark', '/gone'] }))).toEqual(['unknown-question']);
  });

  test('without data, or with data that nobody checks', () => {
    expect(codesOf(withForm({ data: { ...tentForm.data, properties: {} } }))).toContain('no-data');
    const dataWith = (days: object) => ({
      ...tentForm.data,
      properties: { ...(tentForm.data['properties'] as object), days }, // the example has properties
    });
    expect(codesOf(withForm({ data: dataWith({ type: 'integer', oneOf: [] }) }))).toEqual(['unknown-keyword']);
    expect(codesOf(withForm({ data: dataWith({ type: 'string', format: 'ipv4' }) }))).toEqual(['unknown-keyword']);
    expect(codesOf(withForm({ data: dataWith({ type: 'string', pattern: '(' }) }))).toEqual(['unknown-keyword']);
    const below = { type: 'array', items: { type: 'object', properties: { size: { not: {} } } } };
    expect(codesOf(withForm({ data: dataWith(below) }))).toEqual(['unknown-keyword']);
  });

  test('whose options are missing, doubled, or not in the data', () => {
    const option = (value: string) => ({ value, label: words });
    expect(codesOf(withField('/wholeYear', { options: undefined }))).toEqual(['no-options']);
    expect(codesOf(withField('/wholeYear', { options: ['yes', 'no', 'no'].map(option) }))).toEqual([
      'duplicate-option',
    ]);
    expect(codesOf(withField('/wholeYear', { options: ['yes', 'no', 'maybe'].map(option) }))).toEqual([
      'options-differ',
    ]);
    expect(codesOf(withField('/members', { optionsFrom: 'friends' }))).toEqual(['unknown-fact']);
  });

  test('that lack what their control needs', () => {
    expect(codesOf(withField('/tents', { maxItems: undefined }))).toEqual(['group-incomplete']);
    expect(codesOf(withField('/cost', { calculate: undefined }))).toEqual(['widget-incomplete']);
    expect(codesOf(withField('/remark', { widget: 'file' }))).toEqual(['widget-incomplete', 'widget-incomplete']);
    expect(codesOf(withField('/remark', { widget: 'fact', fact: 'gone' }))).toEqual(['unknown-fact']);
  });

  test('that a register already answers', () => {
    expect(codesOf(withField('/remark', { autocomplete: 'bday' }))).toEqual(['already-known']);
    const whenSilent = { not: [{ var: 'facts.household.known' }] };
    expect(codesOf(withField('/remark', { autocomplete: 'bday', showIf: whenSilent }))).toEqual([]);
  });

  test('with a name that means something else', () => {
    const fields = { ...tentForm.fields, '/today': tentForm.fields['/remark']! }; // the example asks it
    const properties = tentForm.data['properties'] as object; // as above
    const data = { ...tentForm.data, properties: { ...properties, today: { type: 'string' } } };
    const pages = tentForm.pages.map((page) => (page.id === 'remark' ? { ...page, ask: ['/remark', '/today'] } : page));
    expect(codesOf(withForm({ fields, data, pages }))).toEqual(['reserved-name']);
  });
});

describe('conditions', () => {
  test('with unknown operators, questions or facts', () => {
    expect(codesOf(withPage('remark', { showIf: { shout: [1] } }))).toEqual(['unknown-operator']);
    expect(codesOf(withPage('remark', { showIf: { var: 'gone' } }))).toEqual(['unknown-variable']);
    expect(codesOf(withPage('remark', { showIf: { var: 'facts.gone.known' } }))).toEqual(['unknown-fact']);
    expect(codesOf(withPage('remark', { showIf: { some: [{ var: 'tents' }, { var: 'colour' }] } }))).toEqual([
      'unknown-variable',
    ]);
  });

  test('that look at answers still to come', () => {
    expect(codesOf(withPage('when', { showIf: { var: 'remark' } }))).toEqual(['later-question']);
    expect(codesOf(withField('/tents/*/size', { showIf: { var: 'width' } }))).toEqual(['later-question']);
  });

  test('that need their own result', () => {
    expect(codesOf(withField('/cost', { calculate: { '+': [{ var: 'cost' }, 1] } }))).toContain('calculated-cycle');
  });

  test('that nest too deep', () => {
    const deep = Array.from({ length: 40 }).reduce<object>((inside) => ({ not: inside }), { var: 'days' });
    expect(codesOf(withPage('remark', { showIf: deep as FormPage['showIf'] }))).toEqual(['too-deep']); // nested nots are logic
  });
});

describe('pages that nobody can reach', () => {
  const unreachable = (showIf: FormPage['showIf']) =>
    codesOf(withPage('where', { showIf })).filter((code) => code !== 'test-case');

  test('because the condition is never true', () => {
    expect(unreachable(false)).toEqual(['unreachable-page']);
    expect(unreachable({ '==': [{ var: 'lender' }, 'nobody'] })).toEqual(['unreachable-page']);
    const both = { and: [{ '==': [{ var: 'lender' }, 'club'] }, { '==': [{ var: 'lender' }, 'person'] }] };
    expect(unreachable(both)).toEqual(['unreachable-page']);
  });

  test('because an earlier stop page always comes first', () => {
    expect(unreachable({ '==': [{ var: 'wholeYear' }, 'yes'] })).toEqual(['unreachable-page']);
  });

  test('are not suspected where a number or a fact decides', () => {
    expect(unreachable({ '>': [{ var: 'days' }, 100] })).toEqual([]);
    expect(unreachable({ var: 'facts.household.known' })).toEqual([]);
  });
});

describe('the handling', () => {
  const [look, decide] = complete.handling;

  test('must end', () => {
    expect(codesOf({ ...complete, handling: [look] })).toContain('no-exit');
    expect(codesOf({ ...complete, handling: [decide, look] })).toContain('no-exit');
    expect(codesOf({ ...complete, handling: [{ ...look, kind: 'execute' }] })).toContain('no-exit');
  });

  test('needs words for both outcomes', () => {
    expect(codesOf({ ...complete, decisions: complete.decisions.slice(0, 1) })).toEqual(['no-decision-text']);
  });

  test('starts at an office that an address names', () => {
    const competence = { by: 'municipalityOfAnswer', pointer: '/days', service: 'tents' };
    expect(codesOf({ ...complete, competence })).toEqual(['no-competence']);
    expect(codesOf({ ...complete, competence: { ...competence, pointer: '/gone' } })).toEqual(['no-competence']);
    const fact = { by: 'municipalityOfFact', fact: 'household', service: 'tents' };
    expect(codesOf({ ...complete, competence: fact })).toEqual(['no-competence']);
  });
});

describe('the stored examples', () => {
  const [example] = complete.testCases;
  const withExample = (change: object) => checkDefinition({ ...complete, testCases: [{ ...example, ...change }] });

  test.each([
    [{ pages: ['who'] }, 'Expected pages who, but'],
    [{ steps: ['decide'] }, 'Expected steps decide, but'],
    [{ fee: 1 }, 'Expected fee 1, but these answers give 2000'],
    [{ answers: { ...example?.answers, days: 99 } }, 'At /days: Give 10 or less'],
    [{ answers: { ...example?.answers, colour: 'red' } }, 'Its answers cannot be read: unknownQuestion'],
    [{ today: '2026-12-02' }, 'At /from: Choose a day from today on'],
  ])('must walk as they say: %j', (change, sentence) => {
    const verdict = withExample(change);
    expect(verdict.ok ? [] : verdict.findings.map((finding) => finding.sentence)).toContainEqual(
      expect.stringContaining(sentence),
    );
  });
});
