import { describe, expect, test } from '@jest/globals';
import { BoundedCache } from './bounded-cache';

describe('a bounded cache', () => {
  test('forgets what was used longest ago when it is full', () => {
    const cache = new BoundedCache<string, number>(2);
    cache.keep('a', 1);
    cache.keep('b', 2);
    cache.find('a');
    cache.keep('c', 3);
    expect([cache.find('a'), cache.find('b'), cache.find('c')]).toEqual([1, undefined, 3]);
    expect(cache.size).toBe(2);
  });

  test('forgets what is older than its lifetime', () => {
    const clock = { now: 0 };
    const cache = new BoundedCache<string, number>(2, 60_000, () => clock.now);
    cache.keep('a', 1);
    clock.now = 59_999;
    expect(cache.find('a')).toBe(1);
    clock.now = 60_000;
    expect(cache.find('a')).toBeUndefined();
  });
});
