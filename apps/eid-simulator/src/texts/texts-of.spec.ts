import { describe, expect, test } from '@jest/globals';
import { visitorsOf } from '../visitors';
import { localeOf, locales, textsOf } from './texts-of';

function sentencesOf(value: unknown): string[] {
  if (typeof value === 'string') return value.split(/(?<=[.?!]) /);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentencesOf) : [];
}

describe('the language of a page', () => {
  test('is the first wish that we speak', () => {
    expect(localeOf('nl')).toBe('nl');
    expect(localeOf('de-BE')).toBe('de');
    expect(localeOf(undefined, 'es-ES,en;q=0.8')).toBe('en');
  });

  test('is French when nobody wishes anything that we speak', () => {
    expect(localeOf(undefined, null, 'es')).toBe('fr');
  });
});

describe.each(locales)('the texts in %s', (locale) => {
  test('say what every person on the page is for', () => {
    const purposes: Readonly<Record<string, string>> = textsOf(locale).purposes;
    for (const audience of ['citizen', 'staff'] as const)
      for (const { id } of visitorsOf(audience)) expect(purposes[id]).toMatch(/\.$/);
  });

  test('keep every sentence within twenty words', () => {
    const long = sentencesOf(textsOf(locale)).filter((sentence) => sentence.split(/\s+/).length > 20);
    expect(long).toEqual([]);
  });

  test('name the means that a level asks for, and nothing when any will do', () => {
    const { minimum } = textsOf(locale);
    expect(minimum(0)).toBeUndefined();
    expect(minimum(450)).toContain('itsme');
    expect(minimum(500)).not.toBe(minimum(450));
  });
});
