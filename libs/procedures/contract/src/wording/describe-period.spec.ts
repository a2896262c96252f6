import { expect, test } from '@jest/globals';
import { describePeriod } from './describe-period';

test('a period says its unit, one or more', () => {
  expect(describePeriod({ amount: 8, unit: 'workingDays' })).toEqual({
    fr: '8\u00a0jours ouvrables',
    nl: '8\u00a0werkdagen',
    de: '8\u00a0Werktage',
    en: '8\u00a0working days',
  });
  expect(describePeriod({ amount: 1, unit: 'years' })).toEqual({
    fr: '1\u00a0an',
    nl: '1\u00a0jaar',
    de: '1\u00a0Jahr',
    en: '1\u00a0year',
  });
});
