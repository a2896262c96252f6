'use client';
import { answersOf, useAct, useApi, useRead, useReadCache } from '@gun/api-client';
import {
  answerReceivedRequest,
  endSharing,
  listReceivedRequests,
  readReceivedRequest,
  receiveRequest,
  refuseReceivedRequest,
  type AnswerRequest,
} from '@gun/wallet-contract';

export const useReceivedRequests = () => useRead(listReceivedRequests, {});

export const useReceivedRequest = (requestId: string) => useRead(readReceivedRequest, { requestId });

/** What an answer changes: the request itself, and the list of all of them. */
function useRequestsAgain() {
  const cache = useReadCache();
  return () => {
    cache.askAgain(answersOf(listReceivedRequests));
    cache.askAgain(answersOf(readReceivedRequest));
  };
}

export function useReceiveRequest() {
  const api = useApi();
  const askAgain = useRequestsAgain();
  return useAct({ act: (link: string, attempt) => api.call(receiveRequest, { link }, attempt), onDone: askAgain });
}

export function useAnswerRequest(requestId: string) {
  const api = useApi();
  const askAgain = useRequestsAgain();
  return useAct({
    act: (chosen: AnswerRequest['chosen'], attempt) => api.call(answerReceivedRequest, { requestId, chosen }, attempt),
    onDone: askAgain,
    onRefused: askAgain,
  });
}

export function useEndSharing(requestId: string) {
  const api = useApi();
  const askAgain = useRequestsAgain();
  return useAct({
    act: (_: void, attempt) => api.call(endSharing, { requestId }, attempt),
    onDone: askAgain,
    onRefused: askAgain,
  });
}

export function useRefuseRequest(requestId: string) {
  const api = useApi();
  const askAgain = useRequestsAgain();
  return useAct({
    act: (_: void, attempt) => api.call(refuseReceivedRequest, { requestId }, attempt),
    onDone: askAgain,
    onRefused: askAgain,
  });
}
