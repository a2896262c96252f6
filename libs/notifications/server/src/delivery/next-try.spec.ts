import { expect, test } from '@jest/globals';
import { nextTryMs } from './next-try';

const createdAt = new Date('2026-11-30T00:00:00Z');
const after = (hours: number): Date => new Date(createdAt.getTime() + hours * 3_600_000);

test.each([
  [1, 5_000],
  [2, 15_000],
  [3, 45_000],
  [6, 1_215_000],
  [7, 3_600_000],
  [1000, 3_600_000],
])('after attempt %i the wait is %i ms', (attempts, ms) => {
  expect(nextTryMs({ createdAt, attempts }, createdAt)).toBe(ms);
});

test('nothing is tried for longer than a day', () => {
  expect(nextTryMs({ createdAt, attempts: 20 }, after(23))).toBe(3_600_000);
  expect(nextTryMs({ createdAt, attempts: 20 }, after(23.1))).toBeUndefined();
});
