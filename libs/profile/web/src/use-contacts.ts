'use client';
import { answersOf, useAct, useApi, useRead, useReadCache } from '@gun/api-client';
import type { Language } from '@gun/kernel';
import {
  askContactCode,
  confirmContact,
  giveContact,
  listContacts,
  removeContact,
  type ContactKind,
  type Contacts,
} from '@gun/profile-contract';

export const useContacts = () => useRead(listContacts, {});

/** Every write answers the whole list. A refusal may mean that another tab was faster: then the list is asked again. */
function useContactAct<Sent>(act: (sent: Sent, attempt: { idempotencyKey: string }) => Promise<Contacts>) {
  const cache = useReadCache();
  return useAct({
    act,
    onDone: (contacts) => cache.put(listContacts, {}, contacts),
    onRefused: () => cache.askAgain(answersOf(listContacts)),
  });
}

export function useGiveContact(kind: ContactKind, language: Language) {
  const api = useApi();
  return useContactAct((address: string, attempt) => api.call(giveContact, { kind, address, language }, attempt));
}

export function useAskContactCode(contactId: string) {
  const api = useApi();
  return useContactAct((_: void, attempt) => api.call(askContactCode, { contactId }, attempt));
}

export function useConfirmContact(contactId: string) {
  const api = useApi();
  return useContactAct((code: string, attempt) => api.call(confirmContact, { contactId, code }, attempt));
}

export function useRemoveContact(contactId: string) {
  const api = useApi();
  return useContactAct((_: void, attempt) => api.call(removeContact, { contactId }, attempt));
}
