import { describe, expect, test } from '@jest/globals';
import { personas } from '@gun/testing';
import { createSecretKey } from 'node:crypto';
import { HouseholdRefs } from './household-refs';

const refsOf = (letter: string) => new HouseholdRefs(createSecretKey(Buffer.alloc(32, letter)));
const mine = refsOf('a');
const { lou, noa } = personas;

describe('a handle for a member of the household', () => {
  test('leads back to the member, for the counter only', () => {
    expect(mine.ssinOf(mine.refOf(lou.nrn))).toBe(lou.nrn);
  });

  test('is the same each time, so that an answer keeps pointing at the same person', () => {
    expect(mine.refOf(lou.nrn)).toBe(mine.refOf(lou.nrn));
    expect(mine.refOf(lou.nrn)).not.toBe(mine.refOf(noa.nrn));
  });

  test('of the same person differs between two households', () => {
    expect(mine.refOf(lou.nrn)).not.toBe(refsOf('b').refOf(lou.nrn));
  });

  test('fits the contract and shows no number', () => {
    expect(mine.refOf(lou.nrn)).toMatch(/^[\w-]{1,64}$/);
    expect(mine.refOf(lou.nrn)).not.toMatch(/\d{11}/);
  });

  test.each([
    ['of another household', refsOf('b').refOf(lou.nrn)],
    ['that was made up', 'A'.repeat(52)],
    ['that is too short', 'AAAA'],
    ['that is empty', ''],
  ])('%s is refused', (_what, ref) => {
    expect(() => mine.ssinOf(ref)).toThrow();
  });
});
