/** Telephone numbers, stored as E.164 (`+32470123456`) whatever way they were written. */
import { z } from 'zod';
import { compact, grouped } from './digits';
import { parsed, unreadable, type Parsed } from './parsed';

export type PhoneReason = 'tooShort' | 'tooLong' | 'characters' | 'country';

/** Reads a Belgian number (`0470 12 34 56`, `02/123.45.67`, `+32 (0)2 …`) or an international one (`+` or `00`). */
export function parsePhone(text: string): Parsed<string, PhoneReason> {
  const written = compact(text)?.replace('(0)', '').replace(/[()]/g, '');
  if (written === undefined) return unreadable('tooLong');
  if (!/^\+?\d*$/.test(written)) return unreadable('characters');
  const international = written.startsWith('00') ? `+${written.slice(2)}` : written;
  if (international.startsWith('+32')) return parseBelgian(international.slice(3).replace(/^0/, ''));
  if (international.startsWith('+')) return parseForeign(international.slice(1));
  if (written.startsWith('0')) return parseBelgian(written.slice(1));
  return unreadable(written.length < 6 ? 'tooShort' : 'country');
}

/** After the 0: nine digits for a mobile telephone (45 to 49), eight for every other line. */
function parseBelgian(digits: string): Parsed<string, PhoneReason> {
  const mobile = /^4[5-9]/.test(digits) && digits.length > 8;
  if (digits.startsWith('0')) return unreadable('country');
  if (digits.length < 8) return unreadable('tooShort');
  if (digits.length > (mobile ? 9 : 8)) return unreadable('tooLong');
  return parsed(`+32${digits}`);
}

function parseForeign(digits: string): Parsed<string, PhoneReason> {
  if (digits.startsWith('0')) return unreadable('country');
  if (digits.length < 7) return unreadable('tooShort');
  if (digits.length > 15) return unreadable('tooLong');
  return parsed(`+${digits}`);
}

/** True for a Belgian mobile number: the only kind to which a code or reminder can be sent as a text message. */
export const isBelgianMobile = (phone: string): boolean => /^\+324[5-9]\d{7}$/.test(phone);

/** A Belgian number as Belgians write it, `0470 12 34 56` or `02 123 45 67`; any other as it is stored. */
export function formatPhone(phone: string): string {
  if (!phone.startsWith('+32')) return phone;
  const digits = `0${phone.slice(3)}`;
  if (digits.length === 10) return grouped(digits, 4, 2, 2, 2).join(' ');
  if (/^0[89]00/.test(digits)) return grouped(digits, 4, 2, 3).join(' ');
  if (/^0[2349]/.test(digits)) return grouped(digits, 2, 3, 2, 2).join(' ');
  return grouped(digits, 3, 2, 2, 2).join(' ');
}

/** `0470 •• •• 56`, or `+31 ••• 78` for a foreign number: enough to recognise one's own. */
export function maskPhone(phone: string): string {
  if (!isBelgianMobile(phone)) return `${phone.slice(0, 3)} ••• ${phone.slice(-2)}`;
  const [prefix, , , last] = formatPhone(phone).split(' ');
  return `${prefix} •• •• ${last}`;
}

/** E.164, as the Belgian data type. */
export const PhoneNumber = z
  .string()
  .regex(/^\+[1-9]\d{6,14}$/)
  .meta({ id: 'PhoneNumber', title: 'PhoneNumber' });
