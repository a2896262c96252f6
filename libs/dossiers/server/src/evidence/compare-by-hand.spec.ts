import { expect, test } from '@jest/globals';
import type { FormEvidence } from '@gun/procedures-contract';
import { inEveryLanguage } from '@gun/kernel';
import { compareByHand } from './compare-by-hand';

const paper: FormEvidence = {
  type: 'school-enrolment',
  retention: inEveryLanguage('10 years'),
  keepMonths: 120,
  own: '/file',
};
const typed: FormEvidence = { ...paper, byHand: [{ field: 'income', ask: '/ownIncome' }] };
const known = (...values: { key: string; value: number }[]) => ({ state: 'known' as const, values });

test('the same value confirms what was typed, and another one differs at its question', () => {
  expect(compareByHand({ evidence: typed }, { ownIncome: 5 }, known({ key: 'income', value: 5 }))).toEqual({
    state: 'confirmed',
  });
  expect(compareByHand({ evidence: typed }, { ownIncome: 5 }, known({ key: 'income', value: 6 }))).toEqual({
    ...{ state: 'differs', questions: ['/ownIncome'] },
  });
});

test('a paper is not confirmed by any answer, and neither is what was not typed or not answered', () => {
  const nothing = { state: 'arrived' };
  expect(compareByHand({ evidence: paper }, { file: [] }, known({ key: 'school', value: 1 }))).toEqual(nothing);
  expect(compareByHand({ evidence: typed }, {}, known({ key: 'income', value: 5 }))).toEqual(nothing);
  expect(compareByHand({ evidence: typed }, { ownIncome: 5 }, known({ key: 'year', value: 5 }))).toEqual(nothing);
});

test('a source that holds nothing neither confirms nor contradicts', () => {
  expect(compareByHand({ evidence: typed }, { ownIncome: 5 }, { state: 'absent' })).toEqual({ state: 'absent' });
});
