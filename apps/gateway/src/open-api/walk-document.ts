/** How the rules of the Belgian guide look into a document. */
import { isSchema, type Schema } from './component-schemas';

export interface Violation {
  readonly rule: string;
  readonly at: string;
}

export interface Place {
  readonly at: string;
  readonly value: Schema;
}

/** Every value of a document with its place. */
export function* walk(value: unknown, at = ''): Generator<Place> {
  if (Array.isArray(value)) for (const [index, inner] of value.entries()) yield* walk(inner, `${at}/${index}`);
  if (!isSchema(value)) return;
  yield { at, value };
  for (const [key, inner] of Object.entries(value)) yield* walk(inner, `${at}/${key}`);
}

export const part = (value: unknown, key: string): unknown => (isSchema(value) ? value[key] : undefined);
export const keysOf = (value: unknown): string[] => (isSchema(value) ? Object.keys(value) : []);
export const entriesOf = (value: unknown): [string, unknown][] => (isSchema(value) ? Object.entries(value) : []);
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** What a reference names, or the value itself; undefined when it names nothing. */
export function resolved(document: Schema, value: unknown): unknown {
  const ref = part(value, '$ref');
  if (typeof ref !== 'string') return value;
  const target = ref
    .slice(2)
    .split('/')
    .reduce<unknown>((inner, key) => part(inner, key), document);
  return resolved(document, target);
}

/** Whether a place says with a reason that it does not follow a rule. */
export const ignores = (value: unknown, rule: string): boolean =>
  part(part(value, 'x-ignore-rules'), rule) !== undefined;
