import { test } from '@jest/globals';
import fc from 'fast-check';
import { digestOfCode, reservationCodeFrom } from './reservation-code';

const bytes = fc.uint8Array({ minLength: 32, maxLength: 32 });

test('a code has three groups of four signs, none of which looks like another', () => {
  fc.assert(
    fc.property(bytes, (drawn) =>
      /^([0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}$/.test(reservationCodeFrom(drawn)),
    ),
  );
});

test('a code is found however it was copied by hand', () => {
  fc.assert(
    fc.property(bytes, (drawn) => {
      const code = reservationCodeFrom(drawn);
      const copied = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
      return digestOfCode(copied).equals(digestOfCode(code));
    }),
  );
});
