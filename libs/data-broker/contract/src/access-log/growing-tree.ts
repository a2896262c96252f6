/** A Merkle tree that only knows its complete subtrees from left to right: a log of any length in O(log n) of memory. */
import { emptyRoot, nodeHash, webSha256, type Hash } from './merkle-hash';

export class GrowingTree {
  /** By level; undefined where the tree has no lone subtree of that level. */
  private readonly peaks: (Hash | undefined)[] = [];
  private leaves = 0;

  constructor(private readonly sha256 = webSha256) {}

  get size(): number {
    return this.leaves;
  }

  async add(leaf: Hash): Promise<void> {
    let hash = leaf;
    let level = 0;
    for (let left = this.peaks[0]; left; left = this.peaks[level]) {
      hash = await nodeHash(left, hash, this.sha256);
      this.peaks[level] = undefined;
      level += 1;
    }
    this.peaks[level] = hash;
    this.leaves += 1;
  }

  async root(): Promise<Hash> {
    let root: Hash | undefined;
    for (const peak of this.peaks) if (peak) root = root ? await nodeHash(peak, root, this.sha256) : peak;
    return root ?? emptyRoot(this.sha256);
  }
}
