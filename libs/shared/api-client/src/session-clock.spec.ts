/** @jest-environment node */
import { expect, test } from '@jest/globals';
import { sessionClock } from './session-clock';

const left = (seconds: number) => sessionClock(seconds * 1000, 0);

test('warns at least five minutes before the end', () => {
  expect(left(6 * 60).phase).toBe('quiet');
  expect(left(5 * 60 + 1).phase).toBe('warning');
});

test('ends when the time is over, however late the tab wakes', () => {
  expect(sessionClock(0, 3_600_000)).toEqual({ phase: 'ended', secondsLeft: 0, spokenSeconds: 0 });
});

test('speaks once a minute, and four times in the last one', () => {
  const spoken = new Set(Array.from({ length: 300 }, (_, second) => left(300 - second).spokenSeconds));
  expect([...spoken]).toEqual([300, 240, 180, 120, 60, 45, 30, 15]);
});
