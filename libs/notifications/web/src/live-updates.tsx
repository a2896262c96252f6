'use client';
import { followEvents, keyOf, useApi } from '@gun/api-client';
import { countUnread, listNotifications, streamLiveEvents } from '@gun/notifications-contract';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { readLiveEvent } from './read-live-event';

/** Reads of a dossier, by their operation: what a change of that dossier makes old. */
const dossierReads = new Set(['readDossier', 'readDossierForm', 'listMyDossiers']);

/** Follows the personal channel: what an event names is read again, and nothing else. */
export function LiveUpdates() {
  const api = useApi();
  const cache = useQueryClient();
  const t = useTranslations('notifications');
  const [arrived, setArrived] = useState(false);

  useEffect(() => {
    const refreshMessages = () => {
      void cache.invalidateQueries({ queryKey: keyOf(listNotifications) });
      void cache.invalidateQueries({ queryKey: keyOf(countUnread) });
    };
    const refreshDossiers = (dossierId?: string) =>
      void cache.invalidateQueries({ predicate: ({ queryKey }) => concerns(queryKey, dossierId) });
    return followEvents({
      api,
      route: streamLiveEvents,
      onResume: () => (refreshMessages(), refreshDossiers()),
      onEvent: (sent) => {
        const event = readLiveEvent(sent);
        if (event?.name === 'dossierChanged') refreshDossiers(event.subject);
        if (event?.name !== 'notificationAdded') return;
        refreshMessages();
        setArrived(true);
      },
    });
  }, [api, cache]);

  return (
    <p className="vh" role="status">
      {arrived && t('arrived')}
    </p>
  );
}

/** A list always; one dossier only when it is the one that changed. */
function concerns([operation, input]: readonly unknown[], dossierId: string | undefined): boolean {
  if (typeof operation !== 'string' || !dossierReads.has(operation)) return false;
  const read = typeof input === 'object' && input !== null && 'dossierId' in input ? input.dossierId : undefined;
  return dossierId === undefined || read === undefined || read === dossierId;
}
