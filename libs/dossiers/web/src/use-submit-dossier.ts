'use client';
import { isProblem, useApi, type ApiProblem } from '@gun/api-client';
import { readDossier, submitDossier, type DossierView } from '@gun/dossiers-contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { keepDossier } from './keep-dossier';

interface Submission {
  dossierId: string;
  revision: number;
}

/** Sends once. When the answer to an earlier press was lost, the dossier as it now stands is the answer. */
export function useSubmitDossier() {
  const api = useApi();
  const cache = useQueryClient();
  return useMutation<DossierView, ApiProblem, Submission>({
    mutationFn: ({ dossierId, revision }) =>
      api.call(submitDossier, { dossierId, revision, declaration: true }).catch((refusal: unknown) => {
        if (isProblem(refusal, 'alreadySubmitted')) return api.call(readDossier, { dossierId });
        throw refusal;
      }),
    onSuccess: (dossier) => keepDossier(cache, dossier),
  });
}
