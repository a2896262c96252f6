/** What the log shows: a citizen's lines, the public heads, and a bundle that can be checked without any network. */
import { LocalDate, LocalizedText, PlainLine, Uuid } from '@gun/kernel';
import { z } from 'zod';
import { AccessEntry } from './access-entry';
import { AccessProof, ProvenAccess } from './proven-access';
import { HeadKey, TreeHead } from './signed-head';

const Href = z.string().max(300);

export const AccessItem = z.object({ href: Href, entry: AccessEntry }).meta({ id: 'AccessItem', title: 'AccessItem' });
export type AccessItem = z.infer<typeof AccessItem>;

export const Accesses = z
  .object({
    items: z.array(AccessItem).max(100),
    /** Lines that somebody changed in the database beyond reading, and, on the first page, lines that were taken away. */
    damaged: z.int().min(0),
    /** Address of the next page, absent on the last. */
    next: Href.optional(),
  })
  .meta({ id: 'Accesses', title: 'Accesses' });
export type Accesses = z.infer<typeof Accesses>;

export const AccessView = z
  .object({
    self: Href,
    entry: AccessEntry,
    /** The text of law that the line cites, in words for people; the line itself stays as it was written. */
    legalBasis: LocalizedText.optional(),
    proof: AccessProof.optional(),
  })
  .meta({ id: 'AccessView', title: 'AccessView' });
export type AccessView = z.infer<typeof AccessView>;

/** Which lines: days in Brussels, both included; a text that the line mentions. */
export const AccessFilter = z.strictObject({
  from: LocalDate.optional(),
  to: LocalDate.optional(),
  q: PlainLine(100).optional(),
  afterAccess: Uuid.optional(),
  pageSize: z.coerce.number().int().min(1).max(100).default(50),
});
export type AccessFilter = z.infer<typeof AccessFilter>;

export const SignedHead = z
  .object({
    href: Href,
    ...TreeHead.shape,
    /** The head as it was signed: compact JWS, ES256. */
    jws: z.string().max(1_000),
    /** RFC 3161 response over the JWS (SHA-256), base64 of DER; absent until the authority answered. */
    timestamp: z.string().max(20_000).optional(),
  })
  .meta({ id: 'SignedHead', title: 'SignedHead' });
export type SignedHead = z.infer<typeof SignedHead>;

export const SignedHeads = z
  .object({ items: z.array(SignedHead).max(100), next: Href.optional() })
  .meta({ id: 'SignedHeads', title: 'SignedHeads' });
export type SignedHeads = z.infer<typeof SignedHeads>;

/** Certificates of the authorities that timestamp the heads, base64 of DER. */
const TimestampCertificates = z.array(z.base64().max(8_000)).max(10);

export const HeadKeys = z
  .object({
    keys: z.array(HeadKey).max(50),
    timestampCertificates: TimestampCertificates.optional(),
  })
  .meta({ id: 'HeadKeys', title: 'HeadKeys' });
export type HeadKeys = z.infer<typeof HeadKeys>;

export const ConsistencyProof = z
  .object({
    first: z.int().min(1),
    second: z.int().min(1),
    path: z.array(z.string().length(43)).max(64),
  })
  .meta({ id: 'ConsistencyProof', title: 'ConsistencyProof' });
export type ConsistencyProof = z.infer<typeof ConsistencyProof>;

/** Its first version had no openings, its second no seal; the check reads all, and says what a file cannot show. */
export const bundleFormat = 'gun-accesses/3';

/**
 * All lines about one party with their proofs against one head, the keys that signed it, its timestamp, and a seal over
 * the whole. The keys and certificates are for whoever believes the file; others bring those that they kept.
 */
export const AccessBundle = z
  .object({
    format: z.string().regex(/^gun-accesses\/[123]$/),
    madeAt: z.iso.datetime(),
    keys: z.array(HeadKey).max(50),
    timestampCertificates: TimestampCertificates.optional(),
    heads: z.array(SignedHead).max(1),
    accesses: z.array(ProvenAccess).max(100_000),
    damaged: z.int().min(0),
    /** Digest of all the above, as a compact JWS (ES256); absent before the third version. */
    seal: z.string().max(1_000).optional(),
  })
  .meta({ id: 'AccessBundle', title: 'AccessBundle' });
export type AccessBundle = z.infer<typeof AccessBundle>;
