/**
 * Reads what an issuer signed of an mdoc, and compares each element that came along with its digest. Everything that
 * could be read in two ways is refused: an element twice, a digest used twice, an element without one.
 */
import { hash } from 'node:crypto';
import { decodeCbor, embeddedBytes, embeddedIn, isBytes, isList, isMap, type Cbor } from './cbor';
import { parseSign1, type CoseSign1 } from './cose-sign1';
import { digestAt, readSecurityObject, type SecurityObject } from './security-object';

const elementsAtMost = 100;
/** ISO/IEC 18013-5, part 9.1.2.5. */
const shortestSalt = 16;

export interface MdocElement {
  readonly namespace: string;
  readonly identifier: string;
  readonly value: Cbor;
  /** As it came: what its digest is of. */
  readonly item: Cbor;
}

export interface IssuerSigned {
  readonly securityObject: SecurityObject;
  readonly auth: CoseSign1 & { readonly payload: Uint8Array };
  /** The signed message as it came. */
  readonly issuerAuth: Cbor;
  readonly elements: readonly MdocElement[];
}

function elementIn(item: Cbor, namespace: string, mso: SecurityObject): MdocElement | 'altered' | undefined {
  const bytes = embeddedIn(item);
  const read = bytes && decodeCbor(bytes);
  if (!bytes || !isMap(read)) return undefined;
  const [digestId, random, identifier] = [read.get('digestID'), read.get('random'), read.get('elementIdentifier')];
  const value = read.get('elementValue');
  if (typeof digestId !== 'number' || typeof identifier !== 'string' || value === undefined) return undefined;
  if (!isBytes(random) || random.length < shortestSalt) return undefined;
  const signed = digestAt(mso, namespace, digestId);
  const digest = hash(mso.hash, embeddedBytes(bytes), 'buffer');
  return signed && digest.equals(signed) ? { namespace, identifier, value, item } : 'altered';
}

function elementsIn(nameSpaces: Cbor | undefined, mso: SecurityObject): MdocElement[] | 'altered' | undefined {
  if (nameSpaces === undefined) return [];
  if (!isMap(nameSpaces)) return undefined;
  const elements: MdocElement[] = [];
  const seen = new Set<string>();
  for (const [namespace, items] of nameSpaces) {
    if (typeof namespace !== 'string' || !isList(items)) return undefined;
    if (elements.length + items.length > elementsAtMost) return undefined;
    for (const item of items) {
      const element = elementIn(item, namespace, mso);
      if (element === undefined || element === 'altered') return element;
      const name = JSON.stringify([namespace, element.identifier]);
      if (seen.has(name)) return 'altered';
      seen.add(name);
      elements.push(element);
    }
  }
  return elements;
}

/** Undefined: not what an issuer signs. `altered`: one whose parts do not belong together. */
export function readIssuerSigned(value: Cbor | undefined): IssuerSigned | 'altered' | undefined {
  if (!isMap(value)) return undefined;
  const issuerAuth = value.get('issuerAuth') ?? null;
  const auth = parseSign1(issuerAuth);
  const payload = auth?.payload;
  const securityObject = payload ? readSecurityObject(payload) : undefined;
  if (!auth || !payload || !securityObject) return undefined;
  const elements = elementsIn(value.get('nameSpaces'), securityObject);
  if (elements === undefined || elements === 'altered') return elements;
  return { securityObject, auth: { ...auth, payload }, issuerAuth, elements };
}

/** The same, from the base64url in which an issuer hands it over. */
export const parseIssuerSigned = (text: string): IssuerSigned | 'altered' | undefined =>
  readIssuerSigned(decodeCbor(Buffer.from(text, 'base64url')));
