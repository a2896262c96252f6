'use client';

import { answersOf, followEvents, useApi, useReadCache } from '@gun/api-client';
import { listQueue, readDeskDossier } from '@gun/dossiers-contract';
import { streamDeskEvents } from '@gun/notifications-contract';
import { useEffect } from 'react';

/** Follows the office: what changed is asked again when it is on the screen, and not before. */
export function useDeskEvents(): void {
  const api = useApi();
  const cache = useReadCache();
  useEffect(() => {
    return followEvents({
      api,
      route: streamDeskEvents,
      onEvent: ({ data }) => {
        const dossierId = subjectOf(data);
        cache.askAgain(answersOf(listQueue));
        if (dossierId) cache.askAgain(answersOf(readDeskDossier, { dossierId }));
      },
      onResume: () => {
        cache.askAgain(answersOf(listQueue));
        cache.askAgain(answersOf(readDeskDossier));
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
