/**
 * Where the hashes of a proof stand in a tree: as ranges of leaves (RFC 9162, 2.1.3.1 and 2.1.4.1), and as the complete
 * subtrees that such a range is made of. Pure arithmetic on numbers below 2^53: whoever keeps the complete subtrees can
 * answer any proof for any size in O(log n) reads.
 */

/** Leaves from `start`, to before `end`. */
export interface LeafRange {
  readonly start: number;
  readonly end: number;
}

/** A subtree of 2^level leaves, the `index`th of its level. Level 0 are the leaves. */
export interface Subtree {
  readonly level: number;
  readonly index: number;
}

/** The largest power of two below `size`. */
function splitOf(size: number): number {
  let split = 1;
  while (split * 2 < size) split *= 2;
  return split;
}

/** The siblings on the way from a leaf to the root, lowest first. */
export function inclusionRanges(index: number, size: number): LeafRange[] {
  const path: LeafRange[] = [];
  let [start, end] = [0, size];
  while (end - start > 1) {
    const middle = start + splitOf(end - start);
    const left = index < middle;
    path.push(left ? { start: middle, end } : { start, end: middle });
    [start, end] = left ? [start, middle] : [middle, end];
  }
  return path.reverse();
}

/** What shows that the tree of `second` leaves begins with the tree of `first`, which has one at least. */
export function consistencyRanges(first: number, second: number): LeafRange[] {
  const path: LeafRange[] = [];
  let [start, end] = [0, second];
  while (first < end) {
    const middle = start + splitOf(end - start);
    const left = first <= middle;
    path.push(left ? { start: middle, end } : { start, end: middle });
    [start, end] = left ? [start, middle] : [middle, end];
  }
  // The verifier knows the older root: it is given only when it stands alone on the left.
  if (start > 0) path.push({ start, end });
  return path.reverse();
}

/** The complete subtrees of a range that begins where a proof lets it begin, left to right and ever smaller. */
export function completeSubtrees({ start, end }: LeafRange): Subtree[] {
  const subtrees: Subtree[] = [];
  for (let at = start; at < end;) {
    let level = 0;
    while (at + 2 ** (level + 1) <= end && at % 2 ** (level + 1) === 0) level += 1;
    subtrees.push({ level, index: at / 2 ** level });
    at += 2 ** level;
  }
  return subtrees;
}
