'use client';
import { saveAs, useAct, useApi, useRead } from '@gun/api-client';
import { exportAccesses, listAccesses, listHeadKeys, readAccess, type AccessItem } from '@gun/data-broker-contract';
import { listProcedures } from '@gun/procedures-contract';
import { useLocale } from 'next-intl';
import { useState } from 'react';
import { firstDayOf, type ChosenFilter } from './access-filter';

const minute = 60_000;

/** The lines of a period, page after page; `more` shows the next ones below those that are there. */
export function useAccesses({ period, q }: ChosenFilter) {
  const api = useApi();
  const [since] = useState(() => firstDayOf(period, Date.now()));
  const input = { ...(since && { from: since }), ...(q && { q }), pageSize: 50 };
  const first = useRead(listAccesses, input);
  const [older, setOlder] = useState<{ items: readonly AccessItem[]; next?: string | undefined }>();
  const next = older ? older.next : first.data?.next;
  const { send, isPending, error } = useAct({
    act: (address: string) => api.call(listAccesses, { ...input, afterAccess: cursorIn(address) }),
    onDone: (page) => setOlder((shown) => ({ items: [...(shown?.items ?? []), ...page.items], next: page.next })),
  });
  return {
    since,
    items: first.data && [...first.data.items, ...(older?.items ?? [])],
    damaged: first.data?.damaged ?? 0,
    error: first.error ?? error,
    retry: () => void first.refetch(),
    ...(next && { more: () => send(next) }),
    isPending,
  };
}

const cursorIn = (address: string): string => new URL(address, 'http://gateway').searchParams.get('afterAccess') ?? '';

export const useAccess = (accessId: string) => useRead(readAccess, { accessId });

/** Names of the procedures, for purposes in words; without them the page says their keys. */
export function useProcedureNames() {
  const lang = useLocale();
  return useRead(listProcedures, { lang }, { staleTime: 10 * minute }).data?.items ?? [];
}

const saveJson = (name: string, content: object): void =>
  saveAs(new Blob([JSON.stringify(content, null, 2)], { type: 'application/json' }), name);

/** All lines with their proofs, as a file. */
export function useExportAccesses() {
  const api = useApi();
  return useAct({
    act: async () => saveJson('gun-accesses.json', await api.call(exportAccesses, {})),
  });
}

/** The public keys of the log and the certificates of its timestamps: kept, they check any later file. */
export function useExportHeadKeys() {
  const api = useApi();
  return useAct({
    act: async () => saveJson('gun-access-keys.json', await api.call(listHeadKeys, {})),
  });
}
