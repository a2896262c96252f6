'use client';
import { answersOf, saveAs, useAct, useApi, useRead, useReadCache } from '@gun/api-client';
import {
  addCredential,
  exportDiploma,
  listMyCredentials,
  offerCredential,
  readCredential,
  withdrawCredential,
  type AddCredential,
} from '@gun/wallet-contract';

export const useWallet = () => useRead(listMyCredentials, {});

export const useCredential = (credentialId: string) => useRead(readCredential, { credentialId });

export function useAddCredential() {
  const api = useApi();
  const cache = useReadCache();
  return useAct({
    act: (type: AddCredential['type'], attempt) => api.call(addCredential, { type }, attempt),
    onDone: () => cache.askAgain(answersOf(listMyCredentials)),
  });
}

export function useWithdrawCredential(credentialId: string) {
  const api = useApi();
  const cache = useReadCache();
  return useAct({
    act: (_: void, attempt) => api.call(withdrawCredential, { credentialId }, attempt),
    onDone: () => {
      cache.askAgain(answersOf(listMyCredentials));
      cache.askAgain(answersOf(readCredential));
    },
  });
}

export function useOfferCredential(credentialId: string) {
  const api = useApi();
  return useAct({ act: (_: void, attempt) => api.call(offerCredential, { credentialId }, attempt) });
}

/** The file goes to the browser's downloads. */
export function useExportDiploma(credentialId: string) {
  const api = useApi();
  return useAct({
    act: (_: void, attempt) => api.call(exportDiploma, { credentialId }, attempt),
    onDone: ({ content }) => saveAs(new Blob([content], { type: 'application/vc+jwt' }), 'diploma.vc.jwt'),
  });
}
