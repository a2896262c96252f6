import { isRecord } from './form-pointer';

/** JSONLogic's idea of truth: `0`, `''`, `null` and an empty list are false. */
export const isTruthy = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : Boolean(value));

/** Reads a dotted path, own properties only: `facts.household.members`. */
export function readPath(scope: unknown, path: string): unknown {
  if (path === '') return scope ?? null;
  let value: unknown = scope;
  for (const name of path.split('.')) {
    if (!(isRecord(value) || Array.isArray(value)) || !Object.hasOwn(value, name)) return null;
    value = (value as Record<string, unknown>)[name]; // hasOwn proved the name
  }
  return value ?? null;
}
