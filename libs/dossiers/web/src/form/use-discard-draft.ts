'use client';
import { answersOf, dropFromTab, useAct, useApi, useReadCache } from '@gun/api-client';
import { discardDraft, listMyDossiers } from '@gun/dossiers-contract';
import { unsavedName } from './unsaved-answers';

export function useDiscardDraft(dossierId: string) {
  const api = useApi();
  const cache = useReadCache();
  return useAct({
    act: () => api.call(discardDraft, { dossierId }),
    onDone() {
      dropFromTab(unsavedName(dossierId));
      cache.askAgain(answersOf(listMyDossiers));
    },
  });
}
