'use client';
import { createContext, useContext, useEffect, type ReactNode } from 'react';
import type { Api } from './create-api';
import type { ReadCache } from './read-cache';

const ApiContext = createContext<{ api: Api; cache: ReadCache } | undefined>(undefined);

export function ApiProvider({ api, cache, children }: { api: Api; cache: ReadCache; children: ReactNode }) {
  useEffect(() => {
    const look = () => document.visibilityState === 'visible' && cache.freshen();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [cache]);
  return <ApiContext value={{ api, cache }}>{children}</ApiContext>;
}

function useGateway() {
  const gateway = useContext(ApiContext);
  if (!gateway) throw new Error('the gateway is asked below an ApiProvider');
  return gateway;
}

export const useApi = (): Api => useGateway().api;

export const useReadCache = (): ReadCache => useGateway().cache;
