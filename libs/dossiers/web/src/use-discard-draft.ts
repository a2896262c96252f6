'use client';
import { dropFromTab, keyOf, useApi, type ApiProblem } from '@gun/api-client';
import { discardDraft, listMyDossiers } from '@gun/dossiers-contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { unsavedName } from './unsaved-answers';

export function useDiscardDraft(dossierId: string) {
  const api = useApi();
  const cache = useQueryClient();
  return useMutation<undefined, ApiProblem>({
    mutationFn: () => api.call(discardDraft, { dossierId }),
    onSuccess: () => {
      dropFromTab(unsavedName(dossierId));
      void cache.invalidateQueries({ queryKey: keyOf(listMyDossiers) });
    },
  });
}
