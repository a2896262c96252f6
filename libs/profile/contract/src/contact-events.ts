/** News of contact data: ids only. Whoever has to write to somebody asks for the address when it writes. */
import { defineEvent, Uuid } from '@gun/kernel';
import { z } from 'zod';
import { ContactKind } from './contact';

const Concerning = z.object({ ownerId: Uuid, contactId: Uuid, kind: ContactKind });

/** A code has to be sent. */
export const contactCodeAsked = defineEvent('profile.contactCodeAsked', Concerning.extend({ codeId: Uuid }));

/** `first`: nothing of this kind was confirmed before. */
export const contactConfirmed = defineEvent('profile.contactConfirmed', Concerning.extend({ first: z.boolean() }));

/** An address that was in use is not any more: it is told so itself, in case this was not its owner's doing. */
export const contactEnded = defineEvent(
  'profile.contactEnded',
  Concerning.extend({ because: z.enum(['replaced', 'removed']) }),
);

/** A year has passed since it was confirmed. */
export const contactDue = defineEvent('profile.contactDue', Concerning);
