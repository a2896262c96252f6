'use client';

import { useRef } from 'react';
import type { FormError } from '@gun/procedures-contract/engine';

/** Files being sent, as a promise of those that could not be added: each as an error of its question. */
export type SentFiles = Promise<readonly FormError[]>;

/** What is on its way from a page of a form: going on waits for it. */
export function useSendingFiles() {
  const underWay = useRef(new Set<SentFiles>());
  return {
    add(sent: SentFiles): void {
      underWay.current.add(sent);
      void sent.finally(() => underWay.current.delete(sent));
    },
    any: (): boolean => underWay.current.size > 0,
    /** When nothing is on its way any more, also of what was added meanwhile. */
    async all(): SentFiles {
      const refused: FormError[] = [];
      while (underWay.current.size > 0) refused.push(...(await Promise.all(underWay.current)).flat());
      return refused;
    },
  };
}
