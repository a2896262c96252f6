'use client';
import { followEvents, useApi, useReadCache } from '@gun/api-client';
import { useActingFor, useReach } from '@gun/identity-web';
import { streamLiveEvents } from '@gun/notifications-contract';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { refreshAll, refreshFor } from './live-refresh';
import { readLiveEvent } from './read-live-event';

/** Follows the channel of the party that one acts for: what an event names is read again, and nothing else. */
export function LiveUpdates() {
  const api = useApi();
  const cache = useReadCache();
  const t = useTranslations('notifications');
  const party = useActingFor();
  const reached = useReach()(streamLiveEvents) === 'yes';
  const [arrived, setArrived] = useState(false);

  useEffect(
    () =>
      reached
        ? followEvents({
            api,
            route: streamLiveEvents,
            onResume: () => refreshAll(cache),
            onEvent: (sent) => {
              const event = readLiveEvent(sent);
              if (event) refreshFor(cache, event);
              if (event?.name === 'notificationAdded') setArrived(true);
            },
          })
        : undefined,
    [api, cache, party, reached], // each party has a channel of its own
  );

  return (
    <p className="vh" role="status">
      {arrived && t('arrived')}
    </p>
  );
}
