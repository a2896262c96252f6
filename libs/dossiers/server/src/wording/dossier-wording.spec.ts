import { describe, expect, test } from '@jest/globals';
import { languages, type LocalizedText } from '@gun/kernel';
import { applicant, fill, lines, sourceNotices, statements } from './dossier-wording';

const all: [string, LocalizedText][] = [
  ['applicant', applicant],
  ...Object.entries({ ...lines }),
  ...Object.entries({ ...statements }).map(([name, text]): [string, LocalizedText] => [`statement ${name}`, text]),
  ...Object.entries({ ...sourceNotices }).map(([name, text]): [string, LocalizedText] => [`notice ${name}`, text]),
];

describe.each(all)('%s', (_, text) => {
  test('leaves room for the same value in each language', () => {
    const places = languages.map((language) => text[language].split('{value}').length - 1);
    expect(new Set(places).size).toBe(1);
  });

  test('keeps the voice of the counter', () => {
    for (const language of languages) {
      expect(text[language]).not.toMatch(/!|\b(please|invalid|veuillez|gelieve|bitte|ongeldig|ungültig)\b/i);
      for (const sentence of text[language].split(/(?<=[.;:])\s+/))
        expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(20);
    }
  });

  test('puts the punctuation of French where French puts it', () => {
    expect(text.fr).not.toMatch(/\w[;:?]/);
  });
});

test('a value may be one word, or a word in each language; what it holds is not looked at', () => {
  const text: LocalizedText = { fr: 'Chez {value}', nl: 'Bij {value}', de: 'Bei {value}', en: 'At {value}' };
  expect(fill(text, '$& {value}')).toMatchObject({ fr: 'Chez $& {value}' });
  expect(fill(text, { fr: 'A', nl: 'B', de: 'C', en: 'D' })).toEqual({
    fr: 'Chez A',
    nl: 'Bij B',
    de: 'Bei C',
    en: 'At D',
  });
});
