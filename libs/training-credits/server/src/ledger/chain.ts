/**
 * The chain of one person's ledger under one scheme: each line carries the SHA-256 of itself and of the hash before it, so
 * that no line can be changed, removed or put in between without every later hash being wrong. The database computes it
 * when a line is added (`training_credits.chain_move`); this is its twin, which checks what is read.
 */
import { createHash } from 'node:crypto';
import type { LedgerLine } from './ledger';

/** The hash before the first line. */
const beginning = '0'.repeat(64);

const hashOf = (line: LedgerLine, previous: string): string => {
  const { ownerId, scheme, place, id, at, kind, from, to, amount, until, reservationId, accessId } = line;
  const said = [previous, ownerId, scheme, place, id, at.toISOString(), kind, from, to, amount, until];
  return createHash('sha256')
    .update([...said, reservationId ?? '', accessId ?? ''].join('|'))
    .digest('hex');
};

/** Whether lines of one chain, in their order from the first, are exactly as they were written. */
export function isIntact(lines: readonly LedgerLine[]): boolean {
  let previous = beginning;
  return lines.every((line, index) => {
    const holds = line.place === index + 1 && line.hash === hashOf(line, previous);
    previous = line.hash;
    return holds;
  });
}
