'use client';
import { answersOf, isProblem, useAct, useApi, useReadCache } from '@gun/api-client';
import { readDossier, readDossierForm, submitDossier } from '@gun/dossiers-contract';
import { keepDossier } from './keep-dossier';

interface Submission {
  dossierId: string;
  revision: number;
}

/** Sends once. When the answer to an earlier press was lost, the dossier as it now stands is the answer. */
export function useSubmitDossier() {
  const api = useApi();
  const cache = useReadCache();
  return useAct({
    act: ({ dossierId, revision }: Submission, attempt) =>
      api.call(submitDossier, { dossierId, revision, declaration: true }, attempt).catch((refusal: unknown) => {
        if (isProblem(refusal, 'alreadySubmitted')) return api.call(readDossier, { dossierId });
        throw refusal;
      }),
    onDone: (dossier) => keepDossier(cache, dossier),
    // The draft shows what the registers say by now: it is read before the next press.
    onRefused: (why) => isProblem(why, 'factsChanged') && cache.askAgain(answersOf(readDossierForm)),
  });
}

export type Submitting = ReturnType<typeof useSubmitDossier>;
