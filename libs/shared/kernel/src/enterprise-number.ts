/** Numbers of the Crossroads Bank for Enterprises: ten digits, the last two being 97 minus the first eight modulo 97. */
import { z } from 'zod';
import { compact, grouped, modulo97, parseDigits, type DigitsReason } from './digits';
import { parsed, unreadable, type Parsed } from './parsed';

export type EnterpriseNumberReason = DigitsReason | 'firstDigit' | 'checksum';
export type VatNumberReason = EnterpriseNumberReason | 'country';

const checks = (digits: string): boolean => 97 - modulo97(digits.slice(0, 8)) === Number(digits.slice(8));

function parseRegistered(text: string, firstDigit: RegExp): Parsed<string, EnterpriseNumberReason> {
  const digits = parseDigits(text, 10);
  if (!digits.ok) return digits;
  if (!firstDigit.test(digits.value)) return unreadable('firstDigit');
  return checks(digits.value) ? digits : unreadable('checksum');
}

/** Reads an enterprise number, also in its form of before 2005 with nine digits, or written as a VAT number. */
export function parseEnterpriseNumber(text: string): Parsed<string, EnterpriseNumberReason> {
  const bare = (compact(text) ?? text).replace(/^BE/i, '');
  return parseRegistered(/^\d{9}$/.test(bare) ? `0${bare}` : bare, /^[01]/);
}

/** Reads the number of an establishment unit, a place where an enterprise is active. */
export const parseEstablishmentUnitNumber = (text: string): Parsed<string, EnterpriseNumberReason> =>
  parseRegistered(text, /^[2-8]/);

/** Reads a Belgian VAT number, with or without the word before it, and answers it as `BE` and ten digits. */
export function parseVatNumber(text: string): Parsed<string, VatNumberReason> {
  const written = (compact(text) ?? text).replace(/^(?:BTW|TVA|MWST|VAT)/i, '');
  if (/^[a-z]{2}/i.test(written) && !/^BE/i.test(written)) return unreadable('country');
  const number = parseEnterpriseNumber(written);
  return number.ok ? parsed(`BE${number.value}`) : number;
}

/** `0123.456.749` */
export const formatEnterpriseNumber = (number: string): string => grouped(number, 4, 3, 3).join('.');

/** `2.297.964.444` */
export const formatEstablishmentUnitNumber = (number: string): string => grouped(number, 1, 3, 3, 3).join('.');

/** `BE 0123.456.749` */
export const formatVatNumber = (number: string): string => `BE ${formatEnterpriseNumber(number.slice(2))}`;

/** Ten digits, as the Belgian data type. */
export const EnterpriseNumber = z
  .string()
  .regex(/^[01]\d{9}$/)
  .refine(checks)
  .meta({ id: 'EnterpriseNumber', title: 'EnterpriseNumber' });

/** Ten digits, as the Belgian data type. */
export const EstablishmentUnitNumber = z
  .string()
  .regex(/^[2-8]\d{9}$/)
  .refine(checks)
  .meta({ id: 'EstablishmentUnitNumber', title: 'EstablishmentUnitNumber' });
