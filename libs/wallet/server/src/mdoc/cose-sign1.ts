/**
 * Signed messages (COSE_Sign1, RFC 9052, part 4.2), ES256 and nothing else: what signs lives behind the key service, and
 * the algorithm that a message names is compared, never obeyed.
 */
import { verify, type KeyObject } from 'node:crypto';
import { bytesHead, decodeCbor, encodeCbor, isBytes, isList, isMap, type Cbor } from './cbor';

const label = { alg: 1, crit: 2, x5chain: 33 } as const;
/** ECDSA with SHA-256: as COSE has it on any curve, and as it has it on P-256 alone (RFC 9864), where all our keys are. */
const [es256, esp256] = [-7, -9];
/** A list of four, of which the first is this text. */
const signature1 = Buffer.from([0x84, 0x6a, ...Buffer.from('Signature1')]);

export type Sign = (bytes: Uint8Array) => Promise<Uint8Array>;

export interface CoseSign1 {
  readonly protectedHeader: Uint8Array;
  /** The certificates that it brings (RFC 9360), leaf first, each base64 of DER. */
  readonly chain: readonly string[];
  /** Null: it was signed, but does not travel with the message. */
  readonly payload: Uint8Array | null;
  readonly signature: Uint8Array;
}

const ownHeader = encodeCbor(new Map([[label.alg, es256]]));

/** The encoding of `['Signature1', protectedHeader, '', payload]`, put together from its parts. */
const toBeSigned = (protectedHeader: Uint8Array, payload: Uint8Array): Uint8Array =>
  Buffer.concat([
    ...[signature1, bytesHead(protectedHeader.length), protectedHeader],
    ...[bytesHead(0), bytesHead(payload.length), payload],
  ]);

/** One certificate stands alone, several in a list (RFC 9360, part 2). */
function headerOf(chain: readonly string[]): ReadonlyMap<number, Cbor> {
  const certificates = chain.map((text) => Buffer.from(text, 'base64'));
  const [only] = certificates;
  if (!only) return new Map();
  return new Map<number, Cbor>([[label.x5chain, certificates.length === 1 ? only : certificates]]);
}

export async function createSign1(payload: Uint8Array, chain: readonly string[], sign: Sign): Promise<Cbor> {
  return [ownHeader, headerOf(chain), payload, await sign(toBeSigned(ownHeader, payload))];
}

/** The same, with a payload that the other side knows already. */
export async function createDetachedSign1(payload: Uint8Array, sign: Sign): Promise<Cbor> {
  return [ownHeader, new Map(), null, await sign(toBeSigned(ownHeader, payload))];
}

const certificatesIn = (value: Cbor | undefined): Uint8Array[] =>
  (isList(value) ? value : [value]).filter((one): one is Uint8Array => isBytes(one));

/** Undefined: not a signed message, or one with an algorithm or extension that we do not take. */
export function parseSign1(value: Cbor | undefined): CoseSign1 | undefined {
  if (!isList(value) || value.length !== 4) return undefined;
  const [protectedHeader, open, payload, signature] = value;
  if (!isBytes(protectedHeader) || !isMap(open) || !isBytes(signature)) return undefined;
  if (payload !== null && !isBytes(payload)) return undefined;
  const header = decodeCbor(protectedHeader);
  if (!isMap(header) || ![es256, esp256].includes(Number(header.get(label.alg))) || header.has(label.crit))
    return undefined;
  const chain = certificatesIn(open.get(label.x5chain) ?? header.get(label.x5chain));
  return {
    ...{ protectedHeader, payload, signature },
    chain: chain.map((certificate) => Buffer.from(certificate).toString('base64')),
  };
}

/** `key` is on P-256; `payload` is that of the message, or the one it was signed over when it does not travel with it. */
export const isSignedBy = ({ protectedHeader, signature }: CoseSign1, payload: Uint8Array, key: KeyObject): boolean =>
  signature.length === 64 &&
  verify('sha256', toBeSigned(protectedHeader, payload), { key, dsaEncoding: 'ieee-p1363' }, signature);
