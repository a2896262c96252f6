import { expect, test } from '@jest/globals';
import { pinFor } from './pin-of-offer';

test('a PIN may be typed in groups, as the letter prints it', () => {
  expect(pinFor({ numeric: true, length: 6 }, ' 493 817 ')).toBe('493817');
  expect(pinFor({ numeric: false }, ' two words ')).toBe('two words');
});

test.each([undefined, '', '   ', '49381', '4938170', '49381a'])('%p is not what the issuer asks for', (typed) =>
  expect(pinFor({ numeric: true, length: 6 }, typed)).toBeUndefined(),
);
