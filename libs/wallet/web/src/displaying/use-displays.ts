'use client';
import { answersOf, useAct, useApi, useRead, useReadCache } from '@gun/api-client';
import { listCredentialDisplays, showCredential, type ShowCredential } from '@gun/wallet-contract';

export const useDisplays = (credentialId: string) => useRead(listCredentialDisplays, { credentialId });

export function useShowCredential(credentialId: string) {
  const api = useApi();
  const cache = useReadCache();
  return useAct({
    act: (wanted: ShowCredential, attempt) => api.call(showCredential, { credentialId, ...wanted }, attempt),
    onDone: () => cache.askAgain(answersOf(listCredentialDisplays)),
  });
}
