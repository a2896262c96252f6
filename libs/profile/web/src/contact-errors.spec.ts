import { expect, test } from '@jest/globals';
import { faultIn } from './contact-errors';

test.each([
  ['email', ' camille@example.be ', undefined],
  ['email', '', 'email.empty'],
  ['email', 'camille.example.be', 'email.at'],
  ['email', 'camille@example', 'email.domain'],
  ['phone', '', 'phone.empty'],
  ['phone', '0470 12 34 56', undefined],
  ['phone', '+32 (0)470/12.34.56', undefined],
  ['phone', '0031 6 12 34 56 78', undefined],
  ['phone', '0470 12 34', 'phone.tooShort'],
  ['phone', '0470 12 34 5', 'phone.tooShort'],
  ['phone', '04 220 11 11', 'phone.landline'],
  ['phone', '02 123 45 67', 'phone.landline'],
  ['phone', 'mon gsm', 'phone.characters'],
] as const)('of %s “%s” one hears: %s', (kind, written, fault) => {
  expect(faultIn(kind, written)).toBe(fault);
});
