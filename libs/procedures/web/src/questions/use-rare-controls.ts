'use client';

import { useEffect, useState } from 'react';
import { keepTrying } from '../keep-trying';
import type { RareControls } from './rare-controls';

/** Those that are there: none, then all. */
export const arrivedControls: Partial<RareControls> = {};

export async function loadRareControls(): Promise<void> {
  Object.assign(arrivedControls, (await import('./rare-controls')).rareControls);
}

/** Begins to fetch them where it is first asked; true once they are there. A page shows its questions only then. */
export function useRareControls(): boolean {
  const [there, setThere] = useState(arrivedControls.locked !== undefined);
  useEffect(() => keepTrying(loadRareControls, () => setThere(true)), []);
  return there;
}
