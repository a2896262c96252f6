import { describe, expect, test } from '@jest/globals';
import { isCalendarDate } from '@gun/kernel';
import fc from 'fast-check';
import { grantors, providers } from './training-parties';
import { lastDayOf, schemeOf, trainingSchemes } from './training-schemes';

const lastDay = (key: string, on: string) => lastDayOf(schemeOf(key)!, on);

test.each([
  ['flemish-training-leave', '2026-09-01', '2027-08-31'],
  ['flemish-training-leave', '2027-08-31', '2027-08-31'],
  ['flemish-training-leave', '2027-01-15', '2027-08-31'],
  ['individual-training-right', '2024-01-01', '2028-12-31'],
  ['individual-training-right', '2028-12-31', '2028-12-31'],
  ['individual-training-right', '2029-01-01', '2033-12-31'],
])('what %s grants on %s ends on %s', (key, on, end) => expect(lastDay(key, on)).toBe(end));

test('a grant never ends before the day on which it was given', () => {
  const days = fc.date({ min: new Date('2024-01-01'), max: new Date('2060-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(days, fc.constantFrom(...trainingSchemes), (day, scheme) => {
      const on = day.toISOString().slice(0, 10);
      const end = lastDayOf(scheme, on);
      return isCalendarDate(end) && end >= on;
    }),
  );
});

describe('who is registered', () => {
  test('grants and gives courses under schemes that exist', () => {
    const named = [...grantors, ...providers].flatMap(({ schemes }) => schemes);
    expect(named.filter((key) => !schemeOf(key))).toEqual([]);
  });

  test('each scheme has somebody who grants it and somebody who teaches under it', () => {
    for (const { key } of trainingSchemes)
      for (const parties of [grantors, providers])
        expect(parties.some(({ schemes }) => schemes.includes(key))).toBe(true);
  });
});
