/**
 * The one text of a JSON value (RFC 8785, JCS), so that a hash depends on what is said and not on who wrote it.
 * ECMAScript's own `JSON.stringify` gives numbers and strings their canonical form; members are ordered by UTF-16 code units.
 */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [member: string]: Json | undefined };

/** @throws for a number that JSON cannot say, and for a lone surrogate, which has no bytes. */
export function canonicalJson(value: Json): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError('not a number of JSON');
  if (typeof value === 'string' && !value.isWellFormed()) throw new RangeError('not a text of Unicode');
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  let members = '';
  for (const name of Object.keys(value).sort()) {
    const member = value[name];
    if (member !== undefined) members += `${members && ','}${canonicalJson(name)}:${canonicalJson(member)}`;
  }
  return `{${members}}`;
}

const isList = (value: object): value is readonly Json[] => Array.isArray(value);
