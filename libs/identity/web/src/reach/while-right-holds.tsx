'use client';
import type { ReactNode } from 'react';
import { InsteadOfPage } from './instead-of-page';
import { useActingFor } from '../acting-for/use-acting-for';
import { useMyParties } from './use-reach';

/** Around every personal page: once the right to act is over, that is said once, instead of each part being refused. */
export function WhileRightHolds({ children }: { children: ReactNode }) {
  const chosen = useActingFor();
  const { data } = useMyParties(chosen !== undefined);
  const silent = data?.enterpriseRegister === 'unavailable' || data?.nationalRegister === 'unavailable';
  const isOver = chosen !== undefined && data !== undefined && !silent && !data.items.some(({ id }) => id === chosen);
  return isOver ? <InsteadOfPage why="ended" /> : children;
}
