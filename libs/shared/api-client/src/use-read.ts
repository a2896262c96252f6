'use client';
import type { OutputOf, Route } from '@gun/kernel';
import { useMemo, useSyncExternalStore } from 'react';
import { useApi, useReadCache } from './api-context';
import type { ApiProblem } from './api-problem';
import type { CallInput } from './call-input';
import { placeOf, type ReadCache, type Reader, type ReadState } from './read-cache';

export interface ReadAnswer<T> {
  readonly data: T | undefined;
  readonly error: ApiProblem | undefined;
  /** An answer is on its way, the first or a newer one. */
  readonly isFetching: boolean;
  readonly refetch: () => Promise<void>;
}

export interface ReadOptions {
  readonly enabled?: boolean;
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
  const cache = useReadCache();
  const asked = JSON.stringify(input);
  const view = useMemo(() => {
    const same = JSON.parse(asked) as CallInput<R>; // written two lines above
    const reader = {
      place: placeOf(route, same),
      ask: (signal: AbortSignal) => api.call(route, same, { signal }),
      staleTime,
    };
    return createView(cache, reader, enabled);
  }, [api, cache, route, asked, enabled, staleTime]);
  const { data, error, isFetching } = useSyncExternalStore(view.subscribe, view.state, view.state);
  return { data: data as OutputOf<R> | undefined, error, isFetching, refetch: view.refetch }; // this route was asked
}

/** One reader's view: before it watches, it already says that it is about to ask. */
function createView(cache: ReadCache, reader: Reader, enabled: boolean) {
  let watching = false;
  let about: ReadState | undefined;
  return {
    subscribe(listener: () => void) {
      watching = true;
      return enabled ? cache.watch(reader, listener) : () => undefined;
    },
    state(): ReadState {
      const state = cache.stateOf(reader.place);
      if (watching || !enabled || state.isFetching || !cache.mustAsk(reader)) return state;
      if (about?.data !== state.data || !about) about = { ...state, isFetching: true };
      return about;
    },
    refetch: () => cache.read(reader.place),
  };
}
