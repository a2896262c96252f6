'use client';
import type { OutputOf, Route } from '@gun/kernel';
import { useQuery } from '@tanstack/react-query';
import { useApi } from './api-context';
import type { ApiProblem } from './api-problem';
import type { CallInput } from './call-input';
import { keyOf } from './read-cache';

export interface ReadAnswer<T> {
  readonly data: T | undefined;
  /** Why the last reading failed; what was read before stays. */
  readonly error: ApiProblem | undefined;
  /** An answer is on its way, the first or a newer one. */
  readonly isFetching: boolean;
  readonly refetch: () => Promise<unknown>;
}

export interface ReadOptions {
  readonly enabled?: boolean;
  /** Milliseconds for which an answer needs no new reading. */
  readonly staleTime?: number;
}

const halfMinute = 30_000;

/** Reads a route through the cache; one screen, one request. */
export function useRead<R extends Route>(
  route: R,
  input: CallInput<R>,
  { enabled = true, staleTime = halfMinute }: ReadOptions = {},
): ReadAnswer<OutputOf<R>> {
  const api = useApi();
  const { data, error, isFetching, refetch } = useQuery<OutputOf<R>, ApiProblem>({
    queryKey: keyOf(route, input),
    queryFn: ({ signal }) => api.call(route, input, { signal }),
    enabled,
    staleTime,
  });
  return { data, error: error ?? undefined, isFetching, refetch };
}
