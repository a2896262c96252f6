'use client';

import { useAct, useApi } from '@gun/api-client';
import { decideDossier, type DecideDossier } from '@gun/dossiers-contract';
import { useKeepDossier, useReadAgain } from '../dossier/use-desk-dossier';

export function useDecide(dossierId: string) {
  const api = useApi();
  const keep = useKeepDossier();
  const readAgain = useReadAgain(dossierId);
  return useAct({
    act: (sent: DecideDossier, attempt) => api.call(decideDossier, { ...sent, dossierId }, attempt),
    onDone: keep,
    onRefused: readAgain,
  });
}
