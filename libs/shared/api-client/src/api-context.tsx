'use client';
import type { OutputOf, Route } from '@gun/kernel';
import { QueryClientProvider, useQuery, type QueryClient, type UseQueryResult } from '@tanstack/react-query';
import { createContext, useContext, type ReactNode } from 'react';
import type { ApiProblem } from './api-problem';
import type { CallInput } from './call-input';
import type { Api } from './create-api';
import { keyOf } from './query-client';

const ApiContext = createContext<Api | undefined>(undefined);

export function ApiProvider({ api, cache, children }: { api: Api; cache: QueryClient; children: ReactNode }) {
  return (
    <ApiContext value={api}>
      <QueryClientProvider client={cache}>{children}</QueryClientProvider>
    </ApiContext>
  );
}

export function useApi(): Api {
  const api = useContext(ApiContext);
  if (!api) throw new Error('useApi needs an ApiProvider above it');
  return api;
}

/** Reads a route through the cache; one screen, one request. */
export function useRead<R extends Route>(
  route: R,
  input: CallInput<R>,
  options: { enabled?: boolean; staleTime?: number } = {},
): UseQueryResult<OutputOf<R>, ApiProblem> {
  const api = useApi();
  return useQuery<OutputOf<R>, ApiProblem>({
    queryKey: keyOf(route, input),
    queryFn: ({ signal }) => api.call(route, input, { signal }),
    ...options,
  });
}
