'use client';

import { useSyncExternalStore } from 'react';

const name = 'gun-shortcuts';
const off = 'off';
const listeners = new Set<() => void>();

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function lettersAreOn(): boolean {
  try {
    return localStorage.getItem(name) !== off;
  } catch {
    return true;
  }
}

/** Whether single letters act (WCAG 2.1.4): kept in this browser, because it depends on how somebody types there. */
export function useLetterShortcuts(): [boolean, (on: boolean) => void] {
  const on = useSyncExternalStore(subscribe, lettersAreOn, () => true);
  return [
    on,
    (next) => {
      if (next) localStorage.removeItem(name);
      else localStorage.setItem(name, off);
      for (const listener of listeners) listener();
    },
  ];
}
