import { describe, expect, test } from '@jest/globals';
import { formatIban, Iban, maskIban, parseBelgianIban, parseIban } from './iban';
import { formatStructuredCommunication, parseStructuredCommunication } from './structured-communication';

describe('an account number', () => {
  test.each(['BE68 5390 0754 7034', 'be68539007547034', ' BE68-5390-0754-7034 '])('is read from %j', (text) =>
    expect(parseIban(text)).toEqual({ ok: true, value: 'BE68539007547034' }),
  );

  test.each([
    ['', 'tooShort'],
    ['BE68 5390 0754 703', 'tooShort'],
    ['BE68 5390 0754 7034 1', 'tooLong'],
    ['BE68_5390_0754_7034', 'characters'],
    ['BEAA539007547034', 'characters'],
    ['US64SVBKUS6S3300958879', 'country'],
    ['__PROTO__', 'characters'],
    ['BE69 5390 0754 7034', 'checksum'],
  ])('%j is refused: %s', (text, reason) => expect(parseIban(text)).toEqual({ ok: false, reason }));

  test('that satisfies the international check but not the Belgian one is refused', () =>
    expect(parseIban('BE41091811735141')).toEqual({ ok: false, reason: 'checksum' }));

  test('of another country is read, but not where a Belgian one is asked', () => {
    expect(parseIban('GR16 0110 1050 0000 1054 7023 795').ok).toBe(true);
    expect(parseBelgianIban('GR16 0110 1050 0000 1054 7023 795')).toEqual({ ok: false, reason: 'country' });
  });

  test('is shown in groups, or with its middle hidden', () => {
    expect(formatIban('BE68539007547034')).toBe('BE68 5390 0754 7034');
    expect(maskIban('BE68539007547034')).toBe('BE68 •••• •••• 7034');
  });

  test('in a message has no spaces and passes its checks', () => {
    expect(Iban.safeParse('BE68539007547034').success).toBe(true);
    expect(Iban.safeParse('BE68 5390 0754 7034').success).toBe(false);
    expect(Iban.safeParse('BE41091811735141').success).toBe(false);
  });
});

describe('a structured communication', () => {
  test.each(['+++010/8068/17183+++', '***010/8068/17183***', '010806817183'])('is read from %j', (text) =>
    expect(parseStructuredCommunication(text)).toEqual({ ok: true, value: '010806817183' }),
  );
  test('whose remainder is 0 ends in 97', () => {
    expect(parseStructuredCommunication('000000009797').ok).toBe(true);
    expect(parseStructuredCommunication('000000009700')).toEqual({ ok: false, reason: 'checksum' });
  });
  test('is shown as on a transfer form', () =>
    expect(formatStructuredCommunication('010806817183')).toBe('+++010/8068/17183+++'));
});
