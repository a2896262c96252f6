import { expect, test } from '@jest/globals';
import { fillSentence, fillText, inEachLanguage, inEveryLanguage } from './localized-text';

test('a value stands where its name stood, each time', () => {
  expect(fillSentence('{name} and {name} of {town}', { name: 'Camille', town: 'Namur' })).toBe(
    'Camille and Camille of Namur',
  );
});

test.each(['$&', '$1', '{town}', "it's"])('the value %j stays as it is', (name) => {
  expect(fillSentence('{name} of {town}', { name, town: 'Namur' })).toBe(`${name} of Namur`);
});

test('a name without a value stays, also one that every object has', () => {
  expect(fillSentence('{name}, {constructor}', {})).toBe('{name}, {constructor}');
});

test('a value may have its own words in each language', () => {
  const text = inEachLanguage((language) => `${language}: {what} {count}`);
  const what = { fr: 'mandat', nl: 'volmacht', de: 'Vollmacht', en: 'mandate' };
  expect(fillText(text, { what, count: 2 })).toEqual({
    ...{ fr: 'fr: mandat 2', nl: 'nl: volmacht 2', de: 'de: Vollmacht 2', en: 'en: mandate 2' },
  });
});

test('a name is the same in every language', () => {
  expect(inEveryLanguage('Eupen')).toEqual({ fr: 'Eupen', nl: 'Eupen', de: 'Eupen', en: 'Eupen' });
});
