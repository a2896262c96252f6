'use client';
import { answersOf, useAct, useApi, useRead, useReadCache } from '@gun/api-client';
import {
  answerMandate,
  listMandates,
  listMyParties,
  proposeMandate,
  readMandateProposal,
  revokeMandate,
  type MandateView,
  type ProposeMandate,
} from '@gun/identity-contract';

export const useMandates = () => useRead(listMandates, {});

/** The list shows at once what a write answered, and whom one may act for is asked again. */
function useKeepMandate() {
  const cache = useReadCache();
  return (mandate: MandateView): void => {
    cache.change(listMandates, {}, ({ items }) => ({
      items: [mandate, ...items.filter(({ id }) => id !== mandate.id)],
    }));
    cache.askAgain(answersOf(listMyParties));
  };
}

export function useProposeMandate() {
  const api = useApi();
  const keep = useKeepMandate();
  return useAct({
    act: (mandate: ProposeMandate, attempt) => api.call(proposeMandate, mandate, attempt),
    onDone: keep,
  });
}

export function useMandateProposal() {
  const api = useApi();
  return useAct({ act: (code: string) => api.call(readMandateProposal, { code }) });
}

export function useAnswerMandate() {
  const api = useApi();
  const keep = useKeepMandate();
  return useAct({
    act: (answer: { code: string; accept: boolean }, attempt) => api.call(answerMandate, answer, attempt),
    onDone: keep,
  });
}

export function useRevokeMandate(mandateId: string) {
  const api = useApi();
  const keep = useKeepMandate();
  return useAct({ act: (_: void, attempt) => api.call(revokeMandate, { mandateId }, attempt), onDone: keep });
}
