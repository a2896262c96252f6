'use client';
import { saveAs, useAct, useApi, useRead, useReadCache } from '@gun/api-client';
import { brusselsDate, type Language } from '@gun/kernel';
import {
  askDataExport,
  askErasure,
  downloadDataExport,
  readOwnData,
  takeErasureBack,
  type DataExportView,
  type ErasureView,
} from '@gun/own-data-contract';
import { useEffect } from 'react';

const lookAgainMs = 2_000;

/** What is kept about me; read again and again while an archive is being made. */
export function useOwnData() {
  const read = useRead(readOwnData, {});
  const { data, refetch } = read;
  const making = data?.export?.state === 'asked' || data?.export?.state === 'making';
  useEffect(() => {
    if (!making) return;
    const timer = setInterval(() => void refetch(), lookAgainMs);
    return () => clearInterval(timer);
  }, [making, refetch]);
  return read;
}

export function useAskExport() {
  const api = useApi();
  const cache = useReadCache();
  return useAct({
    act: (language: Language, attempt) => api.call(askDataExport, { language }, attempt),
    onDone: (answer: DataExportView) => cache.change(readOwnData, {}, (view) => ({ ...view, export: answer })),
  });
}

export function useDownloadExport() {
  const api = useApi();
  return useAct({
    act: async (exportId: string) => {
      const { content } = await api.download(downloadDataExport, { exportId });
      saveAs(content, `gun-my-data-${brusselsDate(Date.now())}.zip`);
    },
  });
}

export function useAskErasure() {
  const api = useApi();
  const keep = useKeepErasure();
  return useAct({
    act: (_: void, attempt) => api.call(askErasure, { understood: true }, attempt),
    onDone: keep,
  });
}

export function useTakeErasureBack() {
  const api = useApi();
  const keep = useKeepErasure();
  return useAct({
    act: (erasureId: string, attempt) => api.call(takeErasureBack, { erasureId }, attempt),
    onDone: keep,
  });
}

function useKeepErasure() {
  const cache = useReadCache();
  return (answer: ErasureView) => cache.change(readOwnData, {}, (view) => ({ ...view, erasure: answer }));
}
