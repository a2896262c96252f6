/** News of mandates: ids only, so that each side can be told. */
import { defineEvent, Uuid } from '@gun/kernel';
import { z } from 'zod';

const Concerning = z.object({ mandateId: Uuid, principalId: Uuid, holderId: Uuid, at: z.string() });

export const mandateAccepted = defineEvent('identity.mandateAccepted', Concerning);
export const mandateRevoked = defineEvent(
  'identity.mandateRevoked',
  Concerning.extend({ by: z.enum(['principal', 'holder']) }),
);
