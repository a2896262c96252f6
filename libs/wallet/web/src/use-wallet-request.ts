'use client';
import { answersOf, useAct, useApi, useRead, useReadCache } from '@gun/api-client';
import {
  addCredential,
  answerWalletRequest,
  readWalletRequest,
  type AnswerWalletRequest,
  type WalletRequest,
} from '@gun/wallet-contract';

export const useWalletRequest = (requestId: string) => useRead(readWalletRequest, { walletRequestId: requestId });

/** Answers, and opens the wallet again where the browser lets a page do so. */
export function useAnswerWalletRequest(requestId: string) {
  const api = useApi();
  return useAct({
    act: (answer: AnswerWalletRequest['answer'], attempt) =>
      api.call(answerWalletRequest, { walletRequestId: requestId, answer }, attempt),
    onDone: ({ returnTo }) => window.location.assign(returnTo),
  });
}

/** Fetches from its source what the wallet asks for, when the holder does not have it yet. */
export function useFetchAskedFor() {
  const api = useApi();
  const cache = useReadCache();
  return useAct({
    act: (type: WalletRequest['type'], attempt) => api.call(addCredential, { type }, attempt),
    onDone: () => cache.askAgain(answersOf(readWalletRequest)),
  });
}
