import { describe, expect, test } from '@jest/globals';
import { argumentsOf, sameKeys } from './same-keys';
import { siteMessages } from './site-messages';

test('what stands around every page is complete in the four languages', () => {
  expect(sameKeys(siteMessages)).toEqual([]);
});

describe('the comparison of the four languages', () => {
  const complete = { greeting: { day: 'Bonjour {name}' } };

  test('names a sentence that one language lacks', () => {
    const messages = { fr: complete, nl: { greeting: {} }, de: complete, en: complete };
    expect(sameKeys(messages)).toEqual(['nl lacks greeting.day']);
  });

  test('names a sentence that only one language has', () => {
    const messages = { fr: complete, nl: complete, de: { ...complete, bye: 'Tschüss' }, en: complete };
    expect(sameKeys(messages)).toEqual(['de has bye, fr does not']);
  });

  test('names a sentence that uses another argument', () => {
    const messages = { fr: complete, nl: complete, de: complete, en: { greeting: { day: 'Hello {person}' } } };
    expect(sameKeys(messages)).toEqual(['en uses "person" at greeting.day, fr uses "name"']);
  });

  test('names an empty sentence', () => {
    const messages = { fr: complete, nl: complete, de: complete, en: { greeting: { day: ' ' } } };
    expect(sameKeys(messages)).toEqual(['en says nothing at greeting.day']);
  });
});

test('the words inside the branches of a plural are not arguments', () => {
  expect(argumentsOf('{count, plural, one {jour} other {{unit} de <b>{total}</b>}}')).toEqual([
    '<b>',
    'count',
    'total',
    'unit',
  ]);
});
