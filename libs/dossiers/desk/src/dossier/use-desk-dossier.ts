'use client';

import { answersOf, useRead, useReadCache } from '@gun/api-client';
import { listQueue, readDeskDossier, type DeskDossierView } from '@gun/dossiers-contract';

export const useDeskDossier = (dossierId: string) => useRead(readDeskDossier, { dossierId });

/** Every act answers the whole dossier: it replaces what is shown, and the counters of the queues are asked again. */
export function useKeepDossier(): (view: DeskDossierView) => void {
  const cache = useReadCache();
  return (view) => {
    cache.put(readDeskDossier, { dossierId: view.id }, view);
    cache.askAgain(answersOf(listQueue));
  };
}

/** After a refusal because of somebody else's act, the dossier is read again to say who did what and when. */
export function useReadAgain(dossierId: string): () => void {
  const cache = useReadCache();
  return () => cache.askAgain(answersOf(readDeskDossier, { dossierId }));
}
