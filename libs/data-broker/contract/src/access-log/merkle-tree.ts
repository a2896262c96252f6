/** Roots and proofs of a Merkle tree whose complete subtrees somebody keeps. */
import { emptyRoot, nodeHash, webSha256, type Hash } from './merkle-hash';
import { completeSubtrees, consistencyRanges, inclusionRanges, type LeafRange, type Subtree } from './merkle-ranges';

/** Answers the hash of a complete subtree. */
export type SubtreeHash = (subtree: Subtree) => Hash;

async function rangeHash(range: LeafRange, hashOf: SubtreeHash, sha256 = webSha256): Promise<Hash> {
  const [right, ...rest] = completeSubtrees(range).map(hashOf).reverse();
  let hash = right;
  for (const left of rest) hash = hash && (await nodeHash(left, hash, sha256));
  return hash ?? emptyRoot(sha256);
}

export const rootOf = (size: number, hashOf: SubtreeHash, sha256 = webSha256): Promise<Hash> =>
  rangeHash({ start: 0, end: size }, hashOf, sha256);

export const inclusionProof = (index: number, size: number, hashOf: SubtreeHash, sha256 = webSha256): Promise<Hash[]> =>
  Promise.all(inclusionRanges(index, size).map((range) => rangeHash(range, hashOf, sha256)));

export const consistencyProof = (
  first: number,
  second: number,
  hashOf: SubtreeHash,
  sha256 = webSha256,
): Promise<Hash[]> => Promise.all(consistencyRanges(first, second).map((range) => rangeHash(range, hashOf, sha256)));

/** The subtrees that a proof reads, for whoever keeps them in a table. */
export const subtreesOf = (ranges: readonly LeafRange[]): Subtree[] => ranges.flatMap(completeSubtrees);

export interface PlacedHash extends Subtree {
  readonly hash: Hash;
}

/**
 * The subtrees above level 0 that become complete when leaves are added to a tree of `size`. `kept` answers those of the
 * tree as it was: only its `completeSubtrees` are asked.
 */
export async function grownSubtrees(
  size: number,
  leaves: readonly Hash[],
  kept: SubtreeHash,
  sha256 = webSha256,
): Promise<PlacedHash[]> {
  const grown: PlacedHash[] = [];
  let first = size;
  let row = [...leaves];
  for (let level = 0; row.length > 0; level += 1) {
    const odd = first % 2 === 1;
    const whole = odd ? [kept({ level, index: first - 1 }), ...row] : row;
    const start = Math.floor(first / 2);
    const above: Hash[] = [];
    for (let i = 0; i + 1 < whole.length; i += 2) above.push(await nodeHash(whole[i]!, whole[i + 1]!, sha256));
    grown.push(...above.map((hash, i) => ({ level: level + 1, index: start + i, hash })));
    [first, row] = [start, above];
  }
  return grown;
}
