'use client';
import { useApi } from '@gun/api-client';
import { startDossier, type DossierView, type StartDossier } from '@gun/dossiers-contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ApiProblem } from '@gun/api-client';
import { keepDossier } from './keep-dossier';

export function useStartDossier() {
  const api = useApi();
  const cache = useQueryClient();
  return useMutation<DossierView, ApiProblem, StartDossier>({
    mutationFn: (input) => api.call(startDossier, input),
    onSuccess: (dossier) => keepDossier(cache, dossier),
  });
}
