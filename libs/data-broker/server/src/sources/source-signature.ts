/**
 * The signature of a source under its answer: a detached JWS over the bytes of the answer (RFC 7515, appendix F; RFC
 * 7797, `b64` false) with ES256, in the header `x-jws-signature`. Its protected header also says when it was made
 * (`iat`, seconds) and to which question (`requestDigest`, SHA-256 of its body): an answer of yesterday, or to another
 * question, is not taken for the one that was asked for.
 */
import { createHash, createPublicKey, verify, type KeyObject } from 'node:crypto';
import { z } from 'zod';

export const signatureHeader = 'x-jws-signature';

const SourceKey = z.object({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.string().max(60),
  y: z.string().max(60),
  kid: z.string().min(1).max(100),
  /** Second after which the key is no longer believed. */
  exp: z.int().optional(),
});
type SourceKey = z.infer<typeof SourceKey>;

/** The public keys of one source, as a JSON web key set. */
export const SourceKeys = z.object({ keys: z.array(SourceKey).max(10) });
export type SourceKeys = z.infer<typeof SourceKeys>;

/** What is kept with an answer to prove it later: no content. */
export interface SignedProof {
  /** SHA-256 of the signed bytes, base64url. */
  readonly digest: string;
  readonly signature: string;
  readonly signedAt: string;
}

/** One way of signing answers. */
export interface AnswerSignature {
  /** The proof that a trusted key signed `answer` just now; undefined for anything else. */
  verify(headers: Headers, answer: Uint8Array, question: string): SignedProof | undefined;
}

const Protected = z.object({
  alg: z.literal('ES256'),
  kid: z.string(),
  b64: z.literal(false),
  crit: z.tuple([z.literal('b64')]),
  iat: z.int(),
  requestDigest: z.string(),
});

const oldestSeconds = 300;
const aheadSeconds = 60;
const compact = /^([A-Za-z0-9_-]{1,2000})\.\.([A-Za-z0-9_-]{86})$/;

export const digestOf = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('base64url');

/** Whether a moment (seconds) is now, and its key still believed. */
export function isTimely(
  iat: number,
  { exp = Number.POSITIVE_INFINITY }: Pick<SourceKey, 'exp'>,
  now: number,
): boolean {
  const age = now / 1000 - iat;
  return age <= oldestSeconds && age >= -aheadSeconds && now / 1000 <= exp;
}

export class SignatureCheck implements AnswerSignature {
  private readonly imported = new Map<string, KeyObject>();

  constructor(
    private readonly trusted: SourceKeys,
    private readonly now: () => number = Date.now,
  ) {}

  verify(headers: Headers, answer: Uint8Array, question: string): SignedProof | undefined {
    const header = headers.get(signatureHeader);
    const [, head, signature] = compact.exec(header ?? '') ?? [];
    const claims = head === undefined ? undefined : readProtected(head);
    const key = this.trusted.keys.find(({ kid }) => kid === claims?.kid);
    if (!header || !head || !signature || !claims || !key) return undefined;
    if (!isTimely(claims.iat, key, this.now()) || claims.requestDigest !== digestOf(question)) return undefined;
    const signed = Buffer.concat([Buffer.from(`${head}.`), answer]);
    // ES256 and nothing else: the protected header was held to it, and the key is one of its curve.
    const options = { key: this.keyOf(key), dsaEncoding: 'ieee-p1363' } as const;
    if (!verify('sha256', signed, options, Buffer.from(signature, 'base64url'))) return undefined;
    return { digest: digestOf(answer), signature: header, signedAt: new Date(claims.iat * 1000).toISOString() };
  }

  /** @throws when the configuration holds a key that is no point of the curve. */
  private keyOf({ kid, kty, crv, x, y }: SourceKey): KeyObject {
    const known = this.imported.get(kid) ?? createPublicKey({ key: { kty, crv, x, y }, format: 'jwk' });
    this.imported.set(kid, known);
    return known;
  }
}

function readProtected(head: string): z.infer<typeof Protected> | undefined {
  try {
    return Protected.safeParse(JSON.parse(Buffer.from(head, 'base64url').toString())).data;
  } catch {
    return undefined;
  }
}
