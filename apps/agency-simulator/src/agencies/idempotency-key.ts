import { createHash } from 'node:crypto';

/** The key of one operation for one event: the same after a restart, different for anything else (UUID version 8). */
export function idempotencyKey(eventId: string, operation: string): string {
  const bytes = createHash('sha256').update(`${eventId} ${operation}`).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
