/** Giving, confirming and removing contact data. Nobody does this under a mandate: it would redirect what is sent. */
import { defineRoute, Uuid } from '@gun/kernel';
import { z } from 'zod';
import { ConfirmContact, Contacts, GiveContact } from './contact';

const api = 'profile';
const tag = 'Contact data';
const write = { role: 'citizen', assurance: 'substantial' } as const;
const params = z.strictObject({ contactId: Uuid });

export const listContacts = defineRoute({
  api,
  operationId: 'listContacts',
  method: 'GET',
  path: '/contacts',
  tag,
  summary: 'Read how the party I act for is reached, masked',
  access: { role: 'citizen', assurance: 'low' },
  output: Contacts,
  noted: 'contactData',
  status: 200,
});

export const giveContact = defineRoute({
  api,
  operationId: 'giveContact',
  method: 'POST',
  path: '/contacts',
  tag,
  summary: 'Give an e-mail address or a mobile number, and receive a code there',
  description:
    'What is in use stays in use until the new one is confirmed. Given again, the address in use receives a code too.',
  access: write,
  idempotent: true,
  binding: true,
  body: GiveContact,
  output: Contacts,
  status: 201,
  problems: ['emailUnreadable', 'phoneUnreadable', 'phoneNotMobile', 'codesTooOften', 'contactNotOffered'],
});

export const askContactCode = defineRoute({
  api,
  operationId: 'askContactCode',
  method: 'POST',
  path: '/contacts/{contactId}/codes',
  tag,
  summary: 'Have another code sent; the one before no longer works',
  access: { ...write, over: 'contactId' },
  idempotent: true,
  params,
  output: Contacts,
  status: 201,
  problems: ['contactNotFound', 'codesTooOften', 'contactNotOffered'],
});

export const confirmContact = defineRoute({
  api,
  operationId: 'confirmContact',
  method: 'POST',
  path: '/contacts/{contactId}/confirmation',
  tag,
  summary: 'Confirm with the code that was sent: good for ten minutes and five tries',
  access: { ...write, over: 'contactId' },
  idempotent: true,
  binding: true,
  params,
  body: ConfirmContact,
  output: Contacts,
  status: 201,
  problems: ['contactNotFound', 'codeWrong', 'codeOver'],
});

export const removeContact = defineRoute({
  api,
  operationId: 'removeContact',
  method: 'POST',
  path: '/contacts/{contactId}/removal',
  tag,
  summary: 'Remove it: nothing is sent there any more, except that it was removed',
  access: { ...write, over: 'contactId' },
  binding: true,
  idempotent: true,
  params,
  output: Contacts,
  status: 201,
  problems: ['contactNotFound'],
});

export const contactRoutes = [listContacts, giveContact, askContactCode, confirmContact, removeContact] as const;
