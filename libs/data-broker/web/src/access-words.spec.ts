import { expect, test } from '@jest/globals';
import { blocksInWords, sourceInWords } from './access-words';
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
