import type { EvidenceType } from '@gun/data-broker-contract';
import { inEveryLanguage } from '@gun/kernel';
import { expect, test } from '@jest/globals';
import { sourcesFor } from './profile-sources';

const typeOf = (key: string, source: string, level: EvidenceType['source']['level']): EvidenceType => ({
  ...{ key, requirement: 'any', title: inEveryLanguage(key), about: 'person', fields: [], freshDays: 1 },
  source: { key: source, name: inEveryLanguage(source), keeper: inEveryLanguage(source), level, manner: 'immediate' },
});
const types = [
  typeOf('taxable-income', 'tax', 'federal'),
  typeOf('income-statement', 'tax', 'federal'),
  typeOf('foreign-diploma', 'oots', 'memberState'),
];
const listed = ['tax', 'oots'].map((key) => ({
  ...{
    key,
    name: inEveryLanguage(key),
    keeper: inEveryLanguage(key),
    level: 'federal' as const,
    manner: 'immediate' as const,
  },
  ...{ evidenceTypes: [], permits: [] },
}));

test('what nobody may open for the profile says why: it also speaks of others, or another country holds it', () => {
  const sources = sourcesFor('person', listed, types, (type) => type === 'taxable-income');
  expect(sources.flatMap(({ blocks }) => blocks.map(({ type, readable, closed }) => [type, readable, closed]))).toEqual(
    [
      ['taxable-income', true, undefined],
      ['income-statement', false, 'others'],
      ['foreign-diploma', false, 'abroad'],
    ],
  );
});
