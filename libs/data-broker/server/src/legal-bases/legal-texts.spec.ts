import { expect, test } from '@jest/globals';
import { legalText } from '@gun/data-broker-contract';
import { legalBases } from './legal-bases';

const citations = [...new Set(legalBases.map(({ legalBasis }) => legalBasis))];

test.each(citations)('%s can be read in four languages', (citation) => {
  expect(new Set(Object.values(legalText(citation))).size).toBe(4);
});

test('what an installation cites in its own words stays as it wrote it', () => {
  expect(legalText('Protocole du 3 mars 2027')).toMatchObject({ nl: 'Protocole du 3 mars 2027' });
});
