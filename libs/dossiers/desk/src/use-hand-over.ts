'use client';

import { useApi, type ApiProblem } from '@gun/api-client';
import { handOverDossier, type HandOver, type DeskDossierView } from '@gun/dossiers-contract';
import { useMutation } from '@tanstack/react-query';
import { useKeepDossier, useReadAgain } from './use-desk-dossier';

export function useHandOver(dossierId: string) {
  const api = useApi();
  const keep = useKeepDossier();
  const readAgain = useReadAgain(dossierId);
  return useMutation<DeskDossierView, ApiProblem, HandOver>({
    mutationFn: (sent) => api.call(handOverDossier, { ...sent, dossierId }),
    onSuccess: keep,
    onError: readAgain,
  });
}
