import { expect, test } from '@jest/globals';
import { freeFrom } from './retention-schedule';

const closed = (procedure: string, outcome: 'granted' | 'refused' | null) =>
  freeFrom({ procedure, outcome, updatedAt: new Date('2026-11-30T10:00:00Z') });

test.each([
  ['change-of-address', 'granted', '2028-01-30'],
  ['contest-access', 'refused', '2031-11-30'],
  ['european-health-insurance-card', 'granted', '2027-11-30'],
  ['study-grant', 'granted', '2036-11-30'],
  ['planning-permit', 'granted', undefined],
  ['planning-permit', 'refused', '2027-11-30'],
  ['planning-permit', null, '2027-11-30'],
  ['unheard-of', 'granted', '2036-11-30'],
] as const)('%s, %s, is free from %s', (procedure, outcome, day) => {
  expect(closed(procedure, outcome)).toBe(day);
});
