'use client';
import { useRead } from '@gun/api-client';
import { countUnread } from '@gun/notifications-contract';

/** How many messages wait to be read; 0 while nobody is signed in. */
export function useUnread(signedIn: boolean): number {
  const { data } = useRead(countUnread, {}, { enabled: signedIn });
  return data?.unread ?? 0;
}
