'use client';
import { QueryClientProvider } from '@tanstack/react-query';
import { createContext, useContext, type ReactNode } from 'react';
import type { Api } from './create-api';
import type { ReadCache } from './read-cache';

const ApiContext = createContext<{ api: Api; cache: ReadCache } | undefined>(undefined);

export function ApiProvider({ api, cache, children }: { api: Api; cache: ReadCache; children: ReactNode }) {
  return (
    <ApiContext value={{ api, cache }}>
      <QueryClientProvider client={cache.client}>{children}</QueryClientProvider>
    </ApiContext>
  );
}

function useGateway() {
  const gateway = useContext(ApiContext);
  if (!gateway) throw new Error('the gateway is asked below an ApiProvider');
  return gateway;
}

export const useApi = (): Api => useGateway().api;

export const useReadCache = (): ReadCache => useGateway().cache;
