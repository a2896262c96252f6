'use client';
import { useAct, useApi } from '@gun/api-client';

/** Checks a line on this device. What that takes comes when somebody asks for it, and weighs on no page before. */
export function useVerifyAccess(accessId: string) {
  const api = useApi();
  return useAct({ act: async (_: void) => (await import('./check-access')).checkAccess(api, accessId) });
}
