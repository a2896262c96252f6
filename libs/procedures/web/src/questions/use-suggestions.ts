'use client';

import { useEffect, useState } from 'react';
import type { Suggestion } from './combobox';

const pause = 200;

/** Suggestions for a text, asked once typing pauses; an answer that comes too late is ignored. */
export function useSuggestions<Found extends Suggestion>(
  text: string,
  ask: ((text: string) => Promise<readonly Found[]>) | undefined,
): readonly Found[] {
  const [found, setFound] = useState<readonly Found[]>([]);
  useEffect(() => {
    if (!ask || isTooShort(text)) return undefined;
    let current = true;
    const timer = setTimeout(() => {
      ask(text.trim())
        .then((answer) => current && setFound(answer))
        // The box still takes what is typed; the reference data only helps.
        .catch(() => current && setFound([]));
    }, pause);
    return () => {
      current = false;
      clearTimeout(timer);
    };
    // `ask` is made anew at each render; only the text decides what is asked.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [text]);
  return isTooShort(text) ? [] : found;
}

/** One letter would find half of the list. */
const isTooShort = (text: string): boolean => text.trim().length < 2;
