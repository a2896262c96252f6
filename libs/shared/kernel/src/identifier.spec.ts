import { expect, test } from '@jest/globals';
import { Uuid, uuidV7 } from './identifier';

test('ten thousand identifiers are in the order in which they were made, and none is twice', () => {
  const made = Array.from({ length: 10_000 }, () => uuidV7());
  expect([...made].sort()).toEqual(made);
  expect(new Set(made).size).toBe(made.length);
});

test('an identifier says version 7 and variant 10', () => {
  const made = uuidV7();
  expect(Uuid.safeParse(made).success).toBe(true);
  expect(made[14]).toBe('7');
  expect('89ab').toContain(made[19]);
});
