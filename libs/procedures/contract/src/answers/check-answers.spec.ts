import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkAnswers, checkPage } from './check-answers';
import { clubAnswers, stateWith, tentForm } from './example-form';
import { widgets } from '../definition/form-definition';

const errorsWith = (part: object) => checkAnswers(tentForm, stateWith({ ...clubAnswers, ...part }));

test('complete answers have no errors', () => {
  expect(checkAnswers(tentForm, stateWith(clubAnswers))).toEqual([]);
});

describe('what is still to mend', () => {
  test('is named by pointer and reason', () => {
    expect(errorsWith({ days: '' })).toEqual([{ pointer: '/days', reason: 'required' }]);
    expect(errorsWith({ days: '40' })).toEqual([{ pointer: '/days', reason: 'maximum', params: { limit: 10 } }]);
    expect(errorsWith({ days: 1.5 })).toEqual([expect.objectContaining({ pointer: '/days', reason: 'type' })]);
    expect(errorsWith({ clubName: 'X' })).toEqual([
      { pointer: '/clubName', reason: 'minLength', params: { limit: 2 } },
    ]);
  });

  test('names one box of a date, one part of an address, one item of a group', () => {
    expect(errorsWith({ from: { day: '1', month: '', year: '2026' } })).toEqual([
      { pointer: '/from', reason: 'monthMissing', params: { part: 'month' } },
    ]);
    expect(errorsWith({ place: { ...clubAnswers.place, houseNumber: '' } })).toEqual([
      { pointer: '/place/houseNumber', reason: 'required' },
    ]);
    expect(errorsWith({ tents: [{ size: 'small' }, { size: 'large' }] })).toEqual([
      { pointer: '/tents/1/width', reason: 'required' },
    ]);
  });

  test('counts the items of a group', () => {
    expect(errorsWith({ tents: Array(3).fill({ size: 'small' }) })).toEqual([
      { pointer: '/tents', reason: 'maxItems', params: { limit: 2 } },
    ]);
  });

  test('asks the questions of the first item of a group that is not there yet', () => {
    expect(errorsWith({ tents: undefined })).toEqual([{ pointer: '/tents/0/size', reason: 'required' }]);
  });

  test('does not concern questions that are not asked', () => {
    expect(errorsWith({ lender: 'person', clubName: 'X', place: {} })).toEqual([]);
  });

  test('does not concern what a register states or a calculation gives', () => {
    expect(errorsWith({ cost: 'whatever' })).toEqual([]);
  });
});

describe('rules across questions', () => {
  test('blame the question that they name, with their own message', () => {
    expect(errorsWith({ from: '2026-11-24' })).toEqual([{ pointer: '/from', reason: 'rule', rule: 'not-in-the-past' }]);
    expect(errorsWith({ from: '2026-11-25' })).toEqual([]);
  });

  test('look at each item of a group', () => {
    expect(
      errorsWith({
        tents: [
          { size: 'large', width: 4 },
          { size: 'large', width: 2 },
        ],
      }),
    ).toEqual([{ pointer: '/tents/1/width', reason: 'rule', rule: 'large-is-wide' }]);
  });

  test('wait until the answer can be read', () => {
    expect(errorsWith({ from: 'tomorrow' }).map(({ reason }) => reason)).not.toContain('rule');
  });
});

test('a page is checked alone', () => {
  expect(checkPage(tentForm, 'when', stateWith({})).map(({ pointer }) => pointer)).toEqual(['/from', '/days']);
  expect(checkPage(tentForm, 'where', stateWith({ lender: 'person' }))).toEqual([]);
});

test('answers that lead to a stop page cannot be submitted', () => {
  expect(checkAnswers(tentForm, stateWith({ ...clubAnswers, wholeYear: 'yes' }))).toEqual([
    { pointer: '', reason: 'stop', params: { page: 'buy' } },
  ]);
});

test('whatever is sent for any control is accepted or refused, never a crash', () => {
  const words = { fr: 'Q', nl: 'Q', de: 'Q', en: 'Q' };
  const names = widgets.map((widget) => [widget, { widget, label: words, purpose: words }] as const);
  const form = {
    ...tentForm,
    rules: [],
    fields: Object.fromEntries(names.map(([name, field]) => [`/${name}`, field])),
    pages: [{ id: 'p', title: words, ask: names.map(([name]) => `/${name}`) }],
  };
  const answers = fc.dictionary(fc.constantFrom(...widgets), fc.anything({ withBigInt: false, maxDepth: 3 }));
  fc.assert(
    fc.property(answers, (anything) => {
      for (const { pointer, reason } of checkAnswers(form, stateWith(anything))) {
        expect([typeof pointer, typeof reason]).toEqual(['string', 'string']);
      }
    }),
  );
});
