/** Static reading of conditions, without evaluating them: what they use, and how deep they go. */
import { isList, isOperator } from './evaluate-logic';
import type { Logic } from './json-logic';

/** Operators in which the second operand looks at each item of the first. */
const overItems = new Set(['some', 'all', 'none', 'count']);

/** Names of all operators in an expression, known or not. */
export function operatorsOf(logic: Logic): string[] {
  if (isList(logic)) return unique(logic.flatMap(operatorsOf));
  if (typeof logic !== 'object' || logic === null) return [];
  return unique(Object.entries(logic).flatMap(([operator, operands]) => [operator, ...operatorsOf(operands)]));
}

/** Operators that the counter does not know. */
export const unknownOperatorsOf = (logic: Logic): string[] => operatorsOf(logic).filter((name) => !isOperator(name));

/** Paths that an expression reads; a path into each item of a list has a star: `people.*.birthDate`. */
export function variablesOf(logic: Logic, item?: string): string[] {
  if (isList(logic)) return unique(logic.flatMap((part) => variablesOf(part, item)));
  if (typeof logic !== 'object' || logic === null) return [];
  return unique(Object.entries(logic).flatMap(([operator, operands]) => usedBy(operator, asList(operands), item)));
}

function usedBy(operator: string, operands: readonly Logic[], item: string | undefined): string[] {
  const [first = null, ...others] = operands;
  if (operator === 'var') {
    const path = typeof first === 'string' ? [pathIn(item, first)] : variablesOf(first, item);
    return [...path, ...variablesOf(others, item)];
  }
  if (operator === 'missing') {
    return operands
      .flatMap((name) => asList(name))
      .flatMap((name) => (typeof name === 'string' ? [pathIn(item, name)] : variablesOf(name, item)));
  }
  if (overItems.has(operator)) {
    const [list] = variablesOf(first, item);
    return [...variablesOf(first, item), ...variablesOf(others, list === undefined ? item : `${list}.*`)];
  }
  return variablesOf(operands, item);
}

/** How many levels an expression is nested. */
export function depthOf(logic: Logic): number {
  if (typeof logic !== 'object' || logic === null) return 0;
  return 1 + Math.max(0, ...Object.values<Logic>(logic).map(depthOf));
}

const pathIn = (item: string | undefined, path: string) => [item, path].filter(Boolean).join('.');
const asList = (logic: Logic): readonly Logic[] => (isList(logic) ? logic : [logic]);
const unique = (names: readonly string[]): string[] => [...new Set(names)];
