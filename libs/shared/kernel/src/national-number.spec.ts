import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { identifierVectors } from './identifier-vectors';
import { formatNationalNumber, isBisNumber, maskNationalNumber, parseNationalNumber, Ssin } from './national-number';

const today = '2026-11-25';
const [first, , bis] = identifierVectors.nationalNumber.valid;
const withCheck = (nine: string, century = ''): string =>
  nine + String(97 - Number(BigInt(century + nine) % 97n)).padStart(2, '0');

describe('a national number', () => {
  test.each(['85.07.30-033.28', '850730 033 28', '85 07 30 – 033 / 28', ' 85.07.30\u00a0033.28 '])(
    'is read from %j',
    (text) => expect(parseNationalNumber(text, today)).toEqual({ ok: true, value: first }),
  );

  test.each([
    ['196', 'tooShort'],
    ['', 'tooShort'],
    ['8507300332888', 'tooLong'],
    ['test', 'notDigits'],
    ['85O73003328', 'notDigits'],
    ['81130103578', 'month'],
    ['85133000105', 'month'],
    ['12345678901', 'month'],
    ['81043103522', 'day'],
    ['81023003522', 'day'],
    ['81022903534', 'day'],
    ['47060200096', 'counter'],
    ['99020299964', 'counter'],
    ['81050103521', 'checksum'],
  ])('%s is refused: %s', (text, reason) => expect(parseNationalNumber(text, today)).toEqual({ ok: false, reason }));

  test('of someone born tomorrow is refused today and read tomorrow', () => {
    const unborn = withCheck('261126001', '2');
    expect(parseNationalNumber(unborn, today)).toEqual({ ok: false, reason: 'future' });
    expect(parseNationalNumber(unborn, '2026-11-26').ok).toBe(true);
  });

  test('with 29 February depends on the century that its check digits prove', () => {
    expect(parseNationalNumber(withCheck('000229001', '2'), today).ok).toBe(true);
    expect(parseNationalNumber(withCheck('000229001'), today)).toEqual({ ok: false, reason: 'day' });
  });

  test('of the BIS register is recognised', () => {
    expect(isBisNumber(bis)).toBe(true);
    expect(isBisNumber(first)).toBe(false);
  });

  test('of the BIS register may have counter 999', () =>
    expect(parseNationalNumber(withCheck('902112999'), today)).toEqual({ ok: true, value: withCheck('902112999') }));

  test('is shown in groups, or with only its last two digits', () => {
    expect(formatNationalNumber(first)).toBe('85.07.30-033.28');
    expect(maskNationalNumber(first)).toBe('••.••.••-•••.28');
  });

  test('in a message must be eleven digits that pass the checks', () => {
    expect(Ssin.safeParse(first).success).toBe(true);
    expect(Ssin.safeParse('85.07.30-033.28').success).toBe(false);
    expect(Ssin.safeParse('81050103521').success).toBe(false);
  });

  test('with one wrong digit is never read', () => {
    const { valid } = identifierVectors.nationalNumber;
    fc.assert(
      fc.property(fc.constantFrom(...valid), fc.nat(10), fc.integer({ min: 1, max: 9 }), (number, at, shift) => {
        const wrong = [...number].map((d, i) => (i === at ? (Number(d) + shift) % 10 : d)).join('');
        const answer = parseNationalNumber(wrong, today);
        // A century digit is not written, so one slip can turn a number of 19xx into one of 20xx.
        if (answer.ok) expect(centuryForm(wrong)).not.toBe(centuryForm(number));
      }),
    );
  });
});

const centuryForm = (number: string): string => (withCheck(number.slice(0, 9)) === number ? '19' : '20');
