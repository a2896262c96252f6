/** Reads a mobile security object (ISO/IEC 18013-5, part 9.1.2.4): what the issuer signed of an mdoc. */
import type { HolderKey } from '../sd-jwt/holder-key';
import type { StatusPlace } from '../status/status-lists';
import { dateTimeIn, decodeCbor, embeddedIn, isBytes, isMap, type Cbor, type CborMap } from './cbor';
import { readCoseKey } from './cose-key';
import type { Validity } from './create-issuer-signed';

const algorithms = { 'SHA-256': 'sha256', 'SHA-384': 'sha384', 'SHA-512': 'sha512' } as const;

export interface SecurityObject {
  readonly docType: string;
  /** In the words of node:crypto. */
  readonly hash: (typeof algorithms)[keyof typeof algorithms];
  /** By namespace and digest id. */
  readonly digests: CborMap;
  readonly holder: HolderKey;
  readonly validity: Validity;
  /** `unreadable`: it names a status in a way that we cannot follow, which is never taken for valid. */
  readonly status: StatusPlace | 'unreadable' | undefined;
}

const isAlgorithm = (value: Cbor | undefined): value is keyof typeof algorithms =>
  typeof value === 'string' && Object.hasOwn(algorithms, value);

const member = (value: Cbor | undefined, name: string): Cbor | undefined =>
  isMap(value) ? value.get(name) : undefined;

function validityIn(value: Cbor | undefined): Validity | undefined {
  const signed = dateTimeIn(member(value, 'signed'));
  const validFrom = dateTimeIn(member(value, 'validFrom'));
  const validUntil = dateTimeIn(member(value, 'validUntil'));
  return signed && validFrom && validUntil && { signed, validFrom, validUntil };
}

function statusIn(value: Cbor | undefined): SecurityObject['status'] {
  if (value === undefined) return undefined;
  const list = member(value, 'status_list');
  const [uri, idx] = [member(list, 'uri'), member(list, 'idx')];
  return typeof uri === 'string' && typeof idx === 'number' && Number.isSafeInteger(idx) && idx >= 0
    ? { uri, idx }
    : 'unreadable';
}

/** Undefined: no security object, or one of a version or digest that we do not take. */
export function readSecurityObject(payload: Uint8Array): SecurityObject | undefined {
  const bytes = embeddedIn(decodeCbor(payload));
  const read = bytes && decodeCbor(bytes);
  if (!isMap(read) || read.get('version') !== '1.0') return undefined;
  const [docType, algorithm, digests] = [read.get('docType'), read.get('digestAlgorithm'), read.get('valueDigests')];
  const holder = readCoseKey(member(read.get('deviceKeyInfo'), 'deviceKey'));
  const validity = validityIn(read.get('validityInfo'));
  if (typeof docType !== 'string' || !isAlgorithm(algorithm) || !isMap(digests) || !holder || !validity)
    return undefined;
  return { docType, hash: algorithms[algorithm], digests, holder, validity, status: statusIn(read.get('status')) };
}

export function digestAt({ digests }: SecurityObject, namespace: string, digestId: number): Uint8Array | undefined {
  const inNamespace = digests.get(namespace);
  const digest = isMap(inNamespace) ? inNamespace.get(digestId) : undefined;
  return isBytes(digest) ? digest : undefined;
}
