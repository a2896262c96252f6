import { describe, expect, test } from '@jest/globals';
import { languages } from '@gun/kernel';
import {
  formatDate,
  formatDateTime,
  formatDay,
  formatFileSize,
  formatMoney,
  formatNumber,
  formatShortDate,
} from './format';

const inAll = (format: (language: (typeof languages)[number]) => string) =>
  languages.map((language) => format(language).replaceAll(/[\u00a0\u202f]/g, ' '));

describe('dates and times in the four languages', () => {
  test('a date is written in full', () => {
    expect(inAll((language) => formatDate('2026-11-25', language))).toEqual([
      '25 novembre 2026',
      '25 november 2026',
      '25. November 2026',
      '25 November 2026',
    ]);
  });

  test('a day on which something must be done carries its weekday', () => {
    expect(inAll((language) => formatDay('2027-01-04', language))).toEqual([
      'lundi 4 janvier 2027',
      'maandag 4 januari 2027',
      'Montag, 4. Januar 2027',
      'Monday 4 January 2027',
    ]);
  });

  test('the first day of a French month is an ordinal', () => {
    expect(formatDay('2026-12-01', 'fr')).toBe('mardi 1er décembre 2026');
  });

  test('an instant is read in Brussels, in winter and in summer', () => {
    expect(inAll((language) => formatDateTime('2026-11-25T08:14:00Z', language))).toEqual([
      '25 novembre 2026 à 9 h 14',
      '25 november 2026 om 9.14 uur',
      '25. November 2026 um 9.14 Uhr',
      '25 November 2026 at 09:14',
    ]);
    expect(formatDateTime('2026-07-01T22:30:00Z', 'en')).toBe('2 July 2026 at 00:30');
  });

  test('a narrow column drops the year only when it is this one', () => {
    expect(formatShortDate('2026-12-03', 'fr', '2026-11-25')).toBe('3 déc.');
    expect(formatShortDate('2027-01-04', 'fr', '2026-11-25')).toBe('4 janv. 2027');
  });
});

describe('numbers in the four languages', () => {
  test('an amount in cents keeps its cents', () => {
    expect(inAll((language) => formatMoney(116405, language))).toEqual([
      '1 164,05 €',
      '€ 1.164,05',
      '1.164,05 €',
      '€1,164.05',
    ]);
  });

  test('thousands are told apart as each language does', () => {
    expect(inAll((language) => formatNumber(1842, language))).toEqual(['1 842', '1.842', '1.842', '1,842']);
  });

  test('a file says its size in the unit of the language', () => {
    expect(inAll((language) => formatFileSize(1_200_000, language))).toEqual(['1,2 Mo', '1,2 MB', '1,2 MB', '1.2 MB']);
    expect(formatFileSize(310, 'fr').replace('\u00a0', ' ')).toBe('1 Ko');
  });
});
