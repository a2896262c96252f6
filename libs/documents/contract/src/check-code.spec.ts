import { expect, test } from '@jest/globals';
import { createCheckCode, parseCheckCode } from './check-code';

test('a code is 26 signs in groups of four, none of them easily mistaken', () => {
  expect(createCheckCode()).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{2}$/);
});

test('different random bits give different codes, down to the last bit', () => {
  const zero = new Uint8Array(16);
  const last = new Uint8Array(16);
  last[15] = 1;
  expect(createCheckCode(zero)).not.toBe(createCheckCode(last));
  expect(createCheckCode(new Uint8Array(16).fill(255))).toBe('ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZW');
});

test('a code is read as people type it', () => {
  const code = createCheckCode(new Uint8Array(16));
  expect(parseCheckCode(code)).toBe('0'.repeat(26));
  expect(parseCheckCode(' oooo oooo oooo oooo oooo oooo oo ')).toBe('0'.repeat(26));
  expect(parseCheckCode('i'.repeat(25) + 'L')).toBe('1'.repeat(26));
});

test.each(['', '0000', 'U'.repeat(26), '0'.repeat(27), "'; drop table"])('%j cannot be a code', (typed) => {
  expect(parseCheckCode(typed)).toBeUndefined();
});
