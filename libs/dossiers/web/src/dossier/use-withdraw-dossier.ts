'use client';
import { useAct, useApi, useReadCache } from '@gun/api-client';
import { withdrawDossier } from '@gun/dossiers-contract';
import { keepDossier } from '../form/keep-dossier';

export function useWithdrawDossier(dossierId: string) {
  const api = useApi();
  const cache = useReadCache();
  return useAct({
    act: (_: void, attempt) => api.call(withdrawDossier, { dossierId }, attempt),
    onDone: (dossier) => keepDossier(cache, dossier),
  });
}
