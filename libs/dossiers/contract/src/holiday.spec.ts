import { describe, expect, test } from '@jest/globals';
import { weekdayOf } from '@gun/kernel';
import { closingDays, easterSunday, entityCalendar, legalCalendar, legalHolidays } from './holiday';

describe('legal holidays', () => {
  test.each([
    [1961, '1961-04-02'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2028, '2028-04-16'],
    [2029, '2029-04-01'],
    [2038, '2038-04-25'],
    [2285, '2285-03-22'],
  ])('Easter of %i is on %s', (year, date) => expect(easterSunday(year)).toBe(date));

  test.each([
    [2026, ['2026-04-06', '2026-05-14', '2026-05-25']],
    [2027, ['2027-03-29', '2027-05-06', '2027-05-17']],
    [2028, ['2028-04-17', '2028-05-25', '2028-06-05']],
    [2029, ['2029-04-02', '2029-05-10', '2029-05-21']],
  ])('that move fall in %i on %s', (year, dates) => {
    const all = legalHolidays(year).map((holiday) => holiday.date);
    expect(all).toEqual(expect.arrayContaining(dates));
    expect(all).toHaveLength(10);
  });

  test('are in order, each named in four languages', () => {
    const holidays = legalHolidays(2026);
    const dates = holidays.map((holiday) => holiday.date);
    expect(dates).toEqual([...dates].sort());
    for (const { name } of holidays) expect(Object.values(name).every((text) => text.length > 3)).toBe(true);
  });

  test('follow an Easter that is always a Sunday between 22 March and 25 April', () => {
    for (let year = 1900; year <= 2200; year += 1) {
      const easter = easterSunday(year);
      expect(weekdayOf(easter)).toBe(7);
      expect(easter.slice(5) >= '03-22' && easter.slice(5) <= '04-25').toBe(true);
    }
  });
});

describe('closing days of civil servants', () => {
  test('do not stretch a statutory period', () => {
    expect(legalCalendar.isHoliday('2026-11-02')).toBe(false);
    expect(entityCalendar('federal').isHoliday('2026-11-02')).toBe(true);
  });
  test('differ by entity', () => {
    expect(entityCalendar('walloonRegion').isHoliday('2027-09-27')).toBe(true);
    expect(entityCalendar('federal').isHoliday('2027-09-27')).toBe(false);
  });
  test('include the legal holidays', () => expect(closingDays('federal', 2026)).toHaveLength(13));
});
