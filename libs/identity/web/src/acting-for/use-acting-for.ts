'use client';
import { useSyncExternalStore } from 'react';
import { actingFor, onActingForChange } from './acting-for';

const nobodyElse = () => undefined;

/** Whom this tab acts for, also when that changes; undefined is oneself. */
export const useActingFor = (): string | undefined => useSyncExternalStore(onActingForChange, actingFor, nobodyElse);
