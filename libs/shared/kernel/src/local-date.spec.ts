import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  brusselsDate,
  daysBetween,
  isCalendarDate,
  isLastDayOfMonth,
  weekdayOf,
} from './local-date';

const anyDate = fc.integer({ min: 0, max: 90_000 }).map((days) => addDays('1900-01-01', days));

describe('a calendar date', () => {
  test.each([
    ['2026-03-28T22:59:59Z', '2026-03-28'],
    ['2026-03-28T23:00:00Z', '2026-03-29'],
    ['2026-03-29T21:59:59Z', '2026-03-29'],
    ['2026-03-29T22:00:00Z', '2026-03-30'],
    ['2026-10-24T22:00:00Z', '2026-10-25'],
    ['2026-10-25T22:59:59Z', '2026-10-25'],
    ['2026-10-25T23:00:00Z', '2026-10-26'],
    ['2026-12-31T23:30:00Z', '2027-01-01'],
    ['2026-07-01T00:30:00+02:00', '2026-07-01'],
  ])('at %s is %s in Brussels', (instant, date) => expect(brusselsDate(instant)).toBe(date));

  test.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-4-1', 'today', ''])(
    '%j does not exist',
    (text) => expect(isCalendarDate(text)).toBe(false),
  );
  test.each(['2028-02-29', '1900-01-01', '2000-02-29'])('%s exists', (text) => expect(isCalendarDate(text)).toBe(true));
  test('1900 had no 29 February', () => expect(isCalendarDate('1900-02-29')).toBe(false));

  test.each([
    ['2027-01-31', 1, '2027-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2027-01-15', -1, '2026-12-15'],
  ])('%s plus %i months is %s', (date, months, expected) => expect(addMonths(date, months)).toBe(expected));

  test('knows its weekday and whether its month ends', () => {
    expect(weekdayOf('2026-11-25')).toBe(3);
    expect(weekdayOf('2026-11-29')).toBe(7);
    expect(isLastDayOfMonth('2027-02-28')).toBe(true);
    expect(isLastDayOfMonth('2028-02-28')).toBe(false);
  });

  test('moved by days is that many days away', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -5_000, max: 5_000 }), (date, days) => {
        const moved = addDays(date, days);
        expect(isCalendarDate(moved)).toBe(true);
        expect(daysBetween(date, moved)).toBe(days);
      }),
    );
  });
});
