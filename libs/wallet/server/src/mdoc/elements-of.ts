/** Claims of an original as the elements of its mdoc, under the names and in the types that their document type gives them. */
import { elementOf, type CredentialType } from '@gun/wallet-contract';
import type { ClaimValue } from '../credentials/claim-value';
import { fullDate, mapOf, type Cbor } from './cbor';

/** An element whose name ends so is a full date: in ISO/IEC 18013-5 as in the rulebook for identity. */
const dateSuffix = '_date';

type Scalar = string | number | boolean;
const scalar = (name: string, value: Scalar): Cbor =>
  typeof value === 'string' && name.endsWith(dateSuffix) ? fullDate(value) : value;

function elementValue(name: string, value: ClaimValue): Cbor {
  if (!Array.isArray(value)) return scalar(name, value);
  return value.map((one) => {
    if (typeof one !== 'object') return scalar(name, one);
    return mapOf(Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, scalar(key, inner)])));
  });
}

/** By element identifier. */
export type Elements = Readonly<Record<string, Cbor>>;

/** What its source did not say is left out. */
export function elementsOf(type: CredentialType, claims: Readonly<Record<string, ClaimValue>>): Elements {
  const elements: Record<string, Cbor> = {};
  for (const claim of type.claims) {
    const value = claims[claim.path.join('.')];
    const [name, inner] = elementOf(claim);
    if (value === undefined || name === undefined) continue;
    const before = elements[name];
    elements[name] =
      inner === undefined
        ? elementValue(name, value)
        : new Map([...(before instanceof Map ? before : []), [inner, elementValue(inner, value)]]);
  }
  return elements;
}

/** Claims that were shown, by the names of the catalogue: the other way round. */
export function claimsInElements(
  type: CredentialType,
  elements: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const found = type.claims.flatMap((claim): [string, unknown][] => {
    const [name = '', inner] = elementOf(claim);
    const element = elements[name];
    const value =
      inner === undefined
        ? element
        : typeof element === 'object' && element !== null
          ? Object.entries(element).find(([key]) => key === inner)?.[1]
          : undefined;
    return value === undefined ? [] : [[claim.path.join('.'), value]];
  });
  return Object.fromEntries(found);
}

/** The elements that hold these claims, by their names. */
export const elementsIn = (type: CredentialType, claims: readonly string[]): string[] => [
  ...new Set(type.claims.filter(({ path }) => claims.includes(path.join('.'))).map((one) => elementOf(one)[0] ?? '')),
];
