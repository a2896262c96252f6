/**
 * The leaf of a line. Two formats stand in the log side by side, and both stay checkable for ever:
 *
 * 1. the hash of the line itself;
 * 2. the hash of what is kept of it, which says nothing: a commitment to the line, and the digest of its ciphertext. Once
 *    the key of its subject is destroyed nobody can read the line or try out what it said, and its leaf still stands.
 *
 * No text is a leaf of both: a line has no member `format`.
 */
import { z } from 'zod';
import type { AccessEntry } from './access-entry';
import { fromBase64Url, toBase64Url } from './byte-text';
import { canonicalJson } from './canonical-json';
import { leafHash, webSha256, type Hash } from './merkle-hash';

const HashText = z.string().length(43);

/** What its reader needs, beside the line, to find its leaf (format 2). */
export const LineOpening = z
  .strictObject({
    /** 32 random bytes that were kept with the line, under the same key. */
    salt: HashText,
    /** SHA-256 of the ciphertext. */
    sealed: HashText,
  })
  .meta({ id: 'LineOpening', title: 'LineOpening' });
export type LineOpening = z.infer<typeof LineOpening>;

/** What anybody can read of a line that is kept in format 2; hashes in base64url. */
export interface SealedLine {
  readonly id: string;
  readonly commitment: string;
  readonly sealed: string;
}

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** The one text of a line, as bytes. Whoever keeps a line encrypts it behind its salt, and hashes the same bytes. */
export const bytesOfEntry = (entry: AccessEntry): Uint8Array<ArrayBuffer> => bytesOf(canonicalJson(entry));

/** Binds whoever made it to one line, and tells nothing about it without the salt. */
const commitmentTo = async (entry: AccessEntry, salt: Uint8Array): Promise<Hash> =>
  webSha256(salt, bytesOfEntry(entry));

/** The leaf of what is kept: an auditor needs no key to find it. */
export const leafOfSealed = ({ id, commitment, sealed }: SealedLine, sha256 = webSha256): Promise<Hash> =>
  leafHash(bytesOf(JSON.stringify({ commitment, format: 2, id, sealed })), sha256); // canonical: plain texts, in order

/** The leaf of a line as its subject reads it. @throws when the opening is not base64url. */
export async function leafOfEntry(entry: AccessEntry, opening?: LineOpening): Promise<Hash> {
  if (!opening) return leafHash(bytesOfEntry(entry));
  const commitment = toBase64Url(await commitmentTo(entry, fromBase64Url(opening.salt)));
  return leafOfSealed({ id: entry.id, commitment, sealed: opening.sealed });
}
