'use client';
import { useAct, useApi, useRead, useReadCache } from '@gun/api-client';
import type { Language } from '@gun/kernel';
import { chooseLanguage, listDataUses, readProfile, readProfileSource } from '@gun/profile-contract';

const minute = 60_000;

export const useProfile = (enabled: boolean) => useRead(readProfile, {}, { enabled });

/** Each reading asks the source: what was read stays for a quarter of an hour, unless the person asks again. */
export const useProfileSource = (source: string) => useRead(readProfileSource, { source }, { staleTime: 15 * minute });

export const useDataUses = (source: string) => useRead(listDataUses, { source }, { staleTime: 15 * minute });

export function useChooseLanguage() {
  const api = useApi();
  const cache = useReadCache();
  return useAct({
    act: (language: Language) => api.call(chooseLanguage, { language }),
    onDone: (profile) => cache.put(readProfile, {}, profile),
  });
}
