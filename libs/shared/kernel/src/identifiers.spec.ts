import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseEmailAddress } from './email-address';
import { parseEnterpriseNumber, parseEstablishmentUnitNumber, parseVatNumber } from './enterprise-number';
import { parseBelgianIban, parseIban } from './iban';
import { identifierVectors } from './identifier-vectors';
import { parseNationalNumber } from './national-number';
import { parsePhone } from './phone';
import { parsePostCode } from './post-code';
import { parseStructuredCommunication } from './structured-communication';

const today = '2026-11-25';
const readers = {
  nationalNumber: (text: string) => parseNationalNumber(text, today),
  enterpriseNumber: parseEnterpriseNumber,
  establishmentUnitNumber: parseEstablishmentUnitNumber,
  vatNumber: parseVatNumber,
  iban: parseIban,
  belgianIban: parseBelgianIban,
  structuredCommunication: parseStructuredCommunication,
  phone: parsePhone,
  emailAddress: parseEmailAddress,
  postCode: parsePostCode,
};
const families: [keyof typeof identifierVectors, readonly string[], readonly string[]][] = [
  ['nationalNumber', identifierVectors.nationalNumber.valid, identifierVectors.nationalNumber.refused],
  ['enterpriseNumber', identifierVectors.enterpriseNumber.valid, identifierVectors.enterpriseNumber.refused],
  [
    'establishmentUnitNumber',
    identifierVectors.establishmentUnitNumber.valid,
    identifierVectors.establishmentUnitNumber.refused,
  ],
  ['belgianIban', identifierVectors.belgianIban.valid, identifierVectors.belgianIban.refused],
  [
    'structuredCommunication',
    identifierVectors.structuredCommunication.valid,
    identifierVectors.structuredCommunication.refused,
  ],
];

describe.each(families)('the public vectors of %s', (family, valid, refused) => {
  test.each(valid)('accepts %s and answers it unchanged', (text) =>
    expect(readers[family](text)).toEqual({ ok: true, value: text }),
  );
  test.each(refused)('refuses %s', (text) => expect(readers[family](text).ok).toBe(false));
});

/** What hostile or broken clients send; each must get an answer. */
const hostile: Record<string, string> = {
  'an empty text': '',
  'ten megabytes of digits': '7'.repeat(10_000_000),
  'a hundred thousand separators': '. - '.repeat(25_000),
  'ten thousand combining characters': `e${'\u0301'.repeat(10_000)}`,
  NUL: '8507\u0000',
  'a lone surrogate': '\ud83d8507',
  'a right-to-left override': '\u202e850730',
  emoji: '👩🏽‍🚀',
  'Arabic digits': '٨٥٠٧٣٠٠٣٣٢٨',
  'full-width digits': '８５０７３００３３２８',
  'an exponent': '1e400',
  'minus zero': '-0',
  NaN: 'NaN',
  'a prototype name': '__proto__',
  'many @': '@'.repeat(50_000),
  'a catastrophic e-mail address': `${'a.'.repeat(60)}@${'a-'.repeat(60)}`,
};

describe.each(Object.entries(readers))('reading a hostile %s', (_, read) => {
  test.each(Object.entries(hostile))('refuses %s', (_, text) => expect(read(text).ok).toBe(false));

  test('answers every possible text, and reads its own answer back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const answer = read(text);
        if (answer.ok) expect(read(answer.value)).toEqual(answer);
      }),
      { numRuns: 500 },
    );
  });
});
