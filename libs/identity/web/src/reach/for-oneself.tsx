'use client';
import type { ReactNode } from 'react';
import { InsteadOfPage } from './instead-of-page';
import { useActingFor } from '../acting-for/use-acting-for';

/** Pages that nobody opens for somebody else: what is in a wallet, what one permitted, one's own data. */
export function ForOneself({ children }: { children: ReactNode }) {
  return useActingFor() === undefined ? children : <InsteadOfPage why="oneself" />;
}
