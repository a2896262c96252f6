/** The property of layer 2, with the controls that show that this attacker would find a link if there was one. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KeyRing } from '../key-ring';
import { verifierServer } from '../server';
import { TrustAnchors } from '@gun/age-check';
import { foreignIssuer, type ForeignIssuer } from '@gun/age-check/testing';
import { attack } from './testing/attacker';
import { liveThrough, type Habits, type VerifierAtWork } from './testing/world';

const november = new Date('2026-11-01T00:00:00Z');
const pem = (certificate: Uint8Array) =>
  `-----BEGIN CERTIFICATE-----\n${Buffer.from(certificate).toString('base64')}\n-----END CERTIFICATE-----\n`;

let folder: string;
let issuer: ForeignIssuer;
let verifier: VerifierAtWork;
async function opensVerifier(name: string): Promise<VerifierAtWork> {
  const keys = KeyRing.open(join(folder, name));
  await keys.renew(november);
  let now = november;
  const anchors = new TrustAnchors(async () => pem(issuer.anchor));
  const server = verifierServer({ publicUrl: 'https://verifier.example', keys, anchors, now: () => now });
  return { server, keys, setNow: (at) => (now = new Date(at)) };
}
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gun-linkage-'));
  issuer = await foreignIssuer(november);
  verifier = await opensVerifier('everybody.json');
});
afterAll(() => rmSync(folder, { recursive: true }));

const thousand = { people: 100, visitsEach: 10 } as const;
const few = { people: 20, visitsEach: 5 } as const;
const careful: Habits = { ...thousand, tokens: 'before', addresses: 'shared' };
const chance = 1 / thousand.people;

test('of 1,000 visits, with tokens fetched on another day, no attack links more than chance would', async () => {
  const world = await liveThrough(careful, verifier, issuer);
  expect(world.truth.size).toBe(1000);
  const { byBytes, byKey, ...others } = attack(world, () => verifier.keys.log[0]!);
  expect([byBytes, byKey]).toEqual([0, 0]); // nothing in common: it does not even guess
  for (const [name, share] of Object.entries(others)) expect([name, share < 3 * chance]).toEqual([name, true]);
});

test('all logs but the shop’s know who fetched tokens: that is not what is hidden', async () => {
  const { log } = await liveThrough({ ...careful, ...few }, verifier, issuer);
  const signed = log.filter(({ party }) => party === 'gateway');
  for (const line of log.filter(({ party }) => party === 'verifier'))
    expect(signed.filter(({ bytes }) => line.bytes.includes(bytes))).toHaveLength(1);
});

/** Each takes one protection away: then the attacker must win, or the test above would show nothing. */
test.each<[string, Partial<Habits>, 'byBytes' | 'byTime' | 'byAddress' | 'byEverything']>([
  ['a verifier that sees what it signs is recognised by its bytes', { inClear: true }, 'byBytes'],
  ['a proof that is made at once is recognised by its time', { tokens: 'atOnce' }, 'byTime'],
  ['somebody with an address of their own is recognised by it', { addresses: 'own' }, 'byAddress'],
  ['a proof that the wallet shows itself is recognised by who issued it', { tokens: 'direct' }, 'byBytes'],
])('%s', async (_what, habits, way) => {
  const shares = attack(await liveThrough({ ...careful, ...few, ...habits }, verifier, issuer));
  expect(shares[way]).toBeGreaterThan(0.9);
  expect(shares.byEverything).toBeGreaterThan(0.9);
});

test('a verifier with a key for each person recognises all of them, which is why keys stand in a log', async () => {
  const own = await Promise.all(Array.from({ length: few.people }, (_, person) => opensVerifier(`${person}.json`)));
  const keyFor = async (person: number) => own[person] ?? verifier;
  const world = await liveThrough({ ...careful, ...few, keyFor }, verifier, issuer);
  expect(attack(world, (person) => (own[person] ?? verifier).keys.log[0]!).byKey).toBe(1);
});
