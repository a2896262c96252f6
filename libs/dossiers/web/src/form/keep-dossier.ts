import { answersOf, type ReadCache } from '@gun/api-client';
import { listMyDossiers, readDossier, readDossierForm, type DossierView } from '@gun/dossiers-contract';

/** An answer that carries the whole dossier is the new truth: nothing is asked again, only the list grows old. */
export function keepDossier(cache: ReadCache, dossier: DossierView): void {
  const input = { dossierId: dossier.id };
  cache.put(readDossier, input, dossier);
  cache.change(readDossierForm, input, (form) => ({ ...form, dossier }));
  cache.askAgain(answersOf(listMyDossiers));
}
