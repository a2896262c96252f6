/**
 * Signed tokens in their compact form (RFC 7515), ES256 and nothing else: what signs lives behind the key service, and
 * the algorithm that a token names is compared, never obeyed.
 */
import { verify, type KeyObject } from 'node:crypto';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
export type JsonRecord = { readonly [name: string]: Json };

export interface Jws {
  readonly header: JsonRecord;
  readonly payload: JsonRecord;
  readonly signed: Buffer;
  readonly signature: Buffer;
}

const base64url = /^[A-Za-z0-9_-]+$/;
const longest = 100_000;

export const encodeJson = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Undefined: not base64url of a JSON value. */
export function decodeJson(text: string): Json | undefined {
  if (!base64url.test(text)) return undefined;
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as Json; // JSON.parse gives nothing else
  } catch {
    return undefined;
  }
}

export const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const headers = new Map<string, JsonRecord>();
const headersAtMost = 200;
const longestKept = 8_000;

/** Tokens of one signer begin alike, with its certificates: such a beginning is read once. */
function readHeader(text: string): JsonRecord | undefined {
  const known = headers.get(text);
  if (known) return known;
  const header = decodeJson(text);
  if (!isRecord(header) || header['alg'] !== 'ES256' || 'crit' in header || 'b64' in header) return undefined;
  if (text.length < longestKept && headers.size < headersAtMost && chainIn(header).length > 0)
    headers.set(text, header);
  return header;
}

/** Undefined: not a token in its compact form, or one with an algorithm or extension that we do not take. */
export function parseJws(token: string, atMost = longest): Jws | undefined {
  const [first = '', second = '', third = '', ...more] = token.length > atMost ? [] : token.split('.');
  const [header, payload] = [readHeader(first), decodeJson(second)];
  if (more.length > 0 || !header || !isRecord(payload) || !base64url.test(third)) return undefined;
  return { header, payload, signed: Buffer.from(`${first}.${second}`), signature: Buffer.from(third, 'base64url') };
}

/** Whether a key can make signatures of ES256: asked once, where a key comes into the house. */
export const isP256 = (key: KeyObject): boolean =>
  key.asymmetricKeyType === 'ec' && key.asymmetricKeyDetails?.namedCurve === 'prime256v1';

/** `key` is on P-256. */
export const isSigned = ({ signed, signature }: Jws, key: KeyObject): boolean =>
  signature.length === 64 && verify('sha256', signed, { key, dsaEncoding: 'ieee-p1363' }, signature);

export async function createJws(
  header: JsonRecord,
  payload: JsonRecord,
  sign: (bytes: Uint8Array) => Promise<Buffer>,
): Promise<string> {
  const signed = `${encodeJson({ alg: 'ES256', ...header })}.${encodeJson(payload)}`;
  return `${signed}.${(await sign(Buffer.from(signed))).toString('base64url')}`;
}

/** The certificates that a token brings (RFC 7515, part 4.1.6). */
export const chainOf = ({ header }: Jws): readonly string[] => chainIn(header);

function chainIn({ x5c: chain }: JsonRecord): readonly string[] {
  return Array.isArray(chain) ? chain.filter((one): one is string => typeof one === 'string') : [];
}
