import { expect, test } from '@jest/globals';
import type { Logic } from './json-logic';
import { depthOf, operatorsOf, unknownOperatorsOf, variablesOf } from './inspect-logic';

test('lists each operator once, known or not', () => {
  expect(operatorsOf({ and: [{ '==': [{ var: 'a' }, 1] }, { '==': [1, { shout: 2 }] }] })).toEqual([
    'and',
    '==',
    'var',
    'shout',
  ]);
  expect(unknownOperatorsOf({ and: [{ shout: 2 }] })).toEqual(['shout']);
});

test('lists the paths that are read, those inside a list with a star', () => {
  const logic: Logic = {
    or: [{ some: [{ var: 'people' }, { '>': [{ var: 'age' }, { var: ['limit', 18] }] }] }, { missing: ['a', 'b'] }],
  };
  expect(variablesOf(logic)).toEqual(['people', 'people.*.age', 'people.*.limit', 'a', 'b']);
});

test('counts levels of nesting', () => {
  expect(depthOf(true)).toBe(0);
  expect(depthOf({ not: [{ var: 'a' }] })).toBe(3);
});
