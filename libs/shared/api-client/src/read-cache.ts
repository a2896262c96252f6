/**
 * What was read from the gateway, for the life of this page, on TanStack Query: this file is the only one that knows how
 * an answer is found in it. An answer is shown until an event says that it changed; then it is asked again if somebody
 * looks at it, and otherwise when it is next shown.
 */
import type { OutputOf, Route } from '@gun/kernel';
import { QueryClient, type QueryFilters, type QueryKey } from '@tanstack/react-query';
import { patient, tryAgain, type Attempts } from './attempts';
import type { CallInput } from './call-input';

/** A route and what it was asked: where an answer lives. */
export interface ReadPlace {
  readonly operationId: string;
  readonly input: Readonly<Record<string, unknown>>;
}

const tenMinutes = 10 * 60_000;

/** What a route answered: to this input, or to any when none is named. */
export const answersOf =
  ({ operationId }: Pick<Route, 'operationId'>, input: object = {}) =>
  (place: ReadPlace): boolean =>
    place.operationId === operationId &&
    Object.entries<unknown>({ ...input }).every(([name, value]) => place.input[name] === value);

/** `['readDossier', { dossierId }]`. */
export const keyOf = ({ operationId }: Pick<Route, 'operationId'>, input: object): QueryKey => [operationId, input];

const placeAt = ([operationId, input]: QueryKey): ReadPlace => ({
  operationId: String(operationId),
  input: { ...(input as Record<string, unknown>) }, // `keyOf` wrote it
});

const those = (which: (place: ReadPlace) => boolean): QueryFilters => ({
  predicate: ({ queryKey }) => which(placeAt(queryKey)),
});

export class ReadCache {
  readonly client: QueryClient;

  constructor(attempts: Attempts = patient) {
    const again = tryAgain(attempts);
    this.client = new QueryClient({
      defaultOptions: {
        queries: { gcTime: tenMinutes, networkMode: 'always', ...again },
        mutations: { networkMode: 'always', ...again },
      },
    });
  }

  find<R extends Route>(route: R, input: CallInput<R>): OutputOf<R> | undefined {
    return this.client.getQueryData<OutputOf<R>>(keyOf(route, input));
  }

  /** An act answered the whole: it takes the place of what was read, and of what is being read. */
  put<R extends Route>(route: R, input: CallInput<R>, answer: OutputOf<R>): void {
    const queryKey = keyOf(route, input);
    void this.client.cancelQueries({ queryKey, exact: true });
    this.client.setQueryData<OutputOf<R>>(queryKey, answer);
  }

  /** An act changed a part: nothing happens when the whole was never read, and a reading under way begins anew. */
  change<R extends Route>(route: R, input: CallInput<R>, change: (known: OutputOf<R>) => OutputOf<R>): void {
    const known = this.find(route, input);
    if (known === undefined) return;
    const one = { queryKey: keyOf(route, input), exact: true };
    const wasReading = this.client.isFetching(one) > 0;
    this.put(route, input, change(known));
    if (wasReading) void this.client.invalidateQueries(one);
  }

  /** Somebody says that these answers are old. */
  askAgain(which: (place: ReadPlace) => boolean): void {
    void this.client.invalidateQueries(those(which));
  }

  /** Takes these answers away from whoever looks at them, and asks for others. */
  forget(which: (place: ReadPlace) => boolean): void {
    void this.client.resetQueries(those(which));
  }
}
