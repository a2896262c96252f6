'use client';

import { dropFromTab, findInTab, keepInTab } from '@gun/api-client';
import { useState } from 'react';

export interface TypedDraft<Draft> {
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
  /** After it was sent. */
  readonly drop: () => void;
}

/** What an officer typed and did not send yet stays in this tab, through a conflict, a reload or a new sign-in. */
export function useTypedDraft<Draft extends object>(
  name: string,
  empty: Draft,
  isDraft: (kept: unknown) => kept is Draft,
): TypedDraft<Draft> {
  const [draft, setDraft] = useState<Draft>(() => {
    const kept = findInTab(name);
    return isDraft(kept) ? kept : empty;
  });
  return {
    draft,
    change(part) {
      setDraft((present) => {
        const next = { ...present, ...part };
        keepInTab(name, next);
        return next;
      });
    },
    drop: () => dropFromTab(name),
  };
}
