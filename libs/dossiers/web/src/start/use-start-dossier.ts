'use client';
import { useAct, useApi, useReadCache } from '@gun/api-client';
import { startDossier, type StartDossier } from '@gun/dossiers-contract';
import { keepDossier } from '../form/keep-dossier';

export function useStartDossier() {
  const api = useApi();
  const cache = useReadCache();
  return useAct({
    act: (sent: StartDossier, attempt) => api.call(startDossier, sent, attempt),
    onDone: (dossier) => keepDossier(cache, dossier),
  });
}
