'use client';
import { useRead } from '@gun/api-client';
import { useUnread } from '@gun/notifications-web';
import { readTrainingAccount } from '@gun/training-credits-contract';
import { useEffect, useRef } from 'react';

/** Read again when a message arrives: whatever an organisation moves is told by one. */
export function useTrainingAccount() {
  const read = useRead(readTrainingAccount, {});
  const unread = useUnread(true);
  const told = useRef(unread);
  const { refetch } = read;
  useEffect(() => {
    if (told.current === unread) return;
    told.current = unread;
    void refetch();
  }, [unread, refetch]);
  return read;
}
