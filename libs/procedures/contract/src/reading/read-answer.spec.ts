import { describe, expect, test } from '@jest/globals';
import { personas } from '@gun/testing';
import fc from 'fast-check';
import type { FormDefinition, FormField } from '../definition/form-definition';
import { widgets } from '../definition/form-definition';
import { dateBoxes } from './read-date';
import { readAnswer, readAnswers } from './read-answer';
import { writeAmount, writeNumber } from './read-number';

const words = { fr: 'Q', nl: 'Q', de: 'Q', en: 'Q' };
const state = { facts: {}, today: '2026-11-25' };

const formWith = (field: Partial<FormField> & Pick<FormField, 'widget'>, schema: object = {}): FormDefinition => ({
  data: { type: 'object', properties: { q: schema } },
  facts: [],
  fields: { '/q': { label: words, purpose: words, ...field } },
  pages: [{ id: 'p', title: words, ask: ['/q'] }],
  rules: [],
});

const read = (field: Partial<FormField> & Pick<FormField, 'widget'>, raw: unknown, schema: object = {}) =>
  readAnswer(formWith(field, schema), '/q', raw, state);
const reasonOf = (widget: FormField['widget'], raw: unknown) => read({ widget }, raw).faults[0]?.reason;

describe('numbers as people write them', () => {
  test.each([
    ['12', 12],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['1 234,5', 1234.5],
    ['1\u202f234', 1234],
    ['1.234', 1234],
    ['1,234', 1.234],
    ['0.125', 0.125],
    ['1.234.567,89', 1234567.89],
    ['1,234,567.89', 1234567.89],
    ["1'234", 1234],
    ['−3', -3],
    ['+4', 4],
    ['12,5 m²', 12.5],
    ['007', 7],
    ['5,', 5],
  ])('%s is %d', (raw, number) => {
    expect(read({ widget: 'number', suffix: 'm²' }, raw)).toEqual({ answer: number, faults: [] });
  });

  test('a mark before three digits groups thousands when only whole numbers make sense', () => {
    expect(read({ widget: 'number' }, '1,234', { type: 'integer' }).answer).toBe(1234);
  });

  test.each(['twelve', '1,2,3', '1.23.456', '12-5', '--1', '1e400', ',', 'NaN', '0x10'])(
    '%s is kept as typed, with a reason',
    (raw) => {
      expect(read({ widget: 'number' }, raw)).toEqual({ answer: raw, faults: [{ reason: 'notANumber' }] });
    },
  );

  test('a number with more digits than a computer counts is not rounded in silence', () => {
    expect(reasonOf('number', '9007199254740993')).toBe('numberTooLong');
  });

  test.each([Infinity, NaN])('%d is no answer', (raw) => expect(reasonOf('number', raw)).toBe('notANumber'));

  test('minus zero is zero', () => expect(read({ widget: 'number' }, -0).answer).toBe(0));

  test('any number reads back as it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 }), (whole, decimals) => {
        const number = whole / 10 ** decimals;
        expect(read({ widget: 'number' }, writeNumber(number)).answer).toBe(number);
      }),
    );
  });
});

describe('amounts', () => {
  test.each([
    ['12', 1200],
    ['12,50 €', 1250],
    ['€ 12.5', 1250],
    ['1.234', 123400],
    ['1,234.50', 123450],
    ['0,07', 7],
    ['EUR 8', 800],
  ])('%s is %d cents', (raw, cents) => expect(read({ widget: 'amount' }, raw).answer).toBe(cents));

  test('parts of a cent are asked back', () => expect(reasonOf('amount', '1,2345')).toBe('tooManyDecimals'));

  test('any amount reads back as it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e11 }), (cents) => {
        expect(read({ widget: 'amount' }, writeAmount(cents)).answer).toBe(cents);
      }),
    );
  });
});

describe('dates', () => {
  test.each([
    [{ day: '6', month: '1', year: '2026' }, '2026-01-06'],
    ['16/11/2026', '2026-11-16'],
    ['16.11.2026', '2026-11-16'],
    ['16 11 2026', '2026-11-16'],
    ['2026-11-16', '2026-11-16'],
    [{ day: '29', month: '2', year: '2028' }, '2028-02-29'],
  ])('%j is read in Belgian order', (raw, date) => expect(read({ widget: 'date' }, raw).answer).toBe(date));

  test.each([
    [{ day: '', month: '1', year: '2026' }, 'dayMissing', 'day'],
    [{ day: '1', month: '', year: '2026' }, 'monthMissing', 'month'],
    [{ day: '1', month: '1', year: '' }, 'yearMissing', 'year'],
    [{ day: '1', month: '1', year: '26' }, 'yearShort', 'year'],
    [{ day: '1', month: '13', year: '2026' }, 'monthRange', 'month'],
    [{ day: '29', month: '2', year: '2026' }, 'dateReal', 'day'],
    ['1900-00-00', 'monthRange', 'month'],
    [{ day: 'one', month: '1', year: '2026' }, 'dateDigits', 'day'],
  ])('%j blames one box: %s', (raw, reason, part) => {
    expect(read({ widget: 'date' }, raw)).toEqual({ answer: raw, faults: [{ reason, params: { part } }] });
  });

  test('any date shown in its boxes is read back', () => {
    const day = fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (instant) => {
        const date = instant.toISOString().slice(0, 10);
        expect(read({ widget: 'date' }, dateBoxes(date)).answer).toBe(date);
      }),
    );
  });
});

describe('identifiers and contact data', () => {
  const { nrn } = Object.values(personas)[0]!; // there is always one persona

  test('a national number is read with or without its marks', () => {
    const marked = `${nrn.slice(0, 2)}.${nrn.slice(2, 4)}.${nrn.slice(4, 6)}-${nrn.slice(6, 9)}.${nrn.slice(9)}`;
    expect(read({ widget: 'nationalNumber' }, marked)).toEqual({ answer: nrn, faults: [] });
    expect(reasonOf('nationalNumber', nrn.slice(1))).toBe('tooShort');
  });

  test.each<[FormField['widget'], string, string]>([
    ['iban', 'be68 5390 0754 7034', 'BE68539007547034'],
    ['phone', '0470/12.34.56', '+32470123456'],
    ['email', ' Lou@EXAMPLE.be ', 'Lou@example.be'],
    ['text', '  O’Brien-Müller\tÑ ', 'O’Brien-Müller Ñ'],
    ['longText', 'a\r\nb', 'a\nb'],
  ])('%s: "%s" becomes "%s"', (widget, raw, answer) => expect(read({ widget }, raw).answer).toBe(answer));

  test.each(['a\u0000b', '\ud800', 'abc\u202ecba', 'a\u0301'.repeat(1) + '\u0301'.repeat(9)])(
    'a text that would break storage or falsify the view is asked back',
    (raw) => expect(reasonOf('text', raw)).toBe('characters'),
  );

  test('ten megabytes of text are refused by their length', () => {
    expect(reasonOf('longText', 'a'.repeat(10_000_000))).toBe('maxLength');
  });
});

describe('choices', () => {
  const option = (value: string) => ({ value, label: words });
  const options = [option('yes'), option('no')];

  test('only what is offered can be chosen', () => {
    expect(read({ widget: 'radios', options }, 'yes').answer).toBe('yes');
    expect(read({ widget: 'radios', options }, 'maybe').faults).toEqual([{ reason: 'enum' }]);
    expect(read({ widget: 'checkboxes', options }, ['no', 'yes', 'no']).answer).toEqual(['yes', 'no']);
    expect(read({ widget: 'checkboxes', options }, ['yes', {}]).faults).toEqual([{ reason: 'enum' }]);
  });

  test('a choice between true and false becomes a boolean', () => {
    const truth = [option('true'), option('false')];
    expect(read({ widget: 'radios', options: truth }, 'false', { type: 'boolean' }).answer).toBe(false);
  });

  test('an answer from a reference list is checked where the list is at hand', () => {
    const form = formWith({ widget: 'autocomplete', list: 'municipalities' });
    const lists = { municipalities: ['Namur'] };
    expect(readAnswer(form, '/q', 'Namur', { ...state, lists }).faults).toEqual([]);
    expect(readAnswer(form, '/q', 'Nowhere', { ...state, lists }).faults).toEqual([{ reason: 'enum' }]);
    expect(readAnswer(form, '/q', 'Nowhere', state).faults).toEqual([]);
  });
});

describe('addresses', () => {
  const full = { postCode: 'B-5000', municipality: ' Namur ', street: 'Rue du Test', houseNumber: '27A', box: '' };

  test('are read part by part', () => {
    expect(read({ widget: 'address' }, full).answer).toEqual({
      postCode: '5000',
      municipality: 'Namur',
      street: 'Rue du Test',
      houseNumber: '27A',
      inReference: false,
    });
  });

  test('blame only the part that is wrong and keep the others', () => {
    const { answer, faults } = read({ widget: 'address' }, { ...full, postCode: '50', houseNumber: '' });
    expect(answer).toMatchObject({ postCode: '50', street: 'Rue du Test' });
    expect(faults).toEqual([
      { reason: 'postCode', at: '/postCode' },
      { reason: 'required', at: '/houseNumber' },
    ]);
  });
});

describe('files', () => {
  const file = { documentId: 'd1', name: 'plan.pdf', mediaType: 'application/pdf', bytes: 900 };
  const field = { widget: 'file', accept: ['application/pdf'], maxBytes: 1000, maxFiles: 1 } as const;
  const reasons = (...files: unknown[]) =>
    read({ ...field, accept: [...field.accept] }, files).faults.map(({ reason }) => reason);

  test('must fit what the question accepts', () => {
    expect(reasons(file)).toEqual([]);
    expect(reasons({ ...file, mediaType: 'text/html' })).toEqual(['fileType']);
    expect(reasons({ ...file, bytes: 0 })).toEqual(['fileEmpty']);
    expect(reasons({ ...file, bytes: 1001 })).toEqual(['fileSize']);
    expect(reasons(file, file)).toEqual(['maxItems']);
    expect(reasons({ documentId: 'd1' })).toEqual(['type']);
  });
});

describe('whatever is sent', () => {
  const anything = fc.anything({ withBigInt: false, withDate: false, maxDepth: 2 });
  const field = (widget: FormField['widget']) => ({
    widget,
    ...(['radios', 'checkboxes', 'select'].includes(widget) && { options: [{ value: 'a', label: words }] }),
  });

  test.each(widgets)('a %s question never throws, and what it cannot read it keeps', (widget) => {
    fc.assert(
      fc.property(fc.oneof(anything, fc.string(), fc.double()), (raw) => {
        const { answer, faults } = read(field(widget), raw);
        const kept = faults.length === 0 || widget === 'address' || widget === 'file' || typeof raw === 'number';
        expect(kept || answer === raw).toBe(true);
      }),
    );
  });

  test.each(widgets)('reading a %s answer twice changes nothing', (widget) => {
    fc.assert(
      fc.property(fc.oneof(anything, fc.string(), fc.integer()), (raw) => {
        const once = read(field(widget), raw);
        expect(read(field(widget), once.answer)).toEqual(once);
      }),
    );
  });
});

test('all answers are read at once, and none is dropped', () => {
  const form = formWith({ widget: 'number' });
  expect(readAnswers(form, { ...state, answers: { q: '1,5', other: 'kept' } })).toEqual({ q: 1.5, other: 'kept' });
});
