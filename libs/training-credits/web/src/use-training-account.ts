'use client';
import { useAct, useApi, useRead, useReadCache } from '@gun/api-client';
import { useUnread } from '@gun/notifications-web';
import {
  cancelTrainingReservation,
  readTrainingAccount,
  reserveTrainingCredits,
  type ReserveTrainingCredits,
  type TrainingAccountView,
} from '@gun/training-credits-contract';
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

export function useReserve() {
  const api = useApi();
  return useAct({
    act: (wanted: ReserveTrainingCredits, attempt) => api.call(reserveTrainingCredits, wanted, attempt),
    onDone: useKeepAccount(),
  });
}

export function useCancelReservation(reservationId: string) {
  const api = useApi();
  return useAct({
    act: (_: void, attempt) => api.call(cancelTrainingReservation, { reservationId }, attempt),
    onDone: useKeepAccount(),
  });
}

function useKeepAccount() {
  const cache = useReadCache();
  return (answer: TrainingAccountView) => cache.change(readTrainingAccount, {}, () => answer);
}
