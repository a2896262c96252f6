'use client';

import { useApi, type ApiProblem } from '@gun/api-client';
import { claimDossier, releaseDossier, type DeskDossierView } from '@gun/dossiers-contract';
import { useMutation } from '@tanstack/react-query';
import { useKeepDossier, useReadAgain } from './use-desk-dossier';

/** Claims a dossier, or gives it back. */
export function useClaim(dossierId: string) {
  const api = useApi();
  const keep = useKeepDossier();
  const readAgain = useReadAgain(dossierId);
  return useMutation<DeskDossierView, ApiProblem, 'claim' | 'release'>({
    mutationFn: (act) => api.call(act === 'claim' ? claimDossier : releaseDossier, { dossierId }),
    onSuccess: keep,
    onError: readAgain,
  });
}
