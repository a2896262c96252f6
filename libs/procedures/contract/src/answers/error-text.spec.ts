import { describe, expect, test } from '@jest/globals';
import { languages, type Language } from '@gun/kernel';
import { errorSentences, errorText } from './error-sentences';
import { tentForm } from './example-form';

const sentences = languages.flatMap((language) =>
  Object.entries(errorSentences[language]).map(([key, sentence]) => [language, key, sentence] as const),
);

/** Words that blame instead of helping, and words of haste or excess politeness. */
const forbidden: Record<Language, RegExp> = {
  fr: /invalide|incorrect|erron|mauvais|veuillez|s’il vous plaît|!/i,
  nl: /ongeldig|onjuist|foutief|verkeerd|gelieve|alstublieft|!/i,
  de: /ungültig|falsch|fehlerhaft|bitte|!/i,
  en: /invalid|incorrect|wrong|illegal|please|!/i,
};

describe('every sentence', () => {
  test.each(sentences)('%s %s helps without blaming', (language, _key, sentence) => {
    expect(sentence).not.toMatch(forbidden[language]);
  });

  test.each(sentences)('%s %s is short', (_language, _key, sentence) => {
    expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(20);
  });

  test.each(sentences)('%s %s speaks of the same things as the French one', (_language, key, sentence) => {
    const gapsIn = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
    const french = errorSentences.fr[key as keyof typeof errorSentences.fr]; // all languages have the same keys, by type
    expect(gapsIn(sentence)).toEqual(gapsIn(french));
  });
});

describe('the sentence for an error', () => {
  test('names the question and the limit', () => {
    const error = { pointer: '/days', reason: 'maximum', params: { limit: 10 } };
    expect(errorText(tentForm, error, 'fr')).toBe('Indiquez 10 ou moins : « How many days »');
  });

  test('fits the control', () => {
    expect(errorText(tentForm, { pointer: '/lender', reason: 'required' }, 'en')).toBe(
      'Choose an answer: “Who borrows”',
    );
    expect(errorText(tentForm, { pointer: '/remark', reason: 'required' }, 'en')).toBe('Fill in “Remark”');
  });

  test('fits one part of an address', () => {
    expect(errorText(tentForm, { pointer: '/place/street', reason: 'required' }, 'de')).toBe('Geben Sie die Straße an');
  });

  test('of a rule is that of the definition', () => {
    const error = { pointer: '/from', reason: 'rule', rule: 'not-in-the-past' };
    expect(errorText(tentForm, error, 'nl')).toBe('Choose a day from today on');
  });

  test('can be said better by the definition', () => {
    const messages = { maximum: { fr: 'f', nl: 'n', de: 'd', en: 'Ten days at most, {limit} in words' } };
    const days = { ...tentForm.fields['/days']!, messages }; // the example asks it
    const form = { ...tentForm, fields: { ...tentForm.fields, '/days': days } };
    const error = { pointer: '/days', reason: 'maximum', params: { limit: 10 } };
    expect(errorText(form, error, 'en')).toBe('Ten days at most, 10 in words');
  });

  test('exists for a reason that nobody foresaw', () => {
    expect(errorText(tentForm, { pointer: '/days', reason: 'propertyNames' }, 'en')).toMatch(/^Check your answer/);
    expect(errorText(tentForm, { pointer: '/days', reason: 'constructor' }, 'en')).toMatch(/^Check your answer/);
  });
});
