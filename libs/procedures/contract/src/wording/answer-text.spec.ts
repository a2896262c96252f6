import { describe, expect, test } from '@jest/globals';
import { languages, type Language } from '@gun/kernel';
import { personas } from '@gun/testing';
import { answerLines, answerText, notProvided } from './answer-text';
import type { FormField } from '../definition/form-definition';

const words = { fr: 'Q', nl: 'Q', de: 'Q', en: 'Q' };
const field = (widget: FormField['widget'], more: Partial<FormField> = {}): FormField => ({
  widget,
  label: words,
  purpose: words,
  ...more,
});
const text = (widget: FormField['widget'], answer: unknown, language: Language = 'fr', more: Partial<FormField> = {}) =>
  answerText(field(widget, more), answer, { language, facts: {} }).replace(/[\u00a0\u202f]/g, ' ');

test('an open answer says so in each language', () => {
  expect(languages.map((language) => text('text', undefined, language))).toEqual([
    'Non communiqué',
    'Niet meegedeeld',
    'Nicht mitgeteilt',
    'Not provided',
  ]);
  expect(text('group', [])).toBe(notProvided.fr);
});

test('a date is written in full in each language', () => {
  expect(languages.map((language) => text('date', '2026-11-16', language))).toEqual([
    '16 novembre 2026',
    '16 november 2026',
    '16. November 2026',
    '16 November 2026',
  ]);
});

test('a date that could not be read is shown as it was typed', () => {
  expect(text('date', { day: '31', month: '2', year: '' })).toBe('31 2');
});

test('a choice is shown by its label', () => {
  const options = [{ value: 'yes', label: { fr: 'Oui', nl: 'Ja', de: 'Ja', en: 'Yes' } }];
  expect(text('radios', 'yes', 'nl', { options })).toBe('Ja');
  expect(text('checkboxes', ['yes', 'gone'], 'fr', { options })).toBe('Oui, gone');
});

test('a member of the household is shown by name', () => {
  const member = { ref: 'm1', name: 'Lou Voorbeeld', birthDate: '2014-06-11', relation: 'child', minor: true } as const;
  const facts = { household: { known: true, members: [member] } };
  const style = { language: 'fr', facts } as const;
  expect(answerText(field('checkboxes', { optionsFrom: 'household' }), ['m1'], style)).toBe('Lou Voorbeeld');
});

test('an address has the two lines of an envelope', () => {
  const home = { street: 'Rue du Fort', houseNumber: '208', box: '5', postCode: '1060', municipality: 'Saint-Gilles' };
  expect(answerLines(field('address'), home, { language: 'fr', facts: {} })).toEqual([
    'Rue du Fort 208, boîte 5',
    '1060 Saint-Gilles',
  ]);
});

test('numbers, amounts and files are written as each language does', () => {
  expect(text('number', 1234.5, 'fr', { suffix: 'm²' })).toBe('1 234,5 m²');
  expect(text('amount', 123450, 'nl')).toBe('€ 1.234,50');
  expect(
    text('file', [{ documentId: 'd', name: 'plan.pdf', mediaType: 'application/pdf', bytes: 1_200_000 }], 'fr'),
  ).toBe('plan.pdf (1,2 Mo)');
});

describe('identifiers', () => {
  const { nrn } = Object.values(personas)[0]!; // there is always one persona

  test('are grouped as on the letters that people receive', () => {
    expect(text('iban', 'BE68539007547034')).toBe('BE68 5390 0754 7034');
    expect(text('enterpriseNumber', '1999900123')).toBe('1999.900.123');
    expect(text('phone', '+32470123456')).toBe('0470 12 34 56');
  });

  test('of persons show only their last digits where others may look', () => {
    const masked = answerText(field('nationalNumber'), nrn, { language: 'fr', facts: {}, masked: true });
    expect(masked.endsWith(nrn.slice(-2))).toBe(true);
    expect(masked.replace(/\D/g, '')).toHaveLength(2);
  });
});
