/** What a document says, claim by claim, without what only machines read. */
import type { AttestationFormat } from '@gun/wallet-contract';
import { isRecord, type Json, type JsonRecord } from '../../sd-jwt/jws';

export interface Leaf {
  readonly path: readonly string[];
  readonly value: Json;
}

/** Members of the token itself (SD-JWT VC, part 3.2.2). */
const ofToken = ['iss', 'nbf', 'exp', 'iat', 'cnf', 'vct', 'vct#integrity', 'status', 'sub', 'jti', '_sd', '_sd_alg'];

const inside = (value: Json, path: readonly string[]): Leaf[] =>
  isRecord(value)
    ? Object.entries(value).flatMap(([name, inner]) => inside(inner, [...path, name]))
    : [{ path, value }];

/** Of an mdoc a claim is an element, whatever is in it. */
export function leavesOf(claims: JsonRecord, format: AttestationFormat): Leaf[] {
  return format === 'mso_mdoc'
    ? Object.entries(claims).flatMap(([namespace, elements]) =>
        isRecord(elements)
          ? Object.entries(elements).map(([name, value]): Leaf => ({ path: [namespace, name], value }))
          : [],
      )
    : Object.entries(claims)
        .filter(([name]) => !ofToken.includes(name))
        .flatMap(([name, value]) => inside(value, [name]));
}

/** For people: items with commas between them, and what is known of one thing in one go. */
export function textOfJson(value: Json): string {
  if (Array.isArray(value)) return value.map(textOfJson).join(', ');
  return isRecord(value) ? Object.values(value).map(textOfJson).join(' ') : String(value ?? '');
}
