/**
 * What an auditor finds who rebuilds the tree from the rows of the log and holds it against heads that somebody kept. No
 * key is needed and nothing that a line says is learned: a row stands for its commitment and the digest of its ciphertext.
 */
import { AccessEntry } from './access-entry';
import { sameBytes, toBase64Url } from './byte-text';
import { GrowingTree } from './growing-tree';
import { leafOfEntry, leafOfSealed } from './leaf-of-entry';
import { webSha256, type Hash } from './merkle-hash';
import { verifyHead, type HeadKey } from './signed-head';

/** What is kept of a line: its text in the first format, what says nothing about it in the second. */
export type KeptRow =
  | { readonly content: unknown }
  | { readonly id: string; readonly commitment: Uint8Array; readonly sealedDigest: Uint8Array };

/** A leaf as the tree keeps it, with the line that it stands for, if there is one. */
export interface LeafRow {
  readonly index: number;
  readonly entryId: string;
  readonly hash: Hash;
  readonly line: KeptRow | undefined;
  /** Whether the law has let go of the line, so that its row may be gone. */
  readonly pastItsTime: boolean;
}

export type AuditFinding =
  /** The line of a leaf was taken away. */
  | { readonly what: 'lineMissing'; readonly index: number; readonly entryId: string }
  /** The line is not the one that was sealed. */
  | { readonly what: 'lineChanged'; readonly index: number; readonly entryId: string }
  /** The tree has lost a leaf. */
  | { readonly what: 'leafMissing'; readonly index: number }
  /** A line was put behind the seal: no leaf stands for it, though later ones are sealed. */
  | { readonly what: 'lineBehindTheSeal'; readonly entryId: string }
  /** No key of the log signed the head that is given at this place. */
  | { readonly what: 'headUnsigned'; readonly place: number }
  /** The leaves are not those of the head that was published. */
  | { readonly what: 'headDiffers'; readonly size: number }
  /** The tail was cut: the head that was published counts more leaves. */
  | { readonly what: 'leavesCut'; readonly size: number };

/** Heads as they were published, kept outside the database that is audited. */
export interface KeptHeads {
  readonly jws: readonly string[];
  readonly keys: readonly HeadKey[];
}

/** Leaves in the order of the tree, each once; `behindTheSeal`: ids of lines that the sealer passed by. */
export interface AuditedRows {
  readonly leaves: AsyncIterable<LeafRow>;
  readonly behindTheSeal: readonly string[];
}

export async function auditLog(rows: AuditedRows, kept: KeptHeads, sha256 = webSha256): Promise<AuditFinding[]> {
  const { heads, findings } = await checkedHeads(kept);
  const tree = new GrowingTree(sha256);
  const compare = async (): Promise<void> => {
    const published = heads.get(tree.size);
    heads.delete(tree.size);
    if (!published) return;
    const root = toBase64Url(await tree.root());
    if (published.some((one) => one !== root)) findings.push({ what: 'headDiffers', size: tree.size });
  };
  for await (const { index, entryId, hash, line, pastItsTime } of rows.leaves) {
    if (index !== tree.size) {
      // What stands after a hole can be compared with no head any more.
      findings.push({ what: 'leafMissing', index: tree.size });
      return findings;
    }
    if (!line && !pastItsTime) findings.push({ what: 'lineMissing', index, entryId });
    if (line && !sameBytes(await leafOf(line, sha256), hash)) findings.push({ what: 'lineChanged', index, entryId });
    await tree.add(hash);
    await compare();
  }
  for (const size of heads.keys()) findings.push({ what: 'leavesCut', size });
  for (const entryId of rows.behindTheSeal) findings.push({ what: 'lineBehindTheSeal', entryId });
  return findings;
}

/** Roots by size: whoever signed two heads of one size is found by either. */
async function checkedHeads({ jws, keys }: KeptHeads) {
  const heads = new Map<number, string[]>();
  const findings: AuditFinding[] = [];
  for (const [place, text] of jws.entries()) {
    const head = await verifyHead(text, keys);
    if (head) heads.set(head.size, [...(heads.get(head.size) ?? []), head.root]);
    else findings.push({ what: 'headUnsigned', place });
  }
  return { heads, findings };
}

async function leafOf(line: KeptRow, sha256: typeof webSha256): Promise<Hash> {
  if ('content' in line) {
    const { data: entry } = AccessEntry.safeParse(line.content);
    return entry ? leafOfEntry(entry) : new Uint8Array();
  }
  const { id, commitment, sealedDigest } = line;
  return leafOfSealed({ id, commitment: toBase64Url(commitment), sealed: toBase64Url(sealedDigest) }, sha256);
}
