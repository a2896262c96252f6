import { describe, expect, test } from '@jest/globals';
import { languages, LocalizedText, type Language } from '@gun/kernel';
import { deliveredProcedures } from './catalogue';
import { lifeEvents } from './life-events';

/** Words that the voice of the counter does not use, and the bare "before" of a deadline. */
const forbidden: Record<Language, RegExp> = {
  fr: /!|veuillez|invalide|merci de|susmentionné|ci-après|nonobstant|au plus tard avant|afférent/i,
  nl: /!|gelieve|ongeldig|alsjeblieft|alstublieft|hogervermeld|dienaangaande|teneinde|desbetreffende/i,
  de: /!|\bbitte\b|ungültig|hiermit|diesbezüglich|zwecks|vorgenannt|seitens/i,
  en: /!|please|invalid|hereby|aforementioned|herein|pursuant|thereof/i,
};

const textsIn = (value: unknown): LocalizedText[] => {
  const read = LocalizedText.safeParse(value);
  if (read.success) return [read.data];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

const sentences = (text: string): string[] => text.split(/(?<=[.?])\s+/).filter(Boolean);
const wordsIn = (sentence: string): number => sentence.split(/[\s]+/).filter((word) => /\p{L}|\d/u.test(word)).length;

const texts = textsIn([deliveredProcedures, lifeEvents]);

describe.each(languages)('the texts of the catalogue in %s', (language) => {
  const all = texts.map((text) => text[language]);

  test('say it in sentences of 20 words on average at most', () => {
    const lengths = all.flatMap(sentences).map(wordsIn);
    expect(lengths.length).toBeGreaterThan(200);
    expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThanOrEqual(20);
  });

  test('have no sentence of more than 22 words', () => {
    expect(all.flatMap(sentences).filter((sentence) => wordsIn(sentence) > 22)).toEqual([]);
  });

  test('have no word that the voice of the counter avoids', () => {
    expect(all.filter((text) => forbidden[language].test(text))).toEqual([]);
  });

  test('are written with the typographic apostrophe', () => {
    expect(all.filter((text) => text.includes("'"))).toEqual([]);
  });
});

test('no long text is the same in two languages: each was really written', () => {
  const copies = texts.filter((text) =>
    languages.some((one, index) =>
      languages.slice(index + 1).some((other) => text[one] === text[other] && text[one].length > 16),
    ),
  );
  expect(copies).toEqual([]);
});
