'use client';

import { useAct, useApi } from '@gun/api-client';
import { askCorrection, type AskCorrection } from '@gun/dossiers-contract';
import { useKeepDossier, useReadAgain } from '../dossier/use-desk-dossier';

export function useAskCorrection(dossierId: string) {
  const api = useApi();
  const keep = useKeepDossier();
  const readAgain = useReadAgain(dossierId);
  return useAct({
    act: (sent: AskCorrection, attempt) => api.call(askCorrection, { ...sent, dossierId }, attempt),
    onDone: keep,
    onRefused: readAgain,
  });
}
