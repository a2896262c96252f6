/**
 * Issues an mdoc (ISO/IEC 18013-5, parts 8.3.2.1.2.2 and 9.1.2): each element is signed as its digest alone, so that its
 * holder shows one without the others. Salts have 32 bytes, digest ids are drawn at random, and decoys hide how many
 * elements there are.
 */
import { hash, randomBytes, randomInt } from 'node:crypto';
import type { EcJwk } from '../keys/key-service';
import type { StatusPlace } from '../status/status-lists';
import { dateTime, embed, embeddedBytes, encodeCbor, mapOf, type Cbor, type CborMap } from './cbor';
import { coseKeyOf } from './cose-key';
import type { Elements } from './elements-of';
import { createSign1, type Sign } from './cose-sign1';

const saltBytes = 32;
/** Digests are filled up to a multiple of this, except for an mdoc that always has one element. */
const roundedTo = 4;

export interface Validity {
  readonly signed: Date;
  readonly validFrom: Date;
  readonly validUntil: Date;
}

export interface MdocToIssue {
  readonly docType: string;
  readonly namespace: string;
  /** By element identifier. */
  readonly elements: Elements;
  readonly holder: EcJwk;
  readonly validity: Validity;
  readonly status?: StatusPlace | undefined;
  /** Of the document signer, without its anchor. */
  readonly chain: readonly string[];
}

const sha256 = (bytes: Uint8Array): Uint8Array => hash('sha256', bytes, 'buffer');

/** The numbers from 0, in random order: places say nothing about what stands there. */
function shuffled(count: number): number[] {
  const numbers = Array.from({ length: count }, (_, at) => at);
  for (let last = count - 1; last > 0; last -= 1) {
    const other = randomInt(last + 1);
    [numbers[last], numbers[other]] = [numbers[other]!, numbers[last]!];
  }
  return numbers;
}

interface Digested {
  readonly items: readonly Cbor[];
  readonly digests: CborMap;
}

function digest(elements: MdocToIssue['elements']): Digested {
  const entries = Object.entries(elements);
  const count = entries.length === 1 ? 1 : Math.ceil(entries.length / roundedTo) * roundedTo;
  const ids = shuffled(count);
  const random = randomBytes(count * saltBytes);
  const salt = (at: number): Uint8Array => random.subarray(at * saltBytes, (at + 1) * saltBytes);
  const digests = new Map<number, Cbor>();
  const items = entries.map(([elementIdentifier, elementValue], at) => {
    const digestID = ids[at]!; // one for each
    const item = encodeCbor(mapOf({ digestID, random: salt(at), elementIdentifier, elementValue }));
    digests.set(digestID, sha256(embeddedBytes(item)));
    return embed(item);
  });
  for (let decoy = entries.length; decoy < count; decoy += 1) digests.set(ids[decoy]!, sha256(salt(decoy)));
  return { items, digests };
}

function securityObject({ docType, namespace, holder, validity, status }: MdocToIssue, digests: CborMap): CborMap {
  return mapOf({
    ...{ version: '1.0', digestAlgorithm: 'SHA-256', docType },
    valueDigests: mapOf({ [namespace]: digests }),
    deviceKeyInfo: mapOf({ deviceKey: coseKeyOf(holder) }),
    validityInfo: mapOf({
      signed: dateTime(validity.signed),
      validFrom: dateTime(validity.validFrom),
      validUntil: dateTime(validity.validUntil),
    }),
    ...(status && { status: mapOf({ status_list: mapOf({ idx: status.idx, uri: status.uri }) }) }),
  });
}

/** IssuerSigned, base64url, as a wallet gets it (OpenID4VCI 1.0, appendix A.2.4). */
export async function createIssuerSigned(mdoc: MdocToIssue, sign: Sign): Promise<string> {
  const { items, digests } = digest(mdoc.elements);
  const payload = embeddedBytes(encodeCbor(securityObject(mdoc, digests)));
  const issuerAuth = await createSign1(payload, mdoc.chain, sign);
  const issued = encodeCbor(mapOf({ nameSpaces: mapOf({ [mdoc.namespace]: items }), issuerAuth }));
  return Buffer.from(issued).toString('base64url');
}
