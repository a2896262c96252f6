'use client';
import { useAct, useApi, useRead, useReadCache } from '@gun/api-client';
import { endSignIn, listSignIns } from '@gun/identity-contract';

export const useSignIns = () => useRead(listSignIns, {});

export function useEndSignIn() {
  const api = useApi();
  const cache = useReadCache();
  return useAct({
    act: (signInId: string, attempt) => api.call(endSignIn, { signInId }, attempt),
    onDone: (ended) =>
      cache.change(listSignIns, {}, ({ items }) => ({
        items: items.map((one) => (one.id === ended.id ? ended : one)),
      })),
  });
}
