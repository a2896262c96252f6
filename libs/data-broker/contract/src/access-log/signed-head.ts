/**
 * The head of the log: how many lines it has and the root of their tree, signed as a compact JWS with ES256 (RFC 7515).
 * Whoever keeps a head can later show that a line was taken away or changed.
 */
import { z } from 'zod';
import { fromBase64Url, isCanonical, toBase64Url } from './byte-text';

/** Type in the header of the JWS: no other signature of the house can pass for a head. */
export const headType = 'gun-access-head+jwt';

export const TreeHead = z
  .strictObject({
    /** Lines in the tree. */
    size: z.int().min(0),
    /** Root of the tree, base64url. */
    root: z.string().length(43),
    /** When it was sealed. */
    at: z.iso.datetime(),
  })
  .meta({ id: 'TreeHead', title: 'TreeHead' });
export type TreeHead = z.infer<typeof TreeHead>;

const Coordinate = z.string().length(43).refine(isCanonical);

/** A public key of the log (RFC 7517): always P-256, for ES256. */
export const HeadKey = z
  .object({
    kty: z.string().regex(/^EC$/),
    crv: z.string().regex(/^P-256$/),
    x: Coordinate,
    y: Coordinate,
    kid: z.string().max(100),
    alg: z
      .string()
      .regex(/^ES256$/)
      .optional(),
    use: z.string().regex(/^sig$/).optional(),
  })
  .meta({ id: 'HeadKey', title: 'HeadKey' });
export type HeadKey = z.infer<typeof HeadKey>;

const partsOf = (jws: string): Uint8Array<ArrayBuffer>[] => jws.split('.').map(fromBase64Url);
const jsonOf = (bytes: Uint8Array): Record<string, unknown> => JSON.parse(new TextDecoder().decode(bytes)) as never; // checked by the caller

const isHead = (value: Record<string, unknown>): boolean =>
  Number.isSafeInteger(value['size']) && typeof value['root'] === 'string' && typeof value['at'] === 'string';

/** What a key of the log signed as a compact JWS (ES256) of this type; undefined when none did. */
export async function verifySigned(
  jws: string,
  type: string,
  keys: readonly HeadKey[],
): Promise<Record<string, unknown> | undefined> {
  try {
    const [header, payload, signature, ...more] = partsOf(jws);
    if (!header || !payload || !signature || more.length > 0) return undefined;
    const { alg, typ, kid } = jsonOf(header);
    const key = keys.find((candidate) => candidate.kid === kid);
    if (alg !== 'ES256' || typ !== type || !key) return undefined;
    const signed = new TextEncoder().encode(`${toBase64Url(header)}.${toBase64Url(payload)}`);
    return (await isSignedBy(key, signature, signed)) ? jsonOf(payload) : undefined;
  } catch {
    return undefined; // not base64url, not JSON, not a key
  }
}

/** The head that a signature stands for; undefined when no key of the log signed it, or it is no head. */
export async function verifyHead(jws: string, keys: readonly HeadKey[]): Promise<TreeHead | undefined> {
  const head = await verifySigned(jws, headType, keys);
  return head && isHead(head) ? (head as TreeHead) : undefined; // as just looked at
}

async function isSignedBy(
  { kty, crv, x, y }: HeadKey,
  signature: Uint8Array<ArrayBuffer>,
  content: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
  const key = await crypto.subtle.importKey('jwk', { kty, crv, x, y }, algorithm, false, ['verify']);
  return crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, key, signature, content);
}
