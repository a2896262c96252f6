'use client';
import { useAct, useApi, useRead, useReadCache } from '@gun/api-client';
import {
  cancelTrainingReservation,
  readTrainingAccount,
  reserveTrainingCredits,
  type ReserveTrainingCredits,
  type TrainingAccountView,
} from '@gun/training-credits-contract';

/** Read again by itself when a grantor or provider moved something: see `live-refresh` of the notifications. */
export const useTrainingAccount = () => useRead(readTrainingAccount, {});

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
