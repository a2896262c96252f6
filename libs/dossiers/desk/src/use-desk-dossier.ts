'use client';

import { keyOf, useRead } from '@gun/api-client';
import { listQueue, readDeskDossier, type DeskDossierView } from '@gun/dossiers-contract';
import { useQueryClient } from '@tanstack/react-query';

export const useDeskDossier = (dossierId: string) => useRead(readDeskDossier, { dossierId });

/** Every act answers the whole dossier: it replaces what is shown, and the counters of the queues are asked again. */
export function useKeepDossier(): (view: DeskDossierView) => void {
  const cache = useQueryClient();
  return (view) => {
    cache.setQueryData(keyOf(readDeskDossier, { dossierId: view.id }), view);
    void cache.invalidateQueries({ queryKey: keyOf(listQueue) });
  };
}

/** After a refusal because of somebody else's act, the dossier is read again to say who did what and when. */
export function useReadAgain(dossierId: string): () => void {
  const cache = useQueryClient();
  return () => void cache.invalidateQueries({ queryKey: keyOf(readDeskDossier, { dossierId }) });
}
