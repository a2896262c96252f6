'use client';

import { useApi, type ApiProblem } from '@gun/api-client';
import { askCorrection, type AskCorrection, type DeskDossierView } from '@gun/dossiers-contract';
import { useMutation } from '@tanstack/react-query';
import { useKeepDossier, useReadAgain } from './use-desk-dossier';

export function useAskCorrection(dossierId: string) {
  const api = useApi();
  const keep = useKeepDossier();
  const readAgain = useReadAgain(dossierId);
  return useMutation<DeskDossierView, ApiProblem, AskCorrection>({
    mutationFn: (sent) => api.call(askCorrection, { ...sent, dossierId }),
    onSuccess: keep,
    onError: readAgain,
  });
}
