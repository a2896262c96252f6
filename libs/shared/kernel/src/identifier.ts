import { z } from 'zod';
import { isCalendarDate } from './local-date';

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Lower-case UUID, as the Belgian data types want it. */
export const Uuid = z.string().regex(uuidPattern).meta({ id: 'Uuid', title: 'Uuid' });

let lastMs = 0;
let sequence = 0;

/** The next moment and its 12-bit sequence: identifiers of one process never go back, even within a millisecond. */
function nextMoment(now: number): { ms: number; count: number } {
  if (now > lastMs) {
    lastMs = now;
    sequence = crypto.getRandomValues(new Uint16Array(1))[0]! & 0x7ff;
  } else {
    sequence += 1;
    if (sequence > 0xfff) {
      lastMs += 1;
      sequence = 0;
    }
  }
  return { ms: lastMs, count: sequence };
}

/** UUIDv7 (RFC 9562, 6.2 method 1): ordered by time and by order of creation, so that a cursor misses nothing. */
export function uuidV7(): string {
  const { ms, count } = nextMoment(Date.now());
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const view = new DataView(bytes.buffer);
  view.setUint16(0, Math.floor(ms / 2 ** 32));
  view.setUint32(2, ms % 2 ** 32);
  view.setUint16(6, 0x7000 | count);
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** A calendar date without time, `yyyy-MM-dd`, always read in Europe/Brussels. */
export const LocalDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(isCalendarDate, 'is not a day of the calendar')
  .meta({ id: 'LocalDate', title: 'LocalDate', format: 'date' });
/** An instant, RFC 3339 with offset. */
export const Instant = z.iso.datetime({ offset: true });
