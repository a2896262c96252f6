import { describe, expect, test } from '@jest/globals';
import { changeOfAddress } from '../catalogue/change-of-address';
import { concernedMembers } from './concerned-members';
import type { FactsInScope } from '../answers/form-state';

const member = (ref: string, minor: boolean) =>
  ({ ref, name: ref, birthDate: '2014-06-11', relation: 'other', minor }) as const;
const facts: FactsInScope = {
  identity: { known: true },
  birthDate: { known: true, date: '1986-04-17' },
  address: { known: true },
  household: { known: true, members: [member('m1', true), member('m2', false)] },
};
const concerned = (answers: Record<string, unknown>, known: FactsInScope = facts) =>
  concernedMembers(changeOfAddress.form, { answers, facts: known, today: '2026-11-25' });

describe('whom a change of address concerns', () => {
  test('those who are chosen', () => {
    expect(concerned({ whoMoves: 'someOfUs', movingMembers: ['m2'] })).toEqual(['m2']);
  });

  test('everyone, when the whole household moves', () => {
    expect(concerned({ whoMoves: 'wholeHousehold' })).toEqual(['m1', 'm2']);
  });

  test('nobody, when the person moves alone, whatever is left of an earlier choice', () => {
    expect(concerned({ whoMoves: 'me', movingMembers: ['m1', 'm2'] })).toEqual([]);
  });

  test('nobody who is not in the household', () => {
    expect(concerned({ whoMoves: 'someOfUs', movingMembers: ['m2', 'm9'] })).toEqual(['m2']);
  });

  test('nobody by a word that stands in another answer', () => {
    expect(concerned({ whoMoves: 'me', bellName: 'm1' })).toEqual([]);
  });

  test('nobody by handle, when the register was silent and names were written', () => {
    const silent = { ...facts, household: { known: false, state: 'unavailable' as const } };
    expect(concerned({ othersMove: 'yes', otherPeople: [{ name: 'Lou', bornOn: '2014-06-11' }] }, silent)).toEqual([]);
  });
});
