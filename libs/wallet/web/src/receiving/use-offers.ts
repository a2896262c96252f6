'use client';
import { answersOf, useAct, useApi, useRead, useReadCache } from '@gun/api-client';
import {
  deleteForeignCredential,
  finishOffer,
  listForeignCredentials,
  listReceivedOffers,
  readForeignCredential,
  readReceivedOffer,
  receiveOffer,
  refuseOffer,
  signInForOffer,
  takeOffer,
  type FinishOffer,
  type SignInForOffer,
} from '@gun/wallet-contract';

export const useReceivedOffers = () => useRead(listReceivedOffers, {});

export const useReceivedOffer = (offerId: string) => useRead(readReceivedOffer, { offerId });

export const useForeignCredentials = () => useRead(listForeignCredentials, {});

export const useForeignCredential = (credentialId: string) => useRead(readForeignCredential, { credentialId });

/** What taking an offer changes: the offer, the list of all of them, and what is in the wallet. */
function useOffersAgain() {
  const cache = useReadCache();
  return () => {
    cache.askAgain(answersOf(listReceivedOffers));
    cache.askAgain(answersOf(readReceivedOffer));
    cache.askAgain(answersOf(listForeignCredentials));
  };
}

export function useReceiveOffer() {
  const api = useApi();
  const askAgain = useOffersAgain();
  return useAct({ act: (link: string, attempt) => api.call(receiveOffer, { link }, attempt), onDone: askAgain });
}

export function useTakeOffer(offerId: string) {
  const api = useApi();
  const askAgain = useOffersAgain();
  return useAct({
    act: (pin: string | undefined, attempt) => api.call(takeOffer, { offerId, ...(pin && { pin }) }, attempt),
    onDone: askAgain,
    onRefused: askAgain,
  });
}

export function useSignInForOffer(offerId: string) {
  const api = useApi();
  return useAct({
    act: (language: SignInForOffer['language'], attempt) => api.call(signInForOffer, { offerId, language }, attempt),
  });
}

export function useFinishOffer() {
  const api = useApi();
  const askAgain = useOffersAgain();
  return useAct({
    act: (returned: FinishOffer & { offerId: string }, attempt) => api.call(finishOffer, returned, attempt),
    onDone: askAgain,
  });
}

export function useRefuseOffer(offerId: string) {
  const api = useApi();
  const askAgain = useOffersAgain();
  return useAct({
    act: (_: void, attempt) => api.call(refuseOffer, { offerId }, attempt),
    onDone: askAgain,
    onRefused: askAgain,
  });
}

export function useDeleteForeignCredential(credentialId: string) {
  const api = useApi();
  const askAgain = useOffersAgain();
  return useAct({
    act: (_: void, attempt) => api.call(deleteForeignCredential, { credentialId }, attempt),
    onDone: askAgain,
  });
}
