import type { Route } from '@gun/kernel';
import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './api-problem';

/** Where the answer of a route lives in the cache: `['readDossier', { dossierId }]`. */
export const keyOf = (route: Pick<Route, 'operationId'>, input?: object): readonly unknown[] =>
  input && Object.keys(input).length > 0 ? [route.operationId, input] : [route.operationId];

const worthRetrying = (count: number, error: unknown): boolean =>
  count < 3 && error instanceof ApiProblem && error.passing;

const pause = (count: number): number => Math.min(8000, 500 * 2 ** count) * (0.5 + Math.random() / 2);

/** The cache is the only store: what is shown was read once and is replaced when an event says that it changed. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        gcTime: 10 * 60_000,
        retry: worthRetrying,
        retryDelay: pause,
        networkMode: 'always',
      },
      mutations: { retry: worthRetrying, retryDelay: pause, networkMode: 'always' },
    },
  });
}
