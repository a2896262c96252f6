/** Whether this page holds a session in memory; public pages ask it without loading anything of the session itself. */
let signedIn = false;
const listeners = new Set<() => void>();

export function markSignedIn(now: boolean): void {
  signedIn = now;
  for (const listener of listeners) listener();
}

export const isSignedIn = (): boolean => signedIn;

export function onSignedInChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
