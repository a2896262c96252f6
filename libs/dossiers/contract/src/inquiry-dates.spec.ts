import { addDays, daysBetween } from '@gun/kernel';
import { expect, test } from '@jest/globals';
import { inquiryDates } from './inquiry-dates';

const rule = {
  ...{ afterDays: 5, lastsDays: 15 },
  suspended: [
    { from: '07-16', to: '08-15' },
    { from: '12-24', to: '01-01' },
  ],
};

test.each([
  ['2027-03-01', '2027-03-08', '2027-03-22', 'on a Sunday the first day moves to Monday'],
  ['2027-04-21', '2027-04-27', '2027-05-11', 'the holiday of 1 May lies between and counts'],
  ['2026-12-01', '2026-12-07', '2026-12-21', 'ends before the end of the year'],
  ['2026-12-10', '2026-12-16', '2027-01-08', 'stands still from Christmas Eve to New Year'],
  ['2026-12-20', '2027-01-04', '2027-01-18', 'does not begin while it would stand still'],
  ['2027-07-05', '2027-07-12', '2027-08-26', 'stands still in summer'],
])('acknowledged on %s, it runs from %s to %s: %#, %s', (start, from, to) => {
  expect(inquiryDates(rule, start)).toEqual({ from, to });
});

test('never begins before the notice had its days, nor lasts less than the law wants, whatever the day', () => {
  for (let day = 0; day < 800; day += 1) {
    const start = addDays('2026-01-01', day);
    const { from, to } = inquiryDates(rule, start);
    expect(daysBetween(start, from)).toBeGreaterThan(rule.afterDays);
    expect(daysBetween(from, to) + 1).toBeGreaterThanOrEqual(rule.lastsDays);
  }
});
