'use client';

import { brusselsDate } from '@gun/kernel';
import { useSyncExternalStore } from 'react';

const minute = 60_000;

function everyMinute(look: () => void) {
  const timer = setInterval(look, minute);
  return () => clearInterval(timer);
}

const today = (): string => brusselsDate(Date.now());

/** The calendar day in Brussels; a page that stays open over midnight follows. */
export const useToday = (): string => useSyncExternalStore(everyMinute, today, today);
