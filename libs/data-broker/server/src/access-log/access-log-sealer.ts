/**
 * Puts committed lines into the tree and signs its new head. Runs in the worker; several may run, and a lost race costs
 * nothing: the place of a leaf is its key, so the second one is refused by PostgreSQL as a whole.
 */
import { grownSubtrees, rootOf, toBase64Url, type Hash, type SubtreeHash } from '@gun/data-broker-contract';
import { Clock, Database, isDuplicate, type Tx } from '@gun/nest';
import { Injectable } from '@nestjs/common';
import { HeadSigner } from './head-signer';
import { nodeSha256 } from './node-sha256';
import { TreeStore } from './tree-store';

/** Lines of one head at most: a long gap is closed by several heads, oldest lines first. */
const batch = 5_000;

@Injectable()
export class AccessLogSealer {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly tree: TreeStore,
    private readonly signer: HeadSigner,
  ) {}

  /** Seals what is committed; answers how many lines. */
  async seal(): Promise<number> {
    let sealed = 0;
    for (;;) {
      const lines = await this.sealBatch();
      sealed += lines;
      if (lines < batch) return sealed;
    }
  }

  private async sealBatch(): Promise<number> {
    try {
      return await this.database.transaction((tx) => this.grow(tx));
    } catch (error) {
      if (isDuplicate(error)) return 0; // another worker sealed these lines
      throw error;
    }
  }

  private async grow(tx: Tx): Promise<number> {
    const [head] = await this.tree.heads(tx, 1);
    const size = head?.size ?? 0;
    const lines = await this.tree.unsealed(tx, head && (await this.tree.sealedUpTo(tx, size)), batch);
    const last = lines.at(-1);
    if (!last) return 0;
    const leaves = lines.map((line): Hash => new Uint8Array(line.leaf_hash));
    const before = await this.tree.hashesFor(tx, [{ start: 0, end: size }]);
    const grown = await grownSubtrees(size, leaves, before, nodeSha256);
    const hashes = new Map(grown.map(({ level, index, hash }) => [`${level}/${index}`, hash]));
    const hashOf: SubtreeHash = (subtree) =>
      subtree.level === 0 && subtree.index >= size
        ? leaves[subtree.index - size]! // asked of this tree only
        : (hashes.get(`${subtree.level}/${subtree.index}`) ?? before(subtree));
    const root = await rootOf(size + leaves.length, hashOf, nodeSha256);
    const at = this.clock.now();
    const grownHead = { size: size + leaves.length, root: toBase64Url(root), at: at.toISOString() };
    await this.tree.addLeaves(tx, size, lines);
    await this.tree.addSubtrees(tx, grown);
    await this.tree.addHead(tx, { size: grownHead.size, root, at, jws: await this.signer.sign(grownHead) }, last);
    return lines.length;
  }
}
