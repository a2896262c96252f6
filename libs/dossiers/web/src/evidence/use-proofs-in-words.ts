import type { DossierForm } from '@gun/dossiers-contract';
import type { Language } from '@gun/kernel';
import type { KnownProofs } from '@gun/procedures-web';
import { useEffect, useState } from 'react';

type InWords = typeof import('./proofs-in-words').proofsInWords;

/** What sources said, for questions that correct it; a form without proofs does not load the words for it. */
export function useProofsInWords(form: DossierForm, language: Language): KnownProofs | undefined {
  const [inWords, setInWords] = useState<InWords>();
  const some = form.evidence.length > 0;
  useEffect(() => {
    if (some) void import('./proofs-in-words').then((loaded) => setInWords(() => loaded.proofsInWords));
  }, [some]);
  return inWords?.(form, language);
}
