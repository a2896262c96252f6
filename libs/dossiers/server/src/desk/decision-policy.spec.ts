import { describe, expect, test } from '@jest/globals';
import { languages } from '@gun/kernel';
import { deliveredOffices } from '@gun/procedures-contract';
import { findMunicipality, municipalities } from '@gun/procedures-contract/reference-data';
import { decisionLanguages, mayDecideIn } from './decision-policy';

const nis = { Namur: '92094', Gent: '44021', Schaerbeek: '21015', Eupen: '63023', Rode: '23101' } as const;
const officeOf = (town: keyof typeof nis) => deliveredOffices.find((office) => office.nis === nis[town]);

describe('an office decides in its languages, the one that was asked first (coordinated laws of 18 July 1966)', () => {
  test.each([
    ['Namur', 'fr', ['fr']],
    ['Namur', 'nl', ['fr']],
    ['Gent', 'nl', ['nl']],
    ['Gent', 'fr', ['nl']],
    ['Schaerbeek', 'fr', ['fr', 'nl']],
    ['Schaerbeek', 'nl', ['nl', 'fr']],
    ['Schaerbeek', 'en', ['fr', 'nl']],
    ['Eupen', 'de', ['de', 'fr']],
    ['Eupen', 'fr', ['fr', 'de']],
    ['Eupen', 'en', ['de', 'fr']],
    ['Rode', 'nl', ['nl', 'fr']],
    ['Rode', 'fr', ['fr', 'nl']],
    ['Rode', 'de', ['nl', 'fr']],
  ] as const)('%s, asked in %s', (town, asked, expected) => {
    expect(decisionLanguages(officeOf(town)?.languages ?? [], asked)).toEqual(expected);
  });

  test('no office is registered with a language that its municipality may not use', () => {
    for (const { nis: code, languages: registered } of deliveredOffices) {
      const municipality = code && findMunicipality(code);
      if (!municipality) continue;
      const lawful: readonly string[] = [...municipality.languages, ...municipality.onRequest];
      expect(registered.filter((language) => !lawful.includes(language))).toEqual([]);
    }
  });

  test('a federal office decides in the language of the applicant, or else in its usual one', () => {
    expect(decisionLanguages(['fr', 'nl', 'de'], 'de')).toEqual(['de', 'fr', 'nl']);
    expect(decisionLanguages(['fr', 'nl', 'de'], 'en')).toEqual(['fr', 'nl', 'de']);
  });

  test('English is authentic nowhere, even if an office were registered with it', () => {
    expect(decisionLanguages(['en', 'fr'], 'en')).toEqual(['fr']);
    for (const { languages: acts } of municipalities)
      for (const asked of languages) expect(decisionLanguages(acts, asked)).not.toContain('en');
  });

  test('every municipality can decide in at least one language, always one of its own', () => {
    for (const { languages: acts } of municipalities)
      for (const asked of languages) expect(decisionLanguages(acts, asked).toSorted()).toEqual([...acts].toSorted());
  });
});

test('a decision in another language is refused by name', () => {
  expect(mayDecideIn('nl', ['fr'])).toEqual({ allowed: false, reason: 'languageNotAllowed' });
  expect(mayDecideIn('fr', ['nl', 'fr']).allowed).toBe(true);
});
