import type { SourceAnswer, SourceFailure } from '@gun/data-broker-contract';

const now = (): string => new Date().toISOString();

export const known = <T>(value: T): SourceAnswer<T> => ({ state: 'known', value, readAt: now() });
export const absent = (): SourceAnswer<never> => ({ state: 'absent', readAt: now() });
export const unavailable = (failure: SourceFailure): SourceAnswer<never> => ({
  state: 'unavailable',
  failure,
  readAt: now(),
});
