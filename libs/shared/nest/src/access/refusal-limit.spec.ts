import { expect, test } from '@jest/globals';
import { RefusalLimit, TooManyRefusals } from './refusal-limit';

const limitAt = () => {
  const clock = { ms: 0 };
  return { clock, limit: new RefusalLimit(() => clock.ms) };
};
const refuse = (limit: RefusalLimit, caller: string, times: number) => {
  for (let i = 0; i < times; i += 1) limit.count(caller);
};
const waitFor = (limit: RefusalLimit, caller: string): number => {
  try {
    limit.ensure(caller);
    return 0;
  } catch (error) {
    return error instanceof TooManyRefusals ? error.retryAfterSeconds : NaN;
  }
};

test('lets a caller be refused a hundred times before it slows them down', () => {
  const { limit } = limitAt();
  refuse(limit, 'guesser', 99);
  expect(waitFor(limit, 'guesser')).toBe(0);
  refuse(limit, 'guesser', 1);
  expect(waitFor(limit, 'guesser')).toBe(1);
});

test('says how long to wait, and holds to it', () => {
  const { clock, limit } = limitAt();
  refuse(limit, 'guesser', 130);
  expect(waitFor(limit, 'guesser')).toBe(31);
  clock.ms = 30_000;
  expect(waitFor(limit, 'guesser')).toBe(1);
  clock.ms = 31_000;
  expect(waitFor(limit, 'guesser')).toBe(0);
});

test('does not slow down anybody else', () => {
  const { limit } = limitAt();
  refuse(limit, 'guesser', 500);
  expect(waitFor(limit, 'Camille')).toBe(0);
});

test('forgets who was refused longest ago before its memory grows without end', () => {
  const { limit } = limitAt();
  refuse(limit, 'first', 100);
  for (let i = 0; i < 50_000; i += 1) limit.count(`address ${i}`);
  expect(waitFor(limit, 'first')).toBe(0);
});
