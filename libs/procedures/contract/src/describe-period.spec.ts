import { expect, test } from '@jest/globals';
import { describePeriod } from './describe-period';

test('a period says its unit, one or more', () => {
  expect(describePeriod({ amount: 8, unit: 'workingDays' })).toEqual({
    fr: '8 jours ouvrables',
    nl: '8 werkdagen',
    de: '8 Werktage',
    en: '8 working days',
  });
  expect(describePeriod({ amount: 1, unit: 'years' })).toEqual({
    fr: '1 an',
    nl: '1 jaar',
    de: '1 Jahr',
    en: '1 year',
  });
});
