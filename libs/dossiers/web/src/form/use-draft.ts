'use client';
import { useApi, useReadCache } from '@gun/api-client';
import { readDossierForm, saveAnswers, type DossierForm } from '@gun/dossiers-contract';
import type { Language } from '@gun/kernel';
import { useEffect, useState } from 'react';
import { createDraftKeeper, type DraftKeeper, type DraftStatus } from './draft-keeper';
import { dropUnsaved, findUnsaved, keepUnsaved, type UnsavedAnswers } from './unsaved-answers';

/** The draft of a dossier as it is typed here: what this tab still had to save, or else what the server holds. */
export function useDraft(form: DossierForm, language: Language) {
  const api = useApi();
  const cache = useReadCache();
  const dossierId = form.dossier.id;
  const [unsaved] = useState(() => stillUnsaved(form));
  const [start] = useState(() => unsaved ?? { answers: form.answers, revision: form.dossier.revision });
  const [status, setStatus] = useState<DraftStatus>({ state: 'idle', ...start });
  const [keeper] = useState<DraftKeeper>(() =>
    createDraftKeeper({
      start,
      save: async ({ answers, revision }) => {
        const saved = await api.call(saveAnswers, { dossierId, revision, answers, language });
        cache.change(readDossierForm, { dossierId }, (read) => ({
          ...read,
          answers,
          dossier: { ...read.dossier, revision: saved.revision },
        }));
        return saved;
      },
      keepInTab: (typed) => keepUnsaved(dossierId, typed),
      dropFromTab: () => dropUnsaved(dossierId),
      onChange: setStatus,
    }),
  );

  useEffect(() => {
    if (unsaved) keeper.change(unsaved.answers);
    const saveWhenHidden = () => document.visibilityState === 'hidden' && void keeper.saveNow();
    document.addEventListener('visibilitychange', saveWhenHidden);
    return () => {
      document.removeEventListener('visibilitychange', saveWhenHidden);
      void keeper.saveNow();
    };
  }, [keeper, unsaved]);

  return { ...status, keeper };
}

/** What an earlier page of this tab could not save, unless the server has just that by now. */
function stillUnsaved(form: DossierForm): UnsavedAnswers | undefined {
  const found = findUnsaved(form.dossier.id);
  const known = found && JSON.stringify(found.answers) === JSON.stringify(form.answers);
  return known ? undefined : found;
}
