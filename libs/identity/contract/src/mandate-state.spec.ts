import { describe, expect, test } from '@jest/globals';
import { mandateStateOn, type MandateLife } from './mandate-state';

const accepted: MandateLife = {
  ...{ answer: 'accepted', revoked: false, answerBefore: '2026-12-30' },
  ...{ from: '2026-12-01', until: '2026-12-15' },
};
const proposed: MandateLife = { ...accepted, answer: 'none', until: '2027-12-01' };

describe('a mandate', () => {
  test.each([
    ['2026-11-30', 'planned'],
    ['2026-12-01', 'active'],
    ['2026-12-15', 'active'],
    ['2026-12-16', 'ended'],
  ])('that was accepted is on %s %s', (today, state) => expect(mandateStateOn(accepted, today)).toBe(state));

  test.each([
    ['2026-12-30', 'proposed'],
    ['2026-12-31', 'lapsed'],
  ])('that waits for an answer is on %s %s', (today, state) => expect(mandateStateOn(proposed, today)).toBe(state));

  test('that nobody answered before its last day has lapsed', () =>
    expect(mandateStateOn({ ...accepted, answer: 'none' }, '2026-12-16')).toBe('lapsed'));

  test('stays revoked, whatever the day', () =>
    expect(mandateStateOn({ ...accepted, revoked: true }, '2026-12-05')).toBe('revoked'));

  test('stays refused', () => expect(mandateStateOn({ ...proposed, answer: 'refused' }, '2026-12-05')).toBe('refused'));
});
