import { describe, expect, test } from '@jest/globals';
import { blocksInWords, categoryOf, representativeInWords, sourceInWords } from './access-words';
import en from './messages/en.json' with { type: 'json' };
import { sampleEntries } from './sample-accesses';

const say = (key: string): string => {
  const [part = '', code = ''] = key.split('.');
  return (en as unknown as Record<string, Record<string, string>>)[part]?.[code] ?? key; // two levels of the messages
};
const entry = sampleEntries[0]!; // the sample has several

test('fields of one evidence are one thing that was read', () => {
  const what = ['income-statement.incomeYear', 'income-statement.householdTaxableIncome', 'name'];
  expect(blocksInWords({ ...entry, what }, say, 'en')).toBe('taxable income of the household and name');
});

test('a source is named as people know it, and one that this page does not know by its code', () => {
  expect(sourceInWords({ ...entry, source: 'tax' }, say)).toBe('FPS Finance');
  expect(sourceInWords({ ...entry, source: 'land' }, say)).toBe('land');
});

describe('a question that somebody asked for the subject', () => {
  const counter = { ...entry.who, kind: 'system' as const, organisation: { ...entry.who.organisation, id: 'gun' } };
  const asked = { ...entry, who: counter, representative: { name: 'Camille Exemplaire', right: 'parent' as const } };
  const sayWith = (key: string, { name }: { readonly name: string }) => say(key).replace('{name}', name);

  test('names who acted and by which right', () => {
    expect(representativeInWords(asked, sayWith)).toBe('Camille Exemplaire, as a parent');
    expect(representativeInWords({ ...asked, representative: { right: 'mandate' } }, sayWith)).toBe(
      'Somebody whose name the register did not give, with a mandate',
    );
    expect(representativeInWords(entry, sayWith)).toBeUndefined();
  });

  test('is not taken for a visit of the subject', () => {
    expect(categoryOf(asked)).toBe('represented');
    expect(categoryOf({ ...entry, who: counter })).toBe('visit');
  });
});
