import { describe, expect, test } from '@jest/globals';
import { confirmedUntil, contactStateAt } from './contact-state';

const confirmed = new Date('2026-02-28T23:30:00Z'); // 1 March in Brussels

describe('a contact', () => {
  test('is unconfirmed until its code came back', () => {
    expect(contactStateAt(undefined, confirmed)).toBe('unconfirmed');
  });

  test.each([
    ['2026-03-01T00:00:00Z', 'confirmed'],
    ['2027-02-28T22:59:59Z', 'confirmed'],
    ['2027-02-28T23:00:00Z', 'toReconfirm'], // midnight in Brussels
    ['2036-01-01T00:00:00Z', 'toReconfirm'],
  ])('at %s is %s, a year after the day on which it was confirmed in Brussels', (now, state) => {
    expect(contactStateAt(confirmed, new Date(now))).toBe(state);
  });

  test('that was confirmed on 29 February is asked about on the last day of February', () => {
    expect(confirmedUntil(new Date('2028-02-29T12:00:00Z'))).toBe('2029-02-28');
  });
});
