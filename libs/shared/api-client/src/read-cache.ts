/**
 * What was read from the gateway, for the life of this page. An answer is shown until an event says that it changed;
 * then it is asked again if somebody looks at it, and otherwise when it is next shown.
 */
import type { OutputOf, Route } from '@gun/kernel';
import type { ApiProblem } from './api-problem';
import { patient, withAttempts, type Attempts } from './attempts';
import type { CallInput } from './call-input';

/** A route and what it was asked: where an answer lives. */
export interface ReadPlace {
  readonly operationId: string;
  readonly input: Readonly<Record<string, unknown>>;
}

export interface ReadState {
  readonly data?: unknown;
  /** Why the last reading failed; what was read before stays. */
  readonly error?: ApiProblem;
  readonly isFetching: boolean;
}

/** Somebody who looks at an answer. */
export interface Reader {
  readonly place: ReadPlace;
  readonly ask: (signal: AbortSignal) => Promise<unknown>;
  /** Milliseconds for which an answer needs no new reading. */
  readonly staleTime: number;
}

interface Entry {
  readonly place: ReadPlace;
  readonly readers: Map<() => void, Reader>;
  state: ReadState;
  readAt: number;
  leftAt: number;
  reading?: { readonly done: Promise<void>; readonly stop: AbortController };
}

const nothing: ReadState = { isFetching: false };
const never = -Infinity;
const keptUnseen = 10 * 60_000;

/** What a route answered: to this input, or to any when none is named. */
export const answersOf =
  ({ operationId }: Pick<Route, 'operationId'>, input: object = {}) =>
  (place: ReadPlace): boolean =>
    place.operationId === operationId &&
    Object.entries<unknown>({ ...input }).every(([name, value]) => place.input[name] === value);

export const placeOf = ({ operationId }: Pick<Route, 'operationId'>, input: object): ReadPlace => ({
  operationId,
  input: { ...input },
});

const keyOf = ({ operationId, input }: ReadPlace): string =>
  `${operationId} ${JSON.stringify(Object.entries(input).sort(([a], [b]) => (a < b ? -1 : 1)))}`;

export class ReadCache {
  readonly attempts: Attempts;
  readonly #entries = new Map<string, Entry>();

  constructor(attempts: Attempts = patient) {
    this.attempts = attempts;
  }

  find<R extends Route>(route: R, input: CallInput<R>): OutputOf<R> | undefined {
    return this.#entries.get(keyOf(placeOf(route, input)))?.state.data as OutputOf<R> | undefined; // only `put` and a reading of this route write it
  }

  /** An act answered the whole: it takes the place of what was read, and of what is being read. */
  put<R extends Route>(route: R, input: CallInput<R>, answer: OutputOf<R>): void {
    const entry = this.#at(placeOf(route, input));
    this.#stop(entry);
    entry.readAt = Date.now();
    become(entry, { data: answer, isFetching: false });
  }

  /** An act changed a part: nothing happens when the whole was never read, and a reading under way begins anew. */
  change<R extends Route>(route: R, input: CallInput<R>, change: (known: OutputOf<R>) => OutputOf<R>): void {
    const known = this.find(route, input);
    if (known === undefined) return;
    const entry = this.#at(placeOf(route, input));
    const wasReading = entry.reading !== undefined;
    this.put(route, input, change(known));
    if (wasReading) this.#readAgain(entry);
  }

  /** Somebody says that these answers are old. */
  askAgain(which: (place: ReadPlace) => boolean): void {
    for (const entry of this.#entries.values()) if (which(entry.place)) this.#readAgain(entry);
  }

  /** Takes these answers away from whoever looks at them, and asks for others. */
  forget(which: (place: ReadPlace) => boolean): void {
    for (const entry of this.#entries.values()) {
      if (!which(entry.place)) continue;
      this.#stop(entry);
      become(entry, nothing);
      this.#readAgain(entry);
    }
  }

  /** The page was not looked at for a while: what grew old meanwhile is asked again. */
  freshen(): void {
    for (const entry of this.#entries.values())
      if ([...entry.readers.values()].some((reader) => isOld(entry, reader))) void this.#read(entry);
  }

  stateOf(place: ReadPlace): ReadState {
    return this.#entries.get(keyOf(place))?.state ?? nothing;
  }

  /** Whether a reader who comes now makes it ask. */
  mustAsk(reader: Reader): boolean {
    return isOld(this.#entries.get(keyOf(reader.place)), reader);
  }

  /** Tells `listener` of every change until it leaves, and asks when there is no answer or an old one. */
  watch(reader: Reader, listener: () => void): () => void {
    this.#dropUnseen();
    const entry = this.#at(reader.place);
    entry.readers.set(listener, reader);
    if (isOld(entry, reader)) void this.#read(entry);
    return () => {
      entry.readers.delete(listener);
      entry.leftAt = Date.now();
    };
  }

  read(place: ReadPlace): Promise<void> {
    return this.#read(this.#at(place));
  }

  #readAgain(entry: Entry): void {
    entry.readAt = never;
    void this.#read(entry);
  }

  /** One reading at a time. What is said to be old while it is read is read once more. */
  #read(entry: Entry): Promise<void> {
    const [reader] = entry.readers.values();
    if (entry.reading) return entry.reading.done;
    if (!reader) return Promise.resolve();
    const stop = new AbortController();
    const { data, error } = entry.state;
    entry.readAt = Date.now();
    const end = (state: ReadState) => {
      if (stop.signal.aborted) return;
      entry.reading = undefined;
      const saidOld = entry.readAt === never;
      if (state.error) entry.readAt = never;
      become(entry, state);
      if (saidOld) void this.#read(entry);
    };
    const done = withAttempts(() => reader.ask(stop.signal), this.attempts, stop.signal).then(
      (answer) => end({ data: answer, isFetching: false }),
      (cause: ApiProblem) => end({ data, error: cause, isFetching: false }),
    );
    entry.reading = { done, stop };
    become(entry, { data, error: data === undefined ? undefined : error, isFetching: true });
    return done;
  }

  #stop(entry: Entry): void {
    entry.reading?.stop.abort();
    entry.reading = undefined;
  }

  #at(place: ReadPlace): Entry {
    const key = keyOf(place);
    const entry = this.#entries.get(key) ?? {
      place,
      readers: new Map(),
      state: nothing,
      readAt: never,
      leftAt: Date.now(),
    };
    this.#entries.set(key, entry);
    return entry;
  }

  #dropUnseen(): void {
    for (const [key, { readers, leftAt }] of this.#entries)
      if (readers.size === 0 && Date.now() - leftAt > keptUnseen) this.#entries.delete(key);
  }
}

const isOld = (entry: Entry | undefined, { staleTime }: Reader): boolean =>
  entry?.state.data === undefined || Date.now() - entry.readAt >= staleTime;

function become(entry: Entry, state: ReadState): void {
  entry.state = state;
  for (const listener of [...entry.readers.keys()]) listener();
}
