'use client';

import { useEffect } from 'react';

/** Moves the focus to what has just been said, so that a screen reader starts there. */
export function FocusOnArrival({ id }: { id: string }) {
  useEffect(() => document.getElementById(id)?.focus(), [id]);
  return null;
}
