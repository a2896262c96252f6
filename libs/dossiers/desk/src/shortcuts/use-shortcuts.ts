'use client';

import { useEffect, useRef } from 'react';
import { useLetterShortcuts } from './shortcut-choice-store';

/** One shortcut: `['g', 'q']` is pressed one after the other. */
export interface DeskShortcut {
  readonly keys: readonly string[];
  readonly text: string;
  readonly run: () => void;
}

const patience = 1500;

/** Listens for shortcuts while nobody is typing and no dialog is open. `?` always acts, letters only when they are on. */
export function useShortcuts(shortcuts: readonly DeskShortcut[]): void {
  const [lettersOn] = useLetterShortcuts();
  const current = useRef(shortcuts);
  useEffect(() => {
    current.current = shortcuts;
  });
  useEffect(() => {
    let before: { key: string; at: number } | undefined;
    function listen(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isBusy(event.target)) return;
      const key = event.key.toLowerCase();
      const pressed = before && event.timeStamp - before.at < patience ? [before.key, key] : [key];
      const found = find(current.current, pressed) ?? find(current.current, [key]);
      before = { key, at: event.timeStamp };
      if (!found || (!lettersOn && key !== '?')) return;
      event.preventDefault();
      before = undefined;
      found.run();
    }
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [lettersOn]);
}

const find = (shortcuts: readonly DeskShortcut[], pressed: readonly string[]) =>
  shortcuts.find(({ keys }) => keys.length === pressed.length && keys.every((key, index) => key === pressed[index]));

/** Somebody is typing, or a dialog is open. */
function isBusy(target: EventTarget | null): boolean {
  const typing = target instanceof Element && target.closest('input:not([type=checkbox]), textarea, select') !== null;
  return typing || document.querySelector('dialog[open]') !== null;
}

/** Presses a link or a button that is on the page, if it is. */
export const press = (id: string) => (): void => document.getElementById(id)?.click();
