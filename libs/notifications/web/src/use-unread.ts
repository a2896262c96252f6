'use client';
import { useRead } from '@gun/api-client';
import { useReach } from '@gun/identity-web';
import { countUnread } from '@gun/notifications-contract';

/** How many messages wait to be read; 0 while nobody is signed in, or where the right by which one acts opens none. */
export function useUnread(signedIn: boolean): number {
  const reach = useReach(signedIn)(countUnread);
  const { data } = useRead(countUnread, {}, { enabled: signedIn && reach === 'yes' });
  return data?.unread ?? 0;
}
