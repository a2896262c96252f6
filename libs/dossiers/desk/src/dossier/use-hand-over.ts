'use client';

import { useAct, useApi } from '@gun/api-client';
import { handOverDossier, type HandOver } from '@gun/dossiers-contract';
import { useKeepDossier, useReadAgain } from './use-desk-dossier';

export function useHandOver(dossierId: string) {
  const api = useApi();
  const keep = useKeepDossier();
  const readAgain = useReadAgain(dossierId);
  return useAct({
    act: (sent: HandOver, attempt) => api.call(handOverDossier, { ...sent, dossierId }, attempt),
    onDone: keep,
    onRefused: readAgain,
  });
}
