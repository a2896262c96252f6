import { describe, expect, test } from '@jest/globals';
import { CircuitBreaker } from './circuit-breaker';

function breakerAt() {
  const clock = { now: 0 };
  return { clock, breaker: new CircuitBreaker({ failures: 3, restMs: 10_000 }, () => clock.now) };
}

function failTimes(breaker: CircuitBreaker, times: number) {
  for (let i = 0; i < times; i += 1) if (breaker.admits()) breaker.failed();
}

describe('a circuit breaker', () => {
  test('admits questions while failures stay isolated', () => {
    const { breaker } = breakerAt();
    failTimes(breaker, 2);
    breaker.succeeded();
    failTimes(breaker, 2);
    expect(breaker.admits()).toBe(true);
  });

  test('admits nothing after three failures in a row', () => {
    const { breaker } = breakerAt();
    failTimes(breaker, 3);
    expect(breaker.state).toBe('open');
    expect(breaker.admits()).toBe(false);
  });

  test('lets exactly one question through after its rest', () => {
    const { breaker, clock } = breakerAt();
    failTimes(breaker, 3);
    clock.now = 10_000;
    expect([breaker.admits(), breaker.admits(), breaker.admits()]).toEqual([true, false, false]);
  });

  test('closes again when that question is answered', () => {
    const { breaker, clock } = breakerAt();
    failTimes(breaker, 3);
    clock.now = 10_000;
    breaker.admits();
    breaker.succeeded();
    expect([breaker.admits(), breaker.admits()]).toEqual([true, true]);
  });

  test('rests once more when that question fails', () => {
    const { breaker, clock } = breakerAt();
    failTimes(breaker, 3);
    clock.now = 10_000;
    failTimes(breaker, 1);
    clock.now = 19_999;
    expect(breaker.admits()).toBe(false);
    clock.now = 20_000;
    expect(breaker.admits()).toBe(true);
  });

  test('is not closed by questions that were already under way when it opened', () => {
    const { breaker, clock } = breakerAt();
    for (let i = 0; i < 5; i += 1) breaker.admits();
    for (let i = 0; i < 5; i += 1) breaker.failed();
    clock.now = 9_999;
    expect(breaker.admits()).toBe(false);
  });
});
