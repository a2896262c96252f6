/**
 * Evaluates the closed JSONLogic subset of the counter. No code is generated and nothing is called but the operators
 * listed here, so that a definition written by a civil servant can do no more than compare and calculate.
 *
 * What is not answered is `null`. Equality is strict, an order between different types is false, and arithmetic with
 * something that is not a number is `null`: a fee that cannot be known is not shown as zero.
 */
import type { Logic } from './json-logic';
import { operators } from './logic-operators';
import { isTruthy } from './logic-values';

/** Names that `var` can read: the answers, `facts` and `today`. */
export type LogicScope = Readonly<Record<string, unknown>>;

/** Deepest nesting that is evaluated; `checkDefinition` refuses deeper ones before publication. */
export const deepestLogic = 32;

/** A condition or calculation that cannot be evaluated: an unknown operator, or nested too deep. */
export class LogicError extends Error {
  override name = 'LogicError';
}

/**
 * The value of a condition or calculation.
 * @throws {LogicError} for an unknown operator or a nesting deeper than `deepestLogic`
 */
export function evaluateLogic(logic: Logic, scope: LogicScope): unknown {
  const today = scope['today'];
  const evaluate = (part: Logic, within: unknown, depth: number): unknown => {
    if (depth > deepestLogic) throw new LogicError(`logic is nested deeper than ${deepestLogic} levels`);
    if (isList(part)) return part.map((item) => evaluate(item, within, depth + 1));
    if (typeof part !== 'object' || part === null) return part;
    const { operator, operands } = callOf(part);
    return operators[operator](operands, {
      scope: within,
      today,
      value: (inner, other = within) => evaluate(inner, other, depth + 1),
    });
  };
  return evaluate(logic, scope, 0);
}

/** Whether a condition holds; a missing condition always does. */
export const holds = (condition: Logic | undefined, scope: LogicScope): boolean =>
  condition === undefined || isTruthy(evaluateLogic(condition, scope));

/**
 * The operator of an expression and what it works on.
 * @throws {LogicError} when there is not exactly one operator, or an unknown one
 */
export function callOf(logic: { readonly [operator: string]: Logic }): {
  operator: keyof typeof operators;
  operands: readonly Logic[];
} {
  const [operator, ...others] = Object.keys(logic);
  if (operator === undefined || others.length > 0) throw new LogicError('an expression has exactly one operator');
  if (!isOperator(operator)) throw new LogicError(`unknown operator: ${operator}`);
  const operands = logic[operator] ?? null;
  return { operator, operands: isList(operands) ? operands : [operands] };
}

/** True for an operator that the counter knows. */
export const isOperator = (name: string): name is keyof typeof operators => Object.hasOwn(operators, name);

/** True for a list of expressions. */
export const isList = (logic: Logic): logic is readonly Logic[] => Array.isArray(logic);
