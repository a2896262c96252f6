import { expect } from '@playwright/test';
import { setTimeout as wait } from 'node:timers/promises';
import { counter } from './counter';
import { send } from './agency';

export interface FeedEvent {
  readonly id: string;
  readonly subject: string;
  readonly specversion: string;
  readonly type: string;
  readonly time: string;
  readonly data: { readonly procedure: string; readonly kind: string };
}
interface Page {
  readonly items: readonly FeedEvent[];
  readonly next?: string;
}

/** All events after a cursor, page by page, by the links that the answers give. */
export async function readFeed(token: string, pageSize = 100, after?: string): Promise<FeedEvent[]> {
  const events: FeedEvent[] = [];
  const first = `/events?pageSize=${pageSize}${after ? `&afterEvent=${after}` : ''}`;
  for (let path: string | undefined = first; path;) {
    const answer = await send(path, { token });
    expect(answer.status).toBe(200);
    const { items, next } = (await answer.json()) as Page; // the members of the contract that the kit reads
    events.push(...items);
    path = next && new URL(next, counter.gateway).href.slice(counter.api.length);
  }
  return events;
}

/** Waits until the feed speaks of a dossier. */
export async function waitForEvent(token: string, dossierId: string, after?: string): Promise<FeedEvent> {
  for (let tries = 0; tries < 200; tries += 1) {
    const found = (await readFeed(token, 100, after)).find(({ subject }) => subject === dossierId);
    if (found) return found;
    await wait(50);
  }
  throw new Error('the feed does not speak of the dossier');
}
