import { describe, expect, test } from '@jest/globals';
import { codeGoodUntil, mayAskCode } from './contact-policy';

const now = new Date('2026-11-30T12:00:00Z');
const ago = (...seconds: number[]): Date[] => seconds.map((s) => new Date(now.getTime() - s * 1000));
const minutes = (n: number): number => n * 60;

describe('a person may ask for a code', () => {
  test.each([
    ['who asked for none', []],
    ['who asked half a minute ago', ago(30)],
    ['who asked four times this hour', ago(30, 60, 120, 240)],
    ['who asked five times, the first of them an hour ago', ago(30, 60, 120, 240, minutes(60))],
    ['who asked nine times today', ago(minutes(61), ...Array.from({ length: 8 }, (_, n) => minutes(90 + n)))],
  ])('%s', (_who, asked) => expect(mayAskCode(asked, now)).toEqual({ allowed: true }));

  test.each([
    ['a second later only', ago(29), 1],
    ['after the hour in which five were asked', ago(60, 120, 240, 480, 960), 3600 - 960],
    ['after the day in which ten were asked', ago(...Array.from({ length: 10 }, (_, n) => 3700 + n)), 86_400 - 3709],
  ])('%s', (_when, asked, seconds) => {
    const againAt = new Date(now.getTime() + seconds * 1000);
    expect(mayAskCode(asked, now)).toEqual({ allowed: false, reason: 'codesTooOften', againAt });
  });

  test('whatever the order in which the instants are given', () => {
    expect(mayAskCode(ago(960, 60, 480, 120, 240), now).allowed).toBe(false);
  });
});

describe('a code', () => {
  const askedAt = new Date('2026-11-30T11:50:01Z');

  test('is good for ten minutes and five tries', () => {
    expect(codeGoodUntil({ askedAt, tries: 4 }, now)).toEqual(new Date('2026-11-30T12:00:01Z'));
    expect(codeGoodUntil({ askedAt, tries: 5 }, now)).toBeUndefined();
    expect(codeGoodUntil({ askedAt, tries: 0 }, new Date('2026-11-30T12:00:01Z'))).toBeUndefined();
    expect(codeGoodUntil(undefined, now)).toBeUndefined();
  });
});
