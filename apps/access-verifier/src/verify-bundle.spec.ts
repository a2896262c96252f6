/** On a file that the gateway of this house exported, and the keys that it published that day. */
import { AccessBundle, HeadKeys, verifyBundleSeal } from '@gun/data-broker-contract';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { verifyBundle } from './verify-bundle';

const fileOf = (name: string): unknown => JSON.parse(readFileSync(`${import.meta.dirname}/testing/${name}`, 'utf8'));
const bundle = AccessBundle.parse(fileOf('exported-accesses.json'));
const kept = HeadKeys.parse(fileOf('kept-keys.json'));
const text = JSON.stringify(bundle);
const keys = JSON.stringify(kept);
const verdictOn = (changed: object) => verifyBundle({ bundle: JSON.stringify({ ...bundle, ...changed }), keys });
const unsealed = 'the file is not the one that was sealed';

test('a file as it was downloaded holds, line by line, and names the moment of its timestamp', async () => {
  const verdict = await verifyBundle({ bundle: text, keys });
  expect(verdict).toMatchObject({ holds: true, faults: [] });
  expect(new Set(verdict.lines.map((line) => line.verdict))).toEqual(new Set(['holds']));
  expect(verdict.remarks).toEqual([expect.stringMatching(/^a timestamp authority saw the head at 20/)]);
});

describe('a bit that is flipped', () => {
  let signed: { at: number; bit: number }[];
  beforeAll(async () => {
    signed = [];
    for (let at = 0; at < text.length; at += 1)
      for (let bit = 0; bit < 7; bit += 1) if (await isSealed(flipped(at, bit))) signed.push({ at, bit });
  }, 120_000);

  test('is found by the seal, wherever in the file it stands', () => {
    expect(signed).toEqual([]);
  });

  test('makes the whole file not to be believed', async () => {
    for (let at = 3; at < text.length; at += 101)
      expect(
        await verifyBundle({ bundle: flipped(at, at % 7), keys }).then(
          ({ holds }) => holds,
          () => false,
        ),
      ).toBe(false);
  });
});

const flipped = (at: number, bit: number): string =>
  text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ (1 << bit)) + text.slice(at + 1);

async function isSealed(changed: string): Promise<boolean> {
  try {
    const json = JSON.parse(changed) as Parameters<typeof verifyBundleSeal>[0]; // of whatever shape
    return await verifyBundleSeal(json, kept.keys);
  } catch {
    return false; // not JSON, or not a text of Unicode
  }
}

describe('is found', () => {
  test.each([
    ['a line that was taken out', { accesses: bundle.accesses.slice(1) }],
    ['a file that was emptied', { accesses: [], heads: [] }],
    ['a line more', { accesses: [...bundle.accesses, ...bundle.accesses.slice(0, 1)] }],
    ['another order', { accesses: bundle.accesses.toReversed() }],
    ['a later date', { madeAt: '2030-01-01T00:00:00.000Z' }],
    ['a timestamp that was taken off', { heads: bundle.heads.map(({ timestamp: _, ...head }) => head) }],
    ['another address', { heads: bundle.heads.map((head) => ({ ...head, href: '/elsewhere' })) }],
  ])('%s', async (_what, changed) => {
    expect((await verdictOn(changed)).faults).toContain(unsealed);
  });

  test('a timestamp that is none, or of another authority', async () => {
    const fault = 'the timestamp is not one that the authority gave for this head';
    const nonsense = await verdictOn({ heads: bundle.heads.map((head) => ({ ...head, timestamp: 'nonsense' })) });
    expect(nonsense.faults).toContain(fault);
    expect((await verifyBundle({ bundle: text, keys, authority: [] })).faults).toEqual([fault]);
  });

  test('a seal that was taken off, with the format of the file set back', async () => {
    const { seal: _, ...older } = bundle;
    const verdict = await verifyBundle({ bundle: JSON.stringify({ ...older, format: 'gun-accesses/2' }), keys });
    expect(verdict.faults).toEqual(['the file has no seal: lines may have been left out']);
  });

  test('a line with the proof of another', async () => {
    const [first, second] = bundle.accesses;
    const { lines } = await verdictOn({ accesses: [{ entry: first!.entry, proof: second!.proof }] });
    expect(lines.map(({ verdict }) => verdict)).toEqual(['changed']);
  });

  test('a head that nobody published, against heads that somebody kept', async () => {
    const heads = JSON.stringify({ items: [{ ...bundle.heads[0], size: 2 }] });
    expect((await verifyBundle({ bundle: text, keys, heads })).faults).toEqual([
      'the head is not among those that were published',
    ]);
  });
});

describe('keys', () => {
  test('that come with the file prove nothing by themselves, and the verdict says so', async () => {
    expect(await verifyBundle({ bundle: text })).toMatchObject({
      ...{ holds: false, remarks: expect.arrayContaining(['the keys were taken from the file itself']) },
      faults: [expect.stringMatching(/^the keys come from the file itself/)],
    });
  });

  test('that come with the file are believed by whoever says so', async () => {
    expect(await verifyBundle({ bundle: text, trustFile: true })).toMatchObject({ holds: true });
  });

  test('of somebody else do not open the file', async () => {
    expect(await verifyBundle({ bundle: text, keys: JSON.stringify({ keys: [] }) })).toMatchObject({ holds: false });
  });
});
