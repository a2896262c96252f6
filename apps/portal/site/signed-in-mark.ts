/**
 * What a public page knows of a session without loading anything of it: that this page holds one in memory, or that
 * somebody signed in in this tab before the page was loaded anew. The tab keeps that alone, and no name.
 */
export type SignedInMark = 'now' | 'before' | 'no';

/** Begins like all that the tab keeps, and goes with it at sign-out. */
const place = 'gun:signed-in';
let now = false;
const listeners = new Set<() => void>();

export function markSignedIn(phase: string): void {
  now = phase === 'signedIn';
  if (now) keep();
  else if (phase === 'signedOut' || phase === 'ended') forget();
  for (const listener of listeners) listener();
}

export const signedInMark = (): SignedInMark => (now ? 'now' : kept() ? 'before' : 'no');

export function onSignedInChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function kept(): boolean {
  try {
    return sessionStorage.getItem(place) !== null;
  } catch {
    return false; // forbidden in this browser
  }
}

function keep(): void {
  try {
    sessionStorage.setItem(place, 'true');
  } catch {
    // full or forbidden: the header offers to sign in
  }
}

function forget(): void {
  try {
    sessionStorage.removeItem(place);
  } catch {
    // forbidden: there is nothing
  }
}
