'use client';
import { useApi, type ApiProblem } from '@gun/api-client';
import { withdrawDossier, type DossierView } from '@gun/dossiers-contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { keepDossier } from './keep-dossier';

export function useWithdrawDossier(dossierId: string) {
  const api = useApi();
  const cache = useQueryClient();
  return useMutation<DossierView, ApiProblem>({
    mutationFn: () => api.call(withdrawDossier, { dossierId }),
    onSuccess: (dossier) => keepDossier(cache, dossier),
  });
}
