'use client';

import {
  answersOf,
  dropFromTab,
  findInTab,
  keepInTab,
  saveAs,
  useAct,
  useApi,
  useRead,
  useReadCache,
} from '@gun/api-client';
import {
  endCounterOffer,
  listWaitingLetters,
  openDeskWallet,
  prepareOffer,
  printCodeSheet,
  printLetter,
  readDeskWallet,
  revokeAtDesk,
  type DeskWallet,
  type OpenDeskWallet,
  type PrepareOffer,
  type RevokeAtDesk,
} from '@gun/wallet-contract';
import { useState } from 'react';

const kept = 'walletOpening';

/** The opening of this tab: its id alone is kept, so that a reload and a change of page come back to the same person. */
export function useOpening() {
  const [openingId, setOpeningId] = useState(() => {
    const found = findInTab(kept);
    return typeof found === 'string' ? found : undefined;
  });
  return {
    openingId,
    keep(id: string) {
      keepInTab(kept, id);
      setOpeningId(id);
    },
    close() {
      dropFromTab(kept);
      setOpeningId(undefined);
    },
  };
}

export const useDeskWallet = (openingId: string) => useRead(readDeskWallet, { openingId });

export const useWaitingLetters = () => useRead(listWaitingLetters, {}, { staleTime: 0 });

function useKeepWallet(): (wallet: DeskWallet) => void {
  const cache = useReadCache();
  return (wallet) => cache.put(readDeskWallet, { openingId: wallet.id }, wallet);
}

export function useOpenWallet() {
  const api = useApi();
  const keep = useKeepWallet();
  return useAct({ act: (sent: OpenDeskWallet) => api.call(openDeskWallet, sent), onDone: keep });
}

/** After each act the wallet is asked again: what was prepared changes what may be done. */
function useAskAgain(openingId: string): () => void {
  const cache = useReadCache();
  return () => {
    cache.askAgain(answersOf(readDeskWallet, { openingId }));
    cache.askAgain(answersOf(listWaitingLetters));
  };
}

export function usePrepareOffer(openingId: string) {
  const api = useApi();
  const askAgain = useAskAgain(openingId);
  return useAct({
    act: (sent: PrepareOffer, attempt) => api.call(prepareOffer, { ...sent, openingId }, attempt),
    onDone: askAgain,
  });
}

export function useEndOffer(openingId: string) {
  const api = useApi();
  const askAgain = useAskAgain(openingId);
  return useAct({
    act: (offerId: string, attempt) => api.call(endCounterOffer, { openingId, offerId }, attempt),
    onDone: askAgain,
    onRefused: askAgain,
  });
}

export function useRevoke(openingId: string) {
  const api = useApi();
  const keep = useKeepWallet();
  return useAct({
    act: (sent: RevokeAtDesk, attempt) => api.call(revokeAtDesk, { ...sent, openingId }, attempt),
    onDone: keep,
  });
}

/** The code on paper, for the person to take home. */
export function usePrintSheet(openingId: string) {
  const api = useApi();
  return useAct({
    act: async ({ id, letter }: { readonly id: string; readonly letter: string }) => {
      const { content, name } = await api.download(printCodeSheet, { openingId, offerId: id });
      saveAs(content, name ?? `${letter}-code.pdf`);
    },
  });
}

/** The paper goes to the downloads of the browser: the PIN stands on no page. */
export function usePrintLetter() {
  const api = useApi();
  const cache = useReadCache();
  return useAct({
    act: async ({ id, reference }: { readonly id: string; readonly reference: string }) => {
      const { content, name } = await api.download(printLetter, { letterId: id });
      saveAs(content, name ?? `${reference}.pdf`);
    },
    onDone: () => cache.askAgain(answersOf(listWaitingLetters)),
  });
}
