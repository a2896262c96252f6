'use client';
import { useAct, useApi, useRead, useReadCache } from '@gun/api-client';
import { givePermissionAgain, listPermissions, takePermissionBack, type PermissionsView } from '@gun/own-data-contract';

export interface PermissionPlace {
  kind: string;
  permissionId: string;
}

export const usePermissions = () => useRead(listPermissions, {});

export function useTakePermissionBack(onDone: () => void) {
  const api = useApi();
  const keep = useKeepPermissions();
  return useAct({
    act: (place: PermissionPlace, attempt) => api.call(takePermissionBack, place, attempt),
    onDone: (answer: PermissionsView) => {
      keep(answer);
      onDone();
    },
  });
}

export function useGivePermissionAgain() {
  const api = useApi();
  const keep = useKeepPermissions();
  return useAct({
    act: (place: PermissionPlace, attempt) => api.call(givePermissionAgain, place, attempt),
    onDone: keep,
  });
}

/** Every other page that shows one of them reads it again: mandates, the wallet, the ways of writing. */
function useKeepPermissions() {
  const cache = useReadCache();
  return (answer: PermissionsView): void => {
    cache.put(listPermissions, {}, answer);
    cache.askAgain(({ operationId }) => operationId !== listPermissions.operationId);
  };
}
