import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { deepestLogic, evaluateLogic, holds, LogicError } from './evaluate-logic';
import type { Logic } from './json-logic';
import { operators } from './logic-operators';

const scope = {
  size: 12,
  name: 'Lou',
  empty: '',
  tables: [
    { width: 2, kind: 'round' },
    { width: 5, kind: 'square' },
  ],
  tags: ['a', 'b'],
  facts: { household: { known: true, members: [{ minor: true }, { minor: false }] } },
  today: '2026-11-25',
};

const cases: [Logic, unknown][] = [
  [{ var: 'size' }, 12],
  [{ var: 'facts.household.members.1.minor' }, false],
  [{ var: ['absent', 7] }, 7],
  [{ var: 'absent' }, null],
  [{ '==': [{ var: 'name' }, 'Lou'] }, true],
  [{ '==': [1, '1'] }, false],
  [{ '!=': [{ var: 'absent' }, null] }, false],
  [{ '<': [1, { var: 'size' }, 20] }, true],
  [{ '<': [1, 'a'] }, false],
  [{ '>=': ['2026-12-01', { today: [] }] }, true],
  [{ '>': [{ var: 'absent' }, 0] }, false],
  [{ and: [1, 0, 2] }, 0],
  [{ or: [0, 'x'] }, 'x'],
  [{ not: { var: 'empty' } }, true],
  [{ '!': [[]] }, true],
  [{ in: ['a', { var: 'tags' }] }, true],
  [{ in: ['ou', { var: 'name' }] }, true],
  [{ in: [1, 'one'] }, false],
  [{ if: [false, 'a', false, 'b', 'c'] }, 'c'],
  [{ if: [false, 'a'] }, null],
  [{ '+': [1, 2, 3] }, 6],
  [{ '-': [10, 1, 2] }, 7],
  [{ '-': [4] }, -4],
  [{ '*': [{ var: 'size' }, 2.5] }, 30],
  [{ '*': [{ var: 'absent' }, 2] }, null],
  [{ '/': [1, 0] }, null],
  [{ round: [1.005, 2] }, 1.01],
  [{ round: -2.5 }, -3],
  [{ min: [3, 1, 2] }, 1],
  [{ max: [] }, null],
  [{ missing: ['name', 'empty', 'absent'] }, ['empty', 'absent']],
  [{ length: { var: 'tables' } }, 2],
  [{ length: '😀é' }, 2],
  [{ count: [{ var: 'tables' }, { '>': [{ var: 'width' }, 3] }] }, 1],
  [{ some: [{ var: 'facts.household.members' }, { var: 'minor' }] }, true],
  [{ all: [{ var: 'tables' }, { '>': [{ var: 'width' }, 1] }] }, true],
  [{ all: [{ var: 'absent' }, true] }, false],
  [{ none: [{ var: 'tags' }, { '==': [{ var: '' }, 'z'] }] }, true],
  [{ daysBetween: ['2026-02-27', '2026-03-01'] }, 2],
  [{ daysBetween: ['2026-02-30', '2026-03-01'] }, null],
  [{ addDays: ['2028-02-28', 1] }, '2028-02-29'],
  [{ addDays: ['2026-11-25', 1.5] }, null],
  [{ today: [] }, '2026-11-25'],
];

test.each(cases)('%j gives %j', (logic, expected) => {
  expect(evaluateLogic(logic, scope)).toEqual(expected);
});

test('every operator has at least one example', () => {
  const used = new Set(cases.map(([logic]) => Object.keys(logic as object)[0])); // each example is one expression
  const rest = Object.keys(operators).filter((operator) => !used.has(operator) && operator !== '<=');
  expect(rest).toEqual([]);
});

describe('what a definition cannot do', () => {
  test('use an operator that does not exist', () => {
    expect(() => evaluateLogic({ eval: ['1'] }, scope)).toThrow(LogicError);
    expect(() => evaluateLogic({ constructor: ['1'] }, scope)).toThrow('unknown operator: constructor');
  });

  test('use two operators in one expression, or none', () => {
    expect(() => evaluateLogic({ '+': [1], '-': [1] }, scope)).toThrow('exactly one operator');
    expect(() => evaluateLogic({}, scope)).toThrow('exactly one operator');
  });

  test.each(['__proto__', 'constructor', 'name.length', 'tags.length', 'toString.name'])('read %s', (path) => {
    expect(evaluateLogic({ var: path }, scope)).toBe(null);
  });

  test('nest without end', () => {
    const nested = (levels: number): Logic => (levels === 0 ? true : { not: [nested(levels - 1)] });
    expect(evaluateLogic(nested(10), scope)).toBe(true);
    expect(() => evaluateLogic(nested(deepestLogic + 1), scope)).toThrow(`deeper than ${deepestLogic}`);
  });
});

describe('properties', () => {
  const scalar = fc.oneof(fc.integer(), fc.double({ noNaN: true }), fc.string(), fc.boolean(), fc.constant(null));
  const known = Object.keys(operators);
  const { logic } = fc.letrec<{ logic: Logic }>((tie) => ({
    logic: fc.oneof(
      { maxDepth: 4 },
      scalar,
      fc.record({ var: fc.constantFrom('size', 'tables', 'tags', 'facts.household.members', 'absent', '') }),
      fc
        .tuple(fc.constantFrom(...known), fc.array(tie('logic'), { maxLength: 3 }))
        .map(([operator, operands]) => ({ [operator]: operands })),
    ),
  }));

  test('any expression of known operators has a value, always the same, that is never NaN or infinite', () => {
    fc.assert(
      fc.property(logic, (expression) => {
        const value = evaluateLogic(expression, scope);
        expect(evaluateLogic(expression, scope)).toEqual(value);
        expect(value).not.toBeUndefined();
        if (typeof value === 'number' && typeof expression === 'object') expect(Number.isFinite(value)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('a condition and its negation never both hold', () => {
    fc.assert(fc.property(logic, (expression) => holds(expression, scope) !== holds({ not: [expression] }, scope)));
  });

  test('an order holds in at most one direction', () => {
    fc.assert(
      fc.property(scalar, scalar, (left, right) => {
        expect(holds({ and: [{ '<': [left, right] }, { '>': [left, right] }] }, {})).toBe(false);
      }),
    );
  });
});
