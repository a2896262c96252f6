import { addDays, daysBetween, isCalendarDate } from '@gun/kernel';
import type { Logic } from './json-logic';
import { isTruthy, readPath } from './logic-values';

/** Where an operator stands: what `var` reads, the day, and how to evaluate one of its operands. */
interface Place {
  readonly scope: unknown;
  readonly today: unknown;
  value(logic: Logic, scope?: unknown): unknown;
}
type Operator = (operands: readonly Logic[], place: Place) => unknown;

/** An operator that needs all its operands, whatever they are. */
const eager =
  (apply: (...values: unknown[]) => unknown): Operator =>
  (operands, place) =>
    apply(...operands.map((operand) => place.value(operand)));

/** An operator on numbers; anything else, and any result without a meaning, is `null`. */
const arithmetic = (apply: (...numbers: number[]) => number): Operator =>
  eager((...values) => {
    if (values.length === 0 || !values.every((value) => typeof value === 'number')) return null;
    const result = apply(...values);
    return Number.isFinite(result) ? result : null;
  });

/** A comparison that holds between each operand and the next, so that `{"<=": [1, x, 5]}` reads as in a book. */
const ordered = (holds: (left: number | string, right: number | string) => boolean): Operator =>
  eager(
    (...values) => values.length > 1 && values.slice(1).every((right, index) => inOrder(values[index], right, holds)),
  );

function inOrder(left: unknown, right: unknown, holds: (left: number | string, right: number | string) => boolean) {
  if (typeof left === 'number' && typeof right === 'number') return holds(left, right);
  return typeof left === 'string' && typeof right === 'string' && holds(left, right);
}

const same = (left: unknown, right: unknown): boolean => (left ?? null) === (right ?? null);
const items = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const dateOr = (value: unknown): string | undefined =>
  typeof value === 'string' && isCalendarDate(value) ? value : undefined;

/** Items of the list that satisfy the condition; inside it, `var` reads the item, and `""` is the item itself. */
const matching = ([list = null, condition = true]: readonly Logic[], place: Place) => {
  const all = items(place.value(list));
  return { all, found: all.filter((item) => isTruthy(place.value(condition, item))) };
};

const variable: Operator = ([path = '', fallback = null], place) => {
  const found = readPath(place.scope, String(place.value(path)));
  return found === null ? place.value(fallback) : found;
};

const branch: Operator = (operands, place) => {
  for (let index = 0; index + 1 < operands.length; index += 2) {
    if (isTruthy(place.value(operands[index] ?? null))) return place.value(operands[index + 1] ?? null);
  }
  return operands.length % 2 === 1 ? place.value(operands.at(-1) ?? null) : null;
};

/** The first operand that decides, or the last one. */
const deciding =
  (decides: (value: unknown) => boolean): Operator =>
  (operands, place) => {
    let value: unknown = null;
    for (const operand of operands) {
      value = place.value(operand);
      if (decides(value)) return value;
    }
    return value;
  };

/** Half away from zero, as a cash register does; the fifteen digits undo what binary fractions add to 1.005. */
const round = (number: number, digits = 0): number => {
  const factor = 10 ** Math.trunc(digits);
  return (Math.sign(number) * Math.round(Number((Math.abs(number) * factor).toPrecision(15)))) / factor;
};

const length = (value: unknown): number => (typeof value === 'string' ? [...value].length : items(value).length);

const shiftedDate = (date: unknown, days: unknown): string | null => {
  const from = dateOr(date);
  if (from === undefined || typeof days !== 'number' || !Number.isInteger(days) || Math.abs(days) > 40_000) return null;
  return addDays(from, days);
};

const daysFrom = (from: unknown, to: unknown): number | null => {
  const [first, last] = [dateOr(from), dateOr(to)];
  return first === undefined || last === undefined ? null : daysBetween(first, last);
};

const contains = (needle: unknown, haystack: unknown): boolean =>
  typeof haystack === 'string'
    ? typeof needle === 'string' && haystack.includes(needle)
    : items(haystack).some((item) => same(item, needle));

const isMissing = (value: unknown): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** Every operator that exists; a definition that uses another one is not published. */
export const operators = {
  var: variable,
  if: branch,
  and: deciding((value) => !isTruthy(value)),
  or: deciding(isTruthy),
  not: eager((value) => !isTruthy(value)),
  '!': eager((value) => !isTruthy(value)),
  '==': eager(same),
  '!=': eager((left, right) => !same(left, right)),
  '<': ordered((left, right) => left < right),
  '<=': ordered((left, right) => left <= right),
  '>': ordered((left, right) => left > right),
  '>=': ordered((left, right) => left >= right),
  in: eager(contains),
  '+': arithmetic((...numbers) => numbers.reduce((sum, number) => sum + number, 0)),
  '-': arithmetic((first = 0, ...rest) =>
    rest.length === 0 ? -first : rest.reduce((left, right) => left - right, first),
  ),
  '*': arithmetic((...numbers) => numbers.reduce((product, number) => product * number, 1)),
  '/': arithmetic((dividend = 0, divisor = NaN) => dividend / divisor),
  round: arithmetic((number = 0, digits) => round(number, digits)),
  min: arithmetic(Math.min),
  max: arithmetic(Math.max),
  missing: (operands, place) =>
    operands
      .flatMap((operand) => place.value(operand))
      .filter((name) => isMissing(readPath(place.scope, String(name)))),
  length: eager(length),
  count: (operands, place) => matching(operands, place).found.length,
  some: (operands, place) => matching(operands, place).found.length > 0,
  all: (operands, place) => {
    const { all, found } = matching(operands, place);
    return all.length > 0 && found.length === all.length;
  },
  none: (operands, place) => matching(operands, place).found.length === 0,
  daysBetween: eager(daysFrom),
  addDays: eager(shiftedDate),
  today: (_operands, place) => place.today ?? null,
} satisfies Record<string, Operator>;
