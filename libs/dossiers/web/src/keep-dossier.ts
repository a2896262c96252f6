import { keyOf } from '@gun/api-client';
import {
  listMyDossiers,
  readDossier,
  readDossierForm,
  type DossierForm,
  type DossierView,
} from '@gun/dossiers-contract';
import type { QueryClient } from '@tanstack/react-query';

/** An answer that carries the whole dossier is the new truth: nothing is asked again, only the list grows old. */
export function keepDossier(cache: QueryClient, dossier: DossierView): void {
  const input = { dossierId: dossier.id };
  cache.setQueryData(keyOf(readDossier, input), dossier);
  cache.setQueryData<DossierForm>(keyOf(readDossierForm, input), (form) => form && { ...form, dossier });
  void cache.invalidateQueries({ queryKey: keyOf(listMyDossiers) });
}
