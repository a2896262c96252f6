'use client';
import { createContext, useContext, type ReactNode } from 'react';
import type { HumanRoute, ProblemPageProps } from '@gun/ui';

/** What an error page says, handed down by the server in one language, so that no page carries all four. */
export interface ProblemWords {
  readonly eyebrow: string;
  readonly title: string;
  readonly lead: string;
  readonly retry: string;
  readonly human: HumanRoute;
  readonly code: Omit<NonNullable<ProblemPageProps['code']>, 'reference'>;
}

const Words = createContext<ProblemWords | undefined>(undefined);

export function ProblemWordsProvider({ words, children }: { words: ProblemWords; children: ReactNode }) {
  return <Words value={words}>{children}</Words>;
}

export const useProblemWords = (): ProblemWords | undefined => useContext(Words);
