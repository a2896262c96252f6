import { expect, test } from '@jest/globals';
import { dayInWords, onInstant } from './paper-dates';

test.each([
  ['fr', '1er décembre 2026'],
  ['nl', '1 december 2026'],
  ['de', '1. Dezember 2026'],
  ['en', '1 December 2026'],
] as const)('writes a day as people do in %s', (language, words) => {
  expect(dayInWords('2026-12-01', language)).toBe(words);
});

test.each([
  ['fr', 'le 1er janvier 2027 à 0 h 05'],
  ['nl', 'op 1 januari 2027 om 0.05 uur'],
  ['de', 'am 1. Januar 2027 um 0.05 Uhr'],
  ['en', 'on 1 January 2027 at 0:05'],
] as const)('tells a moment of New Year’s night in Brussels time in %s', (language, words) => {
  expect(onInstant('2026-12-31T23:05:00Z', language)).toBe(words);
});
