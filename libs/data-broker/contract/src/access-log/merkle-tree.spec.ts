import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { emptyRoot, leafHash, type Hash } from './merkle-hash';
import { consistencyRanges, inclusionRanges } from './merkle-ranges';
import { consistencyProof, grownSubtrees, inclusionProof, rootOf, subtreesOf, type SubtreeHash } from './merkle-tree';
import { verifyConsistency, verifyInclusion } from './verify-proof';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

/** Inputs and roots of the reference implementation of certificate transparency (RFC 6962, same tree as RFC 9162). */
const inputs = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const roots = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];
const leaves = await Promise.all(inputs.map((input) => leafHash(Buffer.from(input, 'hex'))));

/** A tree in memory, grown as the sealer grows it: `batches` are the sizes at which it was sealed. */
async function grow(all: readonly Hash[], batches: readonly number[] = [all.length]): Promise<SubtreeHash> {
  const kept = new Map<string, Hash>(all.map((hash, index) => [`0/${index}`, hash]));
  const hashOf: SubtreeHash = ({ level, index }) => {
    const hash = kept.get(`${level}/${index}`);
    if (!hash) throw new Error(`subtree ${level}/${index} was never complete`);
    return hash;
  };
  let size = 0;
  for (const next of batches) {
    for (const { level, index, hash } of await grownSubtrees(size, all.slice(size, next), hashOf))
      kept.set(`${level}/${index}`, hash);
    size = next;
  }
  return hashOf;
}

const manyLeaves = await Promise.all(Array.from({ length: 300 }, (_, i) => leafHash(Buffer.from(`line ${i}`))));
const size = fc.integer({ min: 1, max: manyLeaves.length });
const sizeAndIndex = size.chain((n) => fc.tuple(fc.constant(n), fc.integer({ min: 0, max: n - 1 })));
const twoSizes = fc.tuple(size, size).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
const whole = await grow(manyLeaves);

describe('the tree', () => {
  test.each(roots.map((root, i) => [i + 1, root] as const))(
    'of %i leaves has the root of the reference',
    async (n, root) => {
      expect(hex(await rootOf(n, await grow(leaves.slice(0, n))))).toBe(root);
    },
  );

  test('without leaves is the hash of nothing', async () => {
    expect(hex(await emptyRoot())).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(hex(await rootOf(0, await grow([])))).toBe(hex(await emptyRoot()));
  });

  test('is the same however often it was sealed on the way', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(size, { maxLength: 12 }), async (stops) => {
        const batches = [...stops.sort((a, b) => a - b), manyLeaves.length];
        const piecemeal = await grow(manyLeaves, batches);
        expect(hex(await rootOf(300, piecemeal))).toBe(hex(await rootOf(300, whole)));
      }),
      { numRuns: 30 },
    );
  });
});

describe('a proof of inclusion', () => {
  test('holds for each leaf of each size, and reads few subtrees', async () => {
    await fc.assert(
      fc.asyncProperty(sizeAndIndex, async ([n, index]) => {
        const path = await inclusionProof(index, n, whole);
        const claim = { leaf: manyLeaves[index]!, index, size: n, path, root: await rootOf(n, whole) };
        expect(await verifyInclusion(claim)).toBe(true);
        expect(subtreesOf(inclusionRanges(index, n)).length).toBeLessThanOrEqual(2 * Math.ceil(Math.log2(n)));
      }),
    );
  });

  test('fails for another leaf, another place, another size, another root and a path that was touched', async () => {
    await fc.assert(
      fc.asyncProperty(sizeAndIndex, fc.nat(), fc.integer({ min: 1, max: 255 }), async ([n, index], at, flip) => {
        const path = await inclusionProof(index, n, whole);
        const root = await rootOf(n, whole);
        const claim = { leaf: manyLeaves[index]!, index, size: n, path, root };
        const flipped = (hash: Hash): Hash => hash.map((byte, i) => (i === at % 32 ? byte ^ flip : byte)) as Hash; // map keeps the buffer's kind
        const lies = [
          { ...claim, leaf: flipped(claim.leaf) },
          { ...claim, root: flipped(root) },
          { ...claim, index: index + n },
          { ...claim, index: -1 },
          { ...claim, index: index + 0.5 },
          { ...claim, path: [...path, root] },
          ...path.map((_, i) => ({ ...claim, path: path.with(i, flipped(path[i]!)) })),
          ...path.map((_, i) => ({ ...claim, path: path.toSpliced(i, 1) })),
        ];
        expect(await Promise.all(lies.map(verifyInclusion))).toEqual(lies.map(() => false));
      }),
      { numRuns: 40 },
    );
  });
});

describe('a proof of consistency', () => {
  test('holds between any two sizes', async () => {
    await fc.assert(
      fc.asyncProperty(twoSizes, async ([m, n]) => {
        const first = { size: m, root: await rootOf(m, whole) };
        const second = { size: n, root: await rootOf(n, whole) };
        const path = await consistencyProof(m, n, whole);
        expect(await verifyConsistency({ first, second, path })).toBe(true);
        expect(consistencyRanges(m, n)).toHaveLength(path.length);
      }),
    );
  });

  test('fails when an older line was changed, taken away or put in between', async () => {
    await fc.assert(
      fc.asyncProperty(twoSizes, fc.nat(), async ([m, n], at) => {
        const place = at % m;
        const histories = [
          manyLeaves.with(place, leaves[0]!),
          manyLeaves.toSpliced(place, 1),
          manyLeaves.toSpliced(place, 0, leaves[0]!),
        ];
        const first = { size: m, root: await rootOf(m, whole) };
        for (const history of histories) {
          const lying = await grow(history);
          const size = Math.min(n, history.length);
          if (size < m) continue;
          const second = { size, root: await rootOf(size, lying) };
          const path = await consistencyProof(m, size, lying);
          expect(await verifyConsistency({ first, second, path })).toBe(false);
        }
      }),
      { numRuns: 40 },
    );
  });
});
