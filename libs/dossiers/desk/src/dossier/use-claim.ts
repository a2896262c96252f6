'use client';

import { useAct, useApi } from '@gun/api-client';
import { claimDossier, releaseDossier } from '@gun/dossiers-contract';
import { useKeepDossier, useReadAgain } from './use-desk-dossier';

/** Claims a dossier, or gives it back. */
export function useClaim(dossierId: string) {
  const api = useApi();
  const keep = useKeepDossier();
  const readAgain = useReadAgain(dossierId);
  return useAct({
    act: (wish: 'claim' | 'release') => api.call(wish === 'claim' ? claimDossier : releaseDossier, { dossierId }),
    onDone: keep,
    onRefused: readAgain,
  });
}
