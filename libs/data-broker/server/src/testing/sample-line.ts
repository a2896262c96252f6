import { uuidV7 } from '@gun/kernel';
import type { AccessLine } from '../access-log/access-log';
import { counterAsReader } from '../access-log/counter-as-reader';

/** A read of the register for a procedure, of somebody new unless a subject is named. */
export const sampleLine = (more: Partial<AccessLine> = {}): AccessLine => ({
  subject: uuidV7(),
  who: counterAsReader,
  what: ['name', 'address'],
  why: { purpose: 'change-of-address', dossier: 'GUN-ZPCS-KZNH', legalBasis: 'Act of 19 July 1991, art. 5' },
  outcome: 'given',
  source: 'nationalRegister',
  channel: 'portal',
  ...more,
});
