/** The twelve digits by which a Belgian payment names what it pays; the last two are the first ten modulo 97, 0 written 97. */
import { grouped, modulo97, parseDigits, type DigitsReason } from './digits';
import { unreadable, type Parsed } from './parsed';

export type StructuredCommunicationReason = DigitsReason | 'checksum';

const checks = (digits: string): boolean => (modulo97(digits.slice(0, 10)) || 97) === Number(digits.slice(10));

/** Reads a structured communication with or without its `+++` or `***`. */
export function parseStructuredCommunication(text: string): Parsed<string, StructuredCommunicationReason> {
  const digits = parseDigits(text.length > 64 ? text : text.replace(/[+*]/g, ''), 12);
  if (!digits.ok) return digits;
  return checks(digits.value) ? digits : unreadable('checksum');
}

/** `+++010/8068/17183+++` */
export const formatStructuredCommunication = (digits: string): string => `+++${grouped(digits, 3, 4, 5).join('/')}+++`;
