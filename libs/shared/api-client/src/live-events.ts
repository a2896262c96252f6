import type { Route } from '@gun/kernel';
import type { Api } from './create-api';
import { readEvents, type StreamEvent } from './event-stream';

export interface LiveEventsOptions {
  readonly api: Pick<Api, 'stream'>;
  readonly route: Route;
  readonly onEvent: (event: StreamEvent) => void;
  /** Told when the line is back after a break: what was missed is asked again once. */
  readonly onResume?: () => void;
  readonly wait?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

const firstPause = 1000;
const longestPause = 30_000;

/**
 * Follows a stream until it is stopped. `EventSource` cannot send a token, so this reads `fetch`; the id of the last
 * event goes along when the line is taken up again, and everybody waits a different time after a common failure.
 */
export function followEvents({ api, route, onEvent, onResume, wait = sleep }: LiveEventsOptions): () => void {
  const stopped = new AbortController();
  const { signal } = stopped;
  let lastId: string | undefined;
  let failures = 0;
  let opened = false;

  async function readOnce() {
    const answer = await api.stream(route, lastId ? { 'Last-Event-ID': lastId } : {}, signal);
    if (opened) onResume?.();
    opened = true;
    for await (const event of readEvents(chunksOf(answer))) {
      failures = 0;
      lastId = event.id ?? lastId;
      onEvent(event);
    }
  }

  async function keepReading() {
    while (!signal.aborted) {
      await readOnce().catch(() => undefined);
      if (signal.aborted) return;
      failures += 1;
      const pause = Math.min(longestPause, firstPause * 2 ** (failures - 1));
      await wait(pause * (0.5 + Math.random() / 2), signal);
    }
  }

  void keepReading();
  return () => stopped.abort();
}

async function* chunksOf(answer: Response): AsyncGenerator<Uint8Array> {
  const reader = answer.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}

const sleep = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
  });
