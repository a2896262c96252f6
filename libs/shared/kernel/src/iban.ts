/** Account numbers: ISO 13616 with its check over 97 (ISO 7064), and for Belgian accounts the older national check within. */
import { z } from 'zod';
import { compact, modulo97 } from './digits';
import { parsed, unreadable, type Parsed } from './parsed';

export type IbanReason = 'tooShort' | 'tooLong' | 'characters' | 'country' | 'checksum';

/** Lengths in the single euro payments area, the only countries to which a fee can be refunded by plain transfer. */
const lengths: Readonly<Record<string, number>> = {
  ...{ AD: 24, AT: 20, BE: 16, BG: 22, CH: 21, CY: 28, CZ: 24, DE: 22, DK: 18, EE: 20, ES: 24, FI: 18, FR: 27 },
  ...{ GB: 22, GI: 23, GR: 27, HR: 21, HU: 28, IE: 22, IS: 26, IT: 27, LI: 21, LT: 20, LU: 20, LV: 21, MC: 27 },
  ...{ MT: 31, NL: 18, NO: 15, PL: 28, PT: 25, RO: 24, SE: 24, SI: 19, SK: 24, SM: 27, VA: 22 },
};

/** Reads an account number of any country of the single euro payments area, in groups or not, in any case. */
export function parseIban(text: string): Parsed<string, IbanReason> {
  const iban = compact(text)?.toUpperCase();
  if (iban === undefined) return unreadable('tooLong');
  if (!/^[A-Z0-9]*$/.test(iban)) return unreadable('characters');
  const country = iban.slice(0, 2);
  const length = Object.hasOwn(lengths, country) ? lengths[country] : undefined;
  if (length === undefined) return unreadable(iban.length < 2 ? 'tooShort' : 'country');
  if (iban.length < length) return unreadable('tooShort');
  if (iban.length > length) return unreadable('tooLong');
  if (!/^[A-Z]{2}\d{2}/.test(iban)) return unreadable('characters');
  if (modulo97(lettersAsNumbers(iban.slice(4) + iban.slice(0, 4))) !== 1) return unreadable('checksum');
  return country === 'BE' ? checkBelgian(iban) : parsed(iban);
}

/** Reads an account number that must be Belgian. */
export function parseBelgianIban(text: string): Parsed<string, IbanReason> {
  const iban = parseIban(text);
  return iban.ok && !iban.value.startsWith('BE') ? unreadable('country') : iban;
}

/** The last two digits are the first ten modulo 97, where 0 is written 97. */
function checkBelgian(iban: string): Parsed<string, IbanReason> {
  const account = iban.slice(4);
  if (!/^\d{12}$/.test(account)) return unreadable('characters');
  return (modulo97(account.slice(0, 10)) || 97) === Number(account.slice(10)) ? parsed(iban) : unreadable('checksum');
}

const lettersAsNumbers = (text: string): string =>
  text.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));

/** `BE68 5390 0754 7034` */
export const formatIban = (iban: string): string => iban.replace(/(.{4})(?=.)/g, '$1 ');

/** `BE68 •••• •••• 7034` */
export const maskIban = (iban: string): string =>
  formatIban(iban.slice(0, 4) + '•'.repeat(Math.max(0, iban.length - 8)) + iban.slice(-4));

/** An account number that passes its checks, without spaces. */
export const Iban = z
  .string()
  .regex(/^[A-Z]{2}\d{2}[A-Z0-9]{1,30}$/)
  .refine((text) => parseIban(text).ok)
  .meta({ id: 'Iban', title: 'Iban' });
