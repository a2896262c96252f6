import { describe, expect, test } from '@jest/globals';
import {
  EnterpriseNumber,
  EstablishmentUnitNumber,
  formatEnterpriseNumber,
  formatEstablishmentUnitNumber,
  formatVatNumber,
  parseEnterpriseNumber,
  parseEstablishmentUnitNumber,
  parseVatNumber,
} from './enterprise-number';
import { identifierVectors } from './identifier-vectors';

const [number] = identifierVectors.enterpriseNumber.valid;
const [unit] = identifierVectors.establishmentUnitNumber.valid;

describe('an enterprise number', () => {
  test.each(['0884.303.369', '0884 303 369', '884303369', 'BE0884.303.369', 'be 0884-303-369'])(
    'is read from %j',
    (text) => expect(parseEnterpriseNumber(text)).toEqual({ ok: true, value: number }),
  );

  test.each([
    ['', 'tooShort'],
    ['54321', 'tooShort'],
    ['20000000032', 'tooLong'],
    ['test', 'notDigits'],
    ['FR0884303369', 'notDigits'],
    ['2111111111', 'firstDigit'],
    [unit, 'firstDigit'],
    ['0884303370', 'checksum'],
    ['0431150351', 'checksum'],
  ])('%j is refused: %s', (text, reason) => expect(parseEnterpriseNumber(text)).toEqual({ ok: false, reason }));

  test('is shown in groups', () => expect(formatEnterpriseNumber(number)).toBe('0884.303.369'));
  test('in a message must pass its check', () => {
    expect(EnterpriseNumber.safeParse(number).success).toBe(true);
    expect(EnterpriseNumber.safeParse('0884303370').success).toBe(false);
  });
});

describe('an establishment unit number', () => {
  test('is read, shown in groups and checked in messages', () => {
    expect(parseEstablishmentUnitNumber('2.297.964.444')).toEqual({ ok: true, value: unit });
    expect(formatEstablishmentUnitNumber(unit)).toBe('2.297.964.444');
    expect(EstablishmentUnitNumber.safeParse(unit).success).toBe(true);
    expect(EstablishmentUnitNumber.safeParse('2297964445').success).toBe(false);
  });
  test('is not an enterprise number', () =>
    expect(parseEstablishmentUnitNumber(number)).toEqual({ ok: false, reason: 'firstDigit' }));
});

describe('a VAT number', () => {
  test.each(['BE 0884.303.369', '0884303369', 'TVA BE 0884.303.369', 'btw-be-0884.303.369'])(
    'is read from %j',
    (text) => expect(parseVatNumber(text)).toEqual({ ok: true, value: `BE${number}` }),
  );
  test('of another country is refused', () =>
    expect(parseVatNumber('FR 0884303369')).toEqual({ ok: false, reason: 'country' }));
  test('is shown in groups', () => expect(formatVatNumber(`BE${number}`)).toBe('BE 0884.303.369'));
});
