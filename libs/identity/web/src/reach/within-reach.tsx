'use client';
import type { Route } from '@gun/kernel';
import type { ReactNode } from 'react';
import { InsteadOfPage } from './instead-of-page';
import { useReach } from './use-reach';

interface WithinReachProps {
  /** What the content reads first. */
  of: Route;
  /** Instead of a whole page that says so. */
  otherwise?: ReactNode;
  children: ReactNode;
}

/** Content that is asked for only where the right by which one acts reaches it. */
export function WithinReach({ of, otherwise = <InsteadOfPage why="beyond" />, children }: WithinReachProps) {
  const reach = useReach()(of);
  if (reach === 'unknown') return null;
  return reach === 'yes' ? children : otherwise;
}
