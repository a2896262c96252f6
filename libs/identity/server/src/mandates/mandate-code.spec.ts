import { expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { mandateCodeFrom, readMandateCode } from './mandate-code';

test('a code is three groups of four signs that nobody confuses', () => {
  for (let n = 0; n < 200; n += 1)
    expect(mandateCodeFrom(randomBytes(32))).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}(-|$)){3}$/);
});

test('equal bytes give equal codes, and other bytes another one', () => {
  expect(mandateCodeFrom(Buffer.alloc(8, 7))).toBe(mandateCodeFrom(Buffer.alloc(32, 7)));
  expect(mandateCodeFrom(Buffer.alloc(8, 7))).not.toBe(mandateCodeFrom(Buffer.alloc(8, 8)));
});

test.each(['7K3M-9Q2X-01AB', '7k3m 9q2x 01ab', '7K3M9Q2XOIAB', ' 7k3m—9q2x—olab '])(
  'is read whatever was typed: %s',
  (typed) => expect(readMandateCode(typed)).toBe('7K3M-9Q2X-01AB'),
);
