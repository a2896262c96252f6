import { expect, test } from '@jest/globals';
import { firstOfMonth } from './first-of-month';

test.each([
  ['1 décembre 2026', '1er décembre 2026'],
  ['mardi 1 décembre 2026', 'mardi 1er décembre 2026'],
  ['1 déc.', '1er déc.'],
  ['11 décembre 2026', '11 décembre 2026'],
  ['21 avril 2011', '21 avril 2011'],
])('%s is written %s in French', (date, written) => {
  expect(firstOfMonth(date, 'fr')).toBe(written);
});

test('the other languages keep the number', () => {
  expect(firstOfMonth('1 december 2026', 'nl')).toBe('1 december 2026');
});
