'use client';
import { useAct, useApi, useReadCache } from '@gun/api-client';
import type { Language } from '@gun/kernel';
import { chooseLanguage, readProfile } from '@gun/profile-contract';

export function useChooseLanguage() {
  const api = useApi();
  const cache = useReadCache();
  return useAct({
    act: (language: Language) => api.call(chooseLanguage, { language }),
    onDone: (profile) => cache.put(readProfile, {}, profile),
  });
}
