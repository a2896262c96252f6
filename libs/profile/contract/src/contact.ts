/** How a party is reached: an e-mail address and a mobile number, each confirmed by its owner with a code. */
import { Language, Uuid } from '@gun/kernel';
import { z } from 'zod';
import { contactStates } from './contact-state';

export const contactKinds = ['email', 'phone'] as const;
export const ContactKind = z.enum(contactKinds);
export type ContactKind = z.infer<typeof ContactKind>;

/** One address or number. At most two of a kind exist: the one in use, and the one that is to replace it. */
export const ContactView = z
  .object({
    href: z.string().max(200),
    id: Uuid,
    kind: ContactKind,
    /** Whole while its owner still has to compare it with what they typed; masked once it was confirmed. */
    shown: z.string().max(260).meta({ personal: 'contact' }),
    state: z.enum(contactStates),
    confirmedAt: z.string().max(40).optional(),
    /** Day from which it has to be confirmed again. */
    confirmedUntil: z.string().max(10).optional(),
    /** Until when the code that was sent last is good; absent when none is. */
    codeUntil: z.string().max(40).optional(),
  })
  .meta({ id: 'ContactView', title: 'ContactView' });
export type ContactView = z.infer<typeof ContactView>;

export const Contacts = z
  .object({
    items: z.array(ContactView).max(4),
    /** Kinds to which this counter can send something. */
    offered: z.array(ContactKind).max(2),
  })
  .meta({ id: 'Contacts', title: 'Contacts' });
export type Contacts = z.infer<typeof Contacts>;

export const GiveContact = z
  .strictObject({
    kind: ContactKind,
    /** As people write it: `0470 12 34 56`, `+31 6 …`, ` Name@Example.be `. */
    address: z.string().max(300).meta({ personal: 'contact' }),
    /** Of the page on which it was given: used for what is sent there, until its owner chooses another for letters. */
    language: Language,
  })
  .meta({ id: 'GiveContact', title: 'GiveContact' });
export type GiveContact = z.infer<typeof GiveContact>;

export const ConfirmContact = z
  .strictObject({
    /** Six digits; spaces and dashes between them are left out. */
    code: z.string().max(40),
  })
  .meta({ id: 'ConfirmContact', title: 'ConfirmContact' });
export type ConfirmContact = z.infer<typeof ConfirmContact>;
