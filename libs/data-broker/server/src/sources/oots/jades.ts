/**
 * The seal of a source that signs as the once-only system of the Union does: JAdES, baseline B-B (ETSI TS 119 182-1),
 * detached. It covers the header `digest` by the mechanism HttpHeaders (5.2.8.3), and that header the bytes of the answer:
 * what is signed is `<protected>.digest: SHA-256=…`.
 *
 * Must stay true: the certificate is named by a signed digest and holds a pinned key, or descends from an anchor of the
 * configuration, so that no other takes its place; the moment is signed; and `crit` says all that a reader must understand, so that whoever does not know `b64` or `sigD`
 * cannot take the signature for one over something else. It does not name its question: the exchange document does.
 */
import { Logger } from '@nestjs/common';
import { createHash, verify, X509Certificate } from 'node:crypto';
import { z } from 'zod';
import { chainFault, validityFault } from './certificate-chain';
import { digestOf, isTimely, type AnswerSignature, type SignedProof, type SourceKeys } from '../source-signature';

const ootsSignatureHeader = 'oots-response-sig';

const critical = ['b64', 'sigD', 'sigT', 'x5t#o'] as const;

const Protected = z
  .looseObject({
    alg: z.literal('ES256'),
    x5c: z.array(z.base64().max(10_000)).min(1).max(5),
    'x5t#S256': z.string().optional(),
    'x5t#o': z.object({ digAlg: z.enum(['S256', 'S384', 'S512']), digVal: z.string() }).optional(),
    b64: z.literal(false),
    iat: z.int().optional(),
    sigT: z.iso.datetime().optional(),
    sigD: z.strictObject({
      mId: z.literal('http://uri.etsi.org/19182/HttpHeaders'),
      pars: z.tuple([z.literal('digest')]),
    }),
    crit: z.array(z.enum(critical)).min(2),
  })
  .refine(({ crit }) => crit.includes('b64') && crit.includes('sigD') && new Set(crit).size === crit.length)
  .refine((header) => header.crit.every((name) => header[name] !== undefined))
  // One moment, and at least one digest of the certificate; `sigT` is no name that a plain reader of JWS knows.
  .refine(({ iat, sigT, crit }) => (iat === undefined) !== (sigT === undefined) && (!sigT || crit.includes('sigT')))
  .refine((header) => header['x5t#S256'] !== undefined || header['x5t#o'] !== undefined);
type Protected = z.infer<typeof Protected>;

const detached = /^([A-Za-z0-9_-]{1,16000})\.\.([A-Za-z0-9_-]{86})$/;
const hashes = { S256: 'sha256', S384: 'sha384', S512: 'sha512' } as const;

export class JadesCheck implements AnswerSignature {
  private readonly log = new Logger('data-broker');
  private readonly anchors: readonly X509Certificate[];

  /** @throws when an anchor is no certificate. */
  constructor(
    private readonly trusted: SourceKeys,
    private readonly now: () => number = Date.now,
    anchors: readonly string[] = [],
  ) {
    this.anchors = anchors.map((pem) => new X509Certificate(pem));
  }

  verify(headers: Headers, answer: Uint8Array): SignedProof | undefined {
    const signature = headers.get(ootsSignatureHeader) ?? '';
    const digest = headers.get('digest');
    const [, head = '', value = ''] = detached.exec(signature) ?? [];
    const claims = readProtected(head);
    if (!claims || digest !== `SHA-256=${createHash('sha256').update(answer).digest('base64')}`) return undefined;
    const chain = chainOf(claims);
    const [certificate] = chain;
    const signedAt = claims.iat ?? Date.parse(claims.sigT ?? '') / 1000;
    if (!certificate || !this.trusts(chain, certificate, signedAt)) return undefined;
    const key = { key: certificate.publicKey, dsaEncoding: 'ieee-p1363' } as const;
    const signed = Buffer.from(`${head}.digest: ${digest}`);
    if (!verify('sha256', signed, key, Buffer.from(value, 'base64url'))) return undefined;
    return { digest: digestOf(answer), signature, signedAt: new Date(signedAt * 1000).toISOString() };
  }

  /** The key is pinned, or its certificate descends from an anchor; and it was valid when it signed, which was just now. */
  private trusts(chain: readonly X509Certificate[], certificate: X509Certificate, signedAt: number): boolean {
    const { x, y, crv } = certificate.publicKey.export({ format: 'jwk' });
    const pinned = this.trusted.keys.find((key) => key.crv === crv && key.x === x && key.y === y);
    const at = new Date(signedAt * 1000);
    if (!isTimely(signedAt, pinned ?? {}, this.now())) return false;
    const fault = pinned ? validityFault(certificate, at) : chainFault(chain, this.anchors, at);
    if (fault) this.log.warn(`the certificate ${certificate.fingerprint256} of a source is not believed: ${fault}`);
    return fault === undefined;
  }
}

function readProtected(head: string): Protected | undefined {
  try {
    return Protected.safeParse(JSON.parse(Buffer.from(head, 'base64url').toString())).data;
  } catch {
    return undefined;
  }
}

/** The certificate that the signature names, when every digest of it holds, and those that came along with it. */
function chainOf({ x5c, ...header }: Protected): X509Certificate[] {
  const [bytes = Buffer.alloc(0), ...others] = x5c.map((text) => Buffer.from(text, 'base64'));
  const { 'x5t#S256': short, 'x5t#o': other } = header;
  const digests: (readonly [string, string])[] = [
    ...(short === undefined ? [] : [['sha256', short] as const]),
    ...(other === undefined ? [] : [[hashes[other.digAlg], other.digVal] as const]),
  ];
  if (digests.some(([hash, value]) => createHash(hash).update(bytes).digest('base64url') !== value)) return [];
  try {
    const chain = [bytes, ...others].map((der) => new X509Certificate(der));
    return chain[0]?.publicKey.asymmetricKeyType === 'ec' ? chain : [];
  } catch {
    return [];
  }
}
