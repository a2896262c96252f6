import { describe, expect, test } from '@jest/globals';
import { EmailAddress, maskEmailAddress, parseEmailAddress } from './email-address';
import { formatPhone, isBelgianMobile, maskPhone, parsePhone, PhoneNumber } from './phone';
import { parsePostCode } from './post-code';

describe('a telephone number', () => {
  test.each([
    ['0470 12 34 56', '+32470123456'],
    ['0470/12.34.56', '+32470123456'],
    ['+32 (0)470 12 34 56', '+32470123456'],
    ['+32 0470 12 34 56', '+32470123456'],
    ['0032 470 12 34 56', '+32470123456'],
    ['02/123.45.67', '+3221234567'],
    ['(02) 123 45 67', '+3221234567'],
    ['04 220 11 11', '+3242201111'],
    ['081 24 60 00', '+3281246000'],
    ['0800 99 962', '+3280099962'],
    ['+33 1 23 45 67 89', '+33123456789'],
    ['00352 26 12 34 56', '+35226123456'],
  ])('%s is stored as %s', (text, value) => {
    expect(parsePhone(text)).toEqual({ ok: true, value });
    expect(PhoneNumber.safeParse(value).success).toBe(true);
  });

  test.each([
    ['', 'tooShort'],
    ['112', 'tooShort'],
    ['0470 12 34 56 7', 'tooLong'],
    ['02 123 45 67 8', 'tooLong'],
    ['+1234567890123456', 'tooLong'],
    ['0470 AB CD EF', 'characters'],
    ['470123456', 'country'],
    ['+0 470 12 34 56', 'country'],
  ])('%j is refused: %s', (text, reason) => expect(parsePhone(text)).toEqual({ ok: false, reason }));

  test('with eight digits after 04 is read as a line in Liège', () =>
    expect(parsePhone('0470 12 34 5')).toEqual({ ok: true, value: '+3247012345' }));

  test.each([
    ['+32470123456', '0470 12 34 56'],
    ['+3221234567', '02 123 45 67'],
    ['+3281246000', '081 24 60 00'],
    ['+3280099962', '0800 99 962'],
    ['+33123456789', '+33123456789'],
  ])('%s is shown as %s', (phone, shown) => expect(formatPhone(phone)).toBe(shown));

  test('is masked so that its owner knows it and nobody else', () => {
    expect(maskPhone('+32470123456')).toBe('0470 •• •• 56');
    expect(maskPhone('+31612345678')).toBe('+31 ••• 78');
  });

  test('receives text messages only when it is a Belgian mobile number', () => {
    expect(isBelgianMobile('+32470123456')).toBe(true);
    expect(isBelgianMobile('+3242201111')).toBe(false);
  });
});

describe('an e-mail address', () => {
  test.each([
    ["o'brien+gun@Example.BE", "o'brien+gun@example.be"],
    [' a@b.eu ', 'a@b.eu'],
    ['Jean-Luc.O_1@sub.domain-x.example', 'Jean-Luc.O_1@sub.domain-x.example'],
  ])('%j is read as %s', (text, value) => {
    expect(parseEmailAddress(text)).toEqual({ ok: true, value });
    expect(EmailAddress.safeParse(value).success).toBe(true);
  });

  test.each([
    ['   ', 'empty'],
    [`${'a'.repeat(250)}@b.be`, 'tooLong'],
    ['a.b.be', 'at'],
    ['a@b@c.be', 'at'],
    ['@b.be', 'mailbox'],
    ['a..b@c.be', 'mailbox'],
    ['.a@c.be', 'mailbox'],
    ['a b@c.be', 'mailbox'],
    ['a@c.be\r\nBcc: x@y.be', 'at'],
    [`${'a'.repeat(65)}@b.be`, 'mailbox'],
    ['a@localhost', 'domain'],
    ['a@-b.be', 'domain'],
    ['a@b..be', 'domain'],
    ['a@b.b', 'domain'],
    ['a@127.0.0.1', 'domain'],
  ])('%j is refused: %s', (text, reason) => expect(parseEmailAddress(text)).toEqual({ ok: false, reason }));

  test('may end in the line end that copying leaves', () =>
    expect(parseEmailAddress('a@b.be\n')).toEqual({ ok: true, value: 'a@b.be' }));

  test('is shown with only its first letter and its domain', () =>
    expect(maskEmailAddress('bram@example.be')).toBe('b•••@example.be'));
});

describe('a post code', () => {
  test.each(['5000', ' 5000 ', 'B-5000', 'BE-5000'])('is read from %j', (text) =>
    expect(parsePostCode(text)).toEqual({ ok: true, value: '5000' }),
  );
  test.each([
    ['', 'tooShort'],
    ['500', 'tooShort'],
    ['50000', 'tooLong'],
    ['NAMUR', 'notDigits'],
    ['0999', 'range'],
  ])('%j is refused: %s', (text, reason) => expect(parsePostCode(text)).toEqual({ ok: false, reason }));
});
