'use client';
import { useAct, useApi, useRead, useReadCache } from '@gun/api-client';
import { chooseChannels, readChannels, type ChooseChannels } from '@gun/notifications-contract';

export const useChannels = () => useRead(readChannels, {});

export function useChooseChannels() {
  const api = useApi();
  const cache = useReadCache();
  return useAct({
    act: (chosen: ChooseChannels) => api.call(chooseChannels, chosen),
    onDone: (channels) => cache.put(readChannels, {}, channels),
  });
}
