'use client';
import { keyOf, useApi, useRead } from '@gun/api-client';
import type { Language } from '@gun/kernel';
import { chooseLanguage, readProfile } from '@gun/profile-contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';

export const useProfile = () => useRead(readProfile, {});

export function useChooseLanguage() {
  const api = useApi();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (language: Language) => api.call(chooseLanguage, { language }),
    onSuccess: (profile) => cache.setQueryData(keyOf(readProfile), profile),
  });
}
