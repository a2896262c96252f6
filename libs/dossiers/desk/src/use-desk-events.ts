'use client';

import { followEvents, keyOf, useApi } from '@gun/api-client';
import { listQueue, readDeskDossier } from '@gun/dossiers-contract';
import { streamDeskEvents } from '@gun/notifications-contract';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

/** Follows the office: what changed is asked again when it is on the screen, and not before. */
export function useDeskEvents(): void {
  const api = useApi();
  const cache = useQueryClient();
  useEffect(() => {
    const askAgain = (key: readonly unknown[]) => void cache.invalidateQueries({ queryKey: key });
    return followEvents({
      api,
      route: streamDeskEvents,
      onEvent: ({ data }) => {
        const dossierId = subjectOf(data);
        askAgain(keyOf(listQueue));
        if (dossierId) askAgain(keyOf(readDeskDossier, { dossierId }));
      },
      onResume: () => {
        askAgain(keyOf(listQueue));
        askAgain(keyOf(readDeskDossier));
      },
    });
  }, [api, cache]);
}

function subjectOf(data: string): string | undefined {
  try {
    const event: unknown = JSON.parse(data);
    const named = typeof event === 'object' && event !== null && 'subject' in event;
    return named && typeof event.subject === 'string' ? event.subject : undefined;
  } catch {
    return undefined;
  }
}
