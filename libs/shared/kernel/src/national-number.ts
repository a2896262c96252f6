/**
 * The national number: eleven digits, `YYMMDD CCC KK`, of the National Register or (month raised by 20 or 40) of the
 * BIS register. It is read and shown here; age and gender are never derived from it, the source is asked instead.
 * Its use needs an authorisation (law of 8 August 1983, art. 8): it stays out of addresses, logs and events.
 */
import { z } from 'zod';
import { grouped, modulo97, parseDigits, type DigitsReason } from './digits';
import { brusselsDate, calendarDate, isCalendarDate, lastDayOfMonth } from './local-date';
import { unreadable, type Parsed } from './parsed';

export type NationalNumberReason = DigitsReason | 'month' | 'day' | 'counter' | 'checksum' | 'future';

/** Reads a national number as people write it (spaces, dots, dashes) and answers its eleven digits. */
export function parseNationalNumber(
  text: string,
  today: string = brusselsDate(Date.now()),
): Parsed<string, NationalNumberReason> {
  const digits = parseDigits(text, 11);
  if (!digits.ok) return digits;
  const fault = faultOf(digits.value, today);
  return fault ? unreadable(fault) : digits;
}

/** Whether 29 February existed is known only once the century is. */
const leapYear = 2000;

function faultOf(digits: string, today: string): NationalNumberReason | undefined {
  const [yy, mm, dd, counter] = grouped(digits, 2, 2, 2, 3).map(Number) as [number, number, number, number]; // four sizes, four groups
  const month = mm % 20;
  if (mm > 52 || month > 12) return 'month';
  // Month 00: the birth date is unknown or its counters are used up, and the day becomes a free counter.
  if (month !== 0 && dd > lastDayOfMonth(leapYear, month)) return 'day';
  if (counter === 0 || (counter === 999 && mm <= 12)) return 'counter';
  const century = centuryOf(digits);
  if (century === undefined) return 'checksum';
  if (month === 0 || dd === 0) return undefined;
  const birthDate = calendarDate(century + yy, month, dd);
  if (!isCalendarDate(birthDate)) return 'day';
  return birthDate > today ? 'future' : undefined;
}

/** From 2000 the check digits are computed over a 2 put before the number; one number cannot satisfy both forms. */
function centuryOf(digits: string): 1900 | 2000 | undefined {
  const [number, check] = [digits.slice(0, 9), Number(digits.slice(9))];
  if (97 - modulo97(number) === check) return 1900;
  if (97 - modulo97(`2${number}`) === check) return 2000;
  return undefined;
}

/** True for a number of the BIS register: a person known to social security, never or no longer in the National Register. */
export const isBisNumber = (nrn: string): boolean => Number(nrn.slice(2, 4)) > 12;

/** `YY.MM.DD-NNN.CC`, as on the back of an identity card. */
export function formatNationalNumber(nrn: string): string {
  const [yy, mm, dd, counter, check] = grouped(nrn, 2, 2, 2, 3, 2);
  return `${yy}.${mm}.${dd}-${counter}.${check}`;
}

/** `••.••.••-•••.28`: enough for the holder to recognise it, useless to anyone who looks over a shoulder. */
export const maskNationalNumber = (nrn: string): string => formatNationalNumber(nrn).replace(/\d(?=.*\.)/g, '•');

/** Eleven digits that pass every check; the shape of the Belgian data type `Ssin`. */
export const Ssin = z
  .string()
  .regex(/^\d{11}$/)
  .refine((text) => parseNationalNumber(text).ok)
  .meta({ id: 'Ssin', title: 'Ssin' });
