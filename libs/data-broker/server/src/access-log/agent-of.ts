import type { OfficerActor } from '@gun/kernel';
import { createHash } from 'node:crypto';

/**
 * A civil servant as a citizen may name them: their own administration and its data protection officer can tell who it
 * is, by computing it for each of their staff. Stable within an office, meaningless in another.
 */
export const agentOf = ({ officeId, officerId }: Pick<OfficerActor, 'officeId' | 'officerId'>): string =>
  createHash('sha256')
    .update(`${officeId} ${officerId}`)
    .digest('hex')
    .slice(0, 8)
    .toUpperCase()
    .replace(/^.{4}/, '$&-');
