'use client';
import { useAct, useApi, useReadCache } from '@gun/api-client';
import {
  cancelTrainingReservation,
  proveTrainingCredits,
  readTrainingAccount,
  reserveTrainingCredits,
  type ProveTrainingCredits,
  type ReserveTrainingCredits,
  type TrainingAccountView,
} from '@gun/training-credits-contract';

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

export function useProve() {
  const api = useApi();
  return useAct({ act: (wanted: ProveTrainingCredits, attempt) => api.call(proveTrainingCredits, wanted, attempt) });
}

function useKeepAccount() {
  const cache = useReadCache();
  return (answer: TrainingAccountView) => cache.change(readTrainingAccount, {}, () => answer);
}
