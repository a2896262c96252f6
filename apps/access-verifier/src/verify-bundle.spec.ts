import {
  bundleFormat,
  grownSubtrees,
  headType,
  inclusionProof,
  leafOfEntry,
  rootOf,
  toBase64Url,
  type AccessBundle,
  type AccessEntry,
  type SubtreeHash,
} from '@gun/data-broker-contract';
import { beforeAll, expect, test } from '@jest/globals';
import { verifyBundle } from './verify-bundle';

const entryOf = (index: number): AccessEntry => ({
  ...{ id: `019ac8a0-0000-7000-8000-00000000000${index}`, at: '2026-11-25T09:00:00.000Z' },
  subject: '019ac8a0-0000-7000-8000-0000000000aa',
  who: { kind: 'system', organisation: { id: 'gun', name: { fr: 'F', nl: 'N', de: 'D', en: 'E' } } },
  ...{ what: ['name'], why: { purpose: 'profile' }, outcome: 'given', source: 'nationalRegister', channel: 'portal' },
});

const hashText = (letter: string): string => letter.repeat(42) + 'A';
/** The first line is of the first format, the others of the second. */
const openings = [undefined, ...['B', 'C'].map((letter) => ({ salt: hashText(letter), sealed: hashText('D') }))];

let bundle: AccessBundle;

beforeAll(async () => {
  const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']);
  const { x = '', y = '' } = await crypto.subtle.exportKey('jwk', pair.publicKey);
  const entries = [0, 1, 2].map(entryOf);
  const leaves = await Promise.all(entries.map((entry, index) => leafOfEntry(entry, openings[index])));
  const grown = await grownSubtrees(0, leaves, () => leaves[0]!);
  const hashOf: SubtreeHash = ({ level, index }) =>
    level === 0 ? leaves[index]! : grown.find((one) => one.level === level && one.index === index)!.hash;
  const head = { size: 3, root: toBase64Url(await rootOf(3, hashOf)), at: '2026-11-25T09:00:01.000Z' };
  const part = (value: object) => toBase64Url(new TextEncoder().encode(JSON.stringify(value)));
  const signed = `${part({ alg: 'ES256', typ: headType, kid: 'k' })}.${part(head)}`;
  const algorithm = { name: 'ECDSA', hash: 'SHA-256' };
  const signature = await crypto.subtle.sign(algorithm, pair.privateKey, new TextEncoder().encode(signed));
  const jws = `${signed}.${toBase64Url(new Uint8Array(signature))}`;
  const accesses = entries.map(async (entry, index) => ({
    entry,
    proof: {
      ...{ leaf: toBase64Url(leaves[index]!), index, head: jws },
      path: (await inclusionProof(index, 3, hashOf)).map(toBase64Url),
      ...(openings[index] && { opening: openings[index] }),
    },
  }));
  bundle = {
    ...{ format: bundleFormat, madeAt: '2026-11-25T09:00:02.000Z', damaged: 0 },
    keys: [{ kty: 'EC', crv: 'P-256', x, y, kid: 'k' }],
    heads: [{ href: '/x', ...head, jws }],
    accesses: await Promise.all(accesses),
  };
});

const holds = (text: string): Promise<boolean> =>
  verifyBundle({ bundle: text }).then(
    (verdict) => verdict.holds,
    () => false,
  );

test('a file as it was downloaded holds, line by line', async () => {
  const verdict = await verifyBundle({ bundle: JSON.stringify(bundle) });
  expect(verdict).toMatchObject({ holds: true, faults: [] });
  expect(verdict.lines.map((line) => line.verdict)).toEqual(['holds', 'holds', 'holds']);
});

test('a byte that is flipped anywhere in the lines, their proofs, the keys or the head is found', async () => {
  const text = JSON.stringify(bundle);
  const from = text.indexOf('"keys"');
  const undetected: string[] = [];
  for (let at = from; at < text.length; at += 1) {
    const flipped = text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ 1) + text.slice(at + 1);
    if (await holds(flipped)) undetected.push(text.slice(Math.max(0, at - 12), at + 1));
  }
  // Two characters say nothing: the address at which the head can be read.
  expect(undetected.filter((where) => !where.includes('"href":"'))).toEqual([]);
  expect(undetected.length).toBeLessThanOrEqual('/x'.length);
});

test('a line that was taken from another file does not hold', async () => {
  const [first, second] = bundle.accesses;
  const swapped = { ...bundle, accesses: [{ entry: first!.entry, proof: second!.proof }] };
  const verdict = await verifyBundle({ bundle: JSON.stringify(swapped) });
  expect(verdict.lines.map((line) => line.verdict)).toEqual(['changed']);
});

test('a head that nobody published is found against heads that somebody kept', async () => {
  const heads = JSON.stringify({ items: [{ ...bundle.heads[0], size: 2 }] });
  const verdict = await verifyBundle({ bundle: JSON.stringify(bundle), heads });
  expect(verdict.faults).toEqual(['the head is not among those that were published']);
});

test('a key that came with the file is not believed against one that came another way', async () => {
  const keys = JSON.stringify({ keys: [] });
  expect(await verifyBundle({ bundle: JSON.stringify(bundle), keys })).toMatchObject({ holds: false });
});
