/** Formats of texts that a definition may ask for, each as its RFC has it and the public test suite proves it. */
import { isCalendarDate } from '@gun/kernel';

export const dataFormats = ['date', 'date-time', 'email', 'uuid'] as const;

const checks: Readonly<Record<(typeof dataFormats)[number], (text: string) => boolean>> = {
  date: isCalendarDate,
  'date-time': isDateTime,
  email: isEmail,
  uuid: (text) => /^[\da-f]{8}-([\da-f]{4}-){3}[\da-f]{12}$/i.test(text),
};

/** A format that is not checked fits every text, as JSON Schema has it; publication refuses it before. */
export function fitsFormat(text: string, format: unknown): boolean {
  const name = dataFormats.find((known) => known === format);
  return !name || checks[name](text);
}

/** RFC 3339, section 5.6: with an offset, and a 60th second only where the world inserts one, before midnight in UTC. */
function isDateTime(text: string): boolean {
  const [, date = '', hour, minute, second, offset = '', sign, offsetHour, offsetMinute] =
    /^(\S{10})[t\s](\d\d):(\d\d):(\d\d)(?:\.\d+)?(z|([+-])(\d\d):(\d\d))$/i.exec(text) ?? [];
  if (!isCalendarDate(date) || Number(hour) > 23 || Number(minute) > 59) return false;
  if (offset.length > 1 && (Number(offsetHour) > 23 || Number(offsetMinute) > 59)) return false;
  if (Number(second) < 60) return true;
  const offsetMinutes = offset.length > 1 ? Number(`${sign}1`) * (Number(offsetHour) * 60 + Number(offsetMinute)) : 0;
  const utcMinute = (Number(hour) * 60 + Number(minute) - offsetMinutes + dayMinutes) % dayMinutes;
  return Number(second) === 60 && utcMinute === dayMinutes - 1;
}

const dayMinutes = 24 * 60;

/** RFC 5321, section 4.1.2: a plain or quoted name, at a host name or at an address in brackets. */
function isEmail(text: string): boolean {
  const [, name = '', host = ''] =
    /^("(?:[ !#-[\]-~]|\\[ -~])*"|[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*)@(.+)$/.exec(text) ?? [];
  if (name === '' || name.length > 64 || host.length > 253) return false;
  const [, literal] = /^\[(.+)\]$/.exec(host) ?? [];
  if (literal === undefined) return /^[a-z\d]([a-z\d-]{0,61}[a-z\d])?(\.[a-z\d]([a-z\d-]{0,61}[a-z\d])?)*$/i.test(host);
  const [, ipv6] = /^ipv6:([\da-f:.]+)$/i.exec(literal) ?? [];
  if (ipv6 !== undefined) return URL.canParse(`http://[${ipv6}]`);
  return /^\d{1,3}(\.\d{1,3}){3}$/.test(literal) && literal.split('.').every((part) => Number(part) < 256);
}
