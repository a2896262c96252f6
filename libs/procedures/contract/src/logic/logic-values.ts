import { isRecord, ownValue } from '../answers/form-pointer';

/** JSONLogic's idea of truth: `0`, `''`, `null` and an empty list are false. */
export const isTruthy = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : Boolean(value));

/** Reads a dotted path, own properties only: `facts.household.members`. */
export function readPath(scope: unknown, path: string): unknown {
  if (path === '') return scope ?? null;
  let value: unknown = scope;
  for (const name of path.split('.')) {
    // Of a list only its items: its length has an operator.
    if (!isRecord(value) && !(Array.isArray(value) && /^\d+$/.test(name))) return null;
    value = ownValue(value, name);
  }
  return value ?? null;
}
