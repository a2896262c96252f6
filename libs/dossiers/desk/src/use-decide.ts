'use client';

import { useApi, type ApiProblem } from '@gun/api-client';
import { decideDossier, type DecideDossier, type DeskDossierView } from '@gun/dossiers-contract';
import { useMutation } from '@tanstack/react-query';
import { useKeepDossier, useReadAgain } from './use-desk-dossier';

export function useDecide(dossierId: string) {
  const api = useApi();
  const keep = useKeepDossier();
  const readAgain = useReadAgain(dossierId);
  return useMutation<DeskDossierView, ApiProblem, DecideDossier>({
    mutationFn: (sent) => api.call(decideDossier, { ...sent, dossierId }),
    onSuccess: keep,
    onError: readAgain,
  });
}
