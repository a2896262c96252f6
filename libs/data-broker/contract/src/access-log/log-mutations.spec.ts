/**
 * An auditor who kept the published heads rebuilds the tree from the rows. Ten thousand falsified logs, each in a way of
 * its own, and none that passes (seeded, so that a failure can be repeated).
 */
import { beforeAll, expect, test } from '@jest/globals';
import type { AccessEntry } from './access-entry';
import { canonicalJson } from './canonical-json';
import { leafHash, type Hash } from './merkle-hash';
import { grownSubtrees, rootOf } from './merkle-tree';

const mutations = 10_000;
const bytesOf = (entry: AccessEntry): Uint8Array => new TextEncoder().encode(canonicalJson(entry));

const entryOf = (index: number): AccessEntry => ({
  id: `019ac8a0-0000-7000-8000-${String(index).padStart(12, '0')}`,
  at: '2026-11-25T09:00:00.000Z',
  subject: '019ac8a0-0000-7000-8000-0000000000aa',
  who: { kind: 'system', organisation: { id: 'gun', name: { fr: 'G', nl: 'G', de: 'G', en: 'G' } } },
  what: ['name'],
  why: { purpose: 'profile' },
  outcome: 'given',
  source: 'nationalRegister',
  channel: 'portal',
});
/** What the log keeps of a line once it is sealed: as many bytes as these, of which an auditor can read none. */
const sealedOf = (index: number): Uint8Array =>
  new TextEncoder().encode(
    canonicalJson({
      format: 2,
      id: entryOf(index).id,
      ...{ commitment: hashText(index), sealed: hashText(index + 1) },
    }),
  );
const hashText = (index: number): string => Buffer.alloc(32, index).toString('base64url');
/** Half of them in the first format of the log, half in the second. */
const rows = Array.from({ length: 24 }, (_, index) => (index < 12 ? bytesOf(entryOf(index)) : sealedOf(index)));
/** Sizes at which the log was sealed and its heads published. */
const published = [7, 16, 24];

async function headsOf(log: readonly Uint8Array[]): Promise<(string | undefined)[]> {
  const leaves = await Promise.all(log.map((line) => leafHash(line)));
  const kept = new Map<string, Hash>(leaves.map((hash, index) => [`0/${index}`, hash]));
  for (const { level, index, hash } of await grownSubtrees(0, leaves, () => leaves[0]!))
    kept.set(`${level}/${index}`, hash);
  const at = async (size: number) =>
    size > log.length
      ? undefined
      : Buffer.from(await rootOf(size, ({ level, index }) => kept.get(`${level}/${index}`)!)).toString('hex');
  return Promise.all(published.map(at));
}

/** Mulberry32: small, and the same on every machine. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

type Mutation = (log: readonly Uint8Array[], pick: (below: number) => number) => Uint8Array[];

const kinds: Record<string, Mutation> = {
  flip(log, pick) {
    const row = pick(log.length);
    const byte = pick(log[row]!.length);
    return log.with(
      row,
      log[row]!.map((value, at) => (at === byte ? value ^ (1 << pick(8)) : value)),
    );
  },
  delete: (log, pick) => log.toSpliced(pick(log.length), 1),
  insert: (log, pick) => log.toSpliced(pick(log.length), 0, bytesOf(entryOf(1_000 + pick(1_000)))),
  reorder(log, pick) {
    const [from, to] = [pick(log.length), pick(log.length - 1)];
    const other = to >= from ? to + 1 : to;
    return log.with(from, log[other]!).with(other, log[from]!);
  },
  truncate: (log, pick) => log.slice(0, pick(log.length)),
  /** Back to an older state, and on with other lines, so that the count is right again. */
  restore(log, pick) {
    const kept = pick(log.length);
    return [...log.slice(0, kept), ...log.slice(kept).map((_, index) => bytesOf(entryOf(5_000 + index)))];
  },
};

let truth: (string | undefined)[];
beforeAll(async () => {
  truth = await headsOf(rows);
});

test('the log as it was gives the heads that were published', async () => {
  expect(await headsOf(rows)).toEqual(truth);
});

test.each(Object.entries(kinds))(
  '%s: every falsified log is found against the published heads',
  async (kind, mutate) => {
    const pick = random([...kind].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7));
    let missed = 0;
    for (let i = 0; i < Math.ceil(mutations / Object.keys(kinds).length); i += 1)
      if (JSON.stringify(await headsOf(mutate(rows, pick))) === JSON.stringify(truth)) missed += 1;
    expect(missed).toBe(0);
  },
);
