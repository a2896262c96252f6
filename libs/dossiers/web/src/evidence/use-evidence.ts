'use client';
import { useAct, useApi, useReadCache, type ApiProblem, type Attempt } from '@gun/api-client';
import {
  acceptEvidence,
  readDossierForm,
  refuseEvidence,
  requestEvidence,
  type EvidenceOfDossier,
} from '@gun/dossiers-contract';
import type { Answers } from '@gun/procedures-contract';
import { useState } from 'react';
import type { DraftKeeper } from '../form/draft-keeper';

/** What a person can do with proofs: ask sources for them, use an answer, or provide the proof. */
export type EvidenceWish =
  { readonly do: 'ask'; readonly ids: readonly string[] } | { readonly do: 'use' | 'own'; readonly id: string };

export interface EvidenceActs {
  /** What is under way. */
  readonly wish: EvidenceWish | undefined;
  readonly error: ApiProblem | undefined;
  readonly send: (wish: EvidenceWish, then: (answer: EvidenceOfDossier) => void) => void;
}

/** Each wish is one request. What was typed in a draft is saved first, because the answers change with it. */
export function useEvidence(dossierId: string, keeper?: DraftKeeper): EvidenceActs {
  const api = useApi();
  const cache = useReadCache();
  const [wish, setWish] = useState<EvidenceWish>();
  const { send, isPending, error } = useAct({
    act: async (wanted: EvidenceWish, attempt: Attempt) => {
      await keeper?.saveNow();
      if (wanted.do === 'ask') return api.call(requestEvidence, { dossierId, evidence: [...wanted.ids] }, attempt);
      const input = { dossierId, evidenceId: wanted.id };
      return api.call(wanted.do === 'use' ? acceptEvidence : refuseEvidence, input, attempt);
    },
    onDone: (proofs) => {
      if (keeper) keeper.take(chosen(keeper.status().answers, proofs), proofs.revision);
      cache.change(readDossierForm, { dossierId }, (read) => ({
        ...read,
        answers: chosen(keeper?.status().answers ?? read.answers, proofs),
        evidence: proofs.items,
        dossier: { ...read.dossier, revision: proofs.revision },
      }));
    },
  });
  return {
    wish: isPending ? wish : undefined,
    error,
    send: (wanted, then) => {
      setWish(wanted);
      send(wanted, then);
    },
  };
}

/** The gateway decides what is chosen for each proof; everything else stays as it was typed. */
function chosen(answers: Answers, { items, choices }: EvidenceOfDossier): Answers {
  const proofs = new Set(items.map(({ id }) => id));
  const others = Object.entries(answers).filter(([name]) => !proofs.has(name));
  return { ...Object.fromEntries(others), ...choices };
}
