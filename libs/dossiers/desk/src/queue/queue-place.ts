'use client';

import { findInTab, keepInTab } from '@gun/api-client';
import { queues } from '@gun/dossiers-contract';
import { useEffect, useState } from 'react';
import type { QueueName } from '../desk-links';

const name = 'deskQueue';

interface WalkedQueue {
  readonly queue: QueueName;
  readonly ids: readonly string[];
}

/** Where a dossier stands in the queue that was looked at last, and its neighbours there. */
export interface QueuePlace {
  readonly queue: QueueName;
  readonly position: number;
  readonly total: number;
  readonly previous?: string;
  readonly next?: string;
}

export function useRememberQueue(queue: QueueName, ids: readonly string[] | undefined): void {
  useEffect(() => {
    if (ids) keepInTab(name, { queue, ids });
  }, [queue, ids]);
}

export function useQueuePlace(dossierId: string): QueuePlace {
  const [walked] = useState(() => readWalked(findInTab(name)));
  const index = walked.ids.indexOf(dossierId);
  return {
    queue: walked.queue,
    position: index + 1,
    total: walked.ids.length,
    ...(index > 0 && { previous: walked.ids[index - 1] }),
    ...(index >= 0 && index < walked.ids.length - 1 && { next: walked.ids[index + 1] }),
  };
}

function readWalked(kept: unknown): WalkedQueue {
  const nothing: WalkedQueue = { queue: 'open', ids: [] };
  if (typeof kept !== 'object' || kept === null || !('queue' in kept) || !('ids' in kept)) return nothing;
  const queue = queues.find((known) => known === kept.queue);
  if (!queue || !Array.isArray(kept.ids)) return nothing;
  return { queue, ids: kept.ids.filter((id: unknown) => typeof id === 'string') };
}
