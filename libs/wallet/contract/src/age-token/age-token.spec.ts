import { beforeAll, describe, expect, test } from '@jest/globals';
import {
  ageClaim,
  finishToken,
  prepareToken,
  spendToken,
  verifyToken,
  type AgeToken,
  type WaitingToken,
} from './age-token';
import { blindSigner } from './testing/blind-signer';

const verifier = blindSigner();
const means = { claim: ageClaim, month: '2026-11' };
const question = { site: 'https://shop.example', challenge: 'c1' };

async function fetchToken(): Promise<WaitingToken> {
  const prepared = await prepareToken(verifier.key, means);
  return finishToken(verifier.key, prepared, verifier.sign(prepared.blinded.blinded));
}

let token: AgeToken;
beforeAll(async () => {
  token = await spendToken(await fetchToken(), question);
});

test('a token answers the question that it was spent on', async () => {
  expect(await verifyToken(verifier.key, token, question)).toBe(true);
});

test.each([
  ['another site', { ...question, site: 'https://other.example' }],
  ['another challenge of the same site', { ...question, challenge: 'c2' }],
])('it does not answer %s', async (_which, other) => {
  expect(await verifyToken(verifier.key, token, other)).toBe(false);
});

test.each([
  ['another claim', { claim: 'age_over_21' }],
  ['another month', { month: '2026-12' }],
  ['another prefix', { prefix: 'A'.repeat(43) }],
  ['a signature that is none', { signature: '=' }],
  ['a key that is no point', { key: 'AAAA' }],
])('changed to %s, it is worth nothing', async (_what, change) => {
  expect(await verifyToken(verifier.key, { ...token, ...change }, question)).toBe(false);
});

test('its parts do not fit another token', async () => {
  const other = await spendToken(await fetchToken(), question);
  expect(await verifyToken(verifier.key, { ...token, proof: other.proof }, question)).toBe(false);
  expect(await verifyToken(verifier.key, { ...token, key: other.key, proof: other.proof }, question)).toBe(false);
});

test('signed by another verifier, or by a key that this one keeps for one person, it is worth nothing', async () => {
  expect(await verifyToken(blindSigner().key, token, question)).toBe(false);
});

describe('what a verifier and a site have in common', () => {
  test('is not a byte: nothing that the verifier saw or sent is in a token', async () => {
    const prepared = await prepareToken(verifier.key, means);
    const answer = verifier.sign(prepared.blinded.blinded);
    const spent = await spendToken(await finishToken(verifier.key, prepared, answer), question);
    const atSite = JSON.stringify(spent);
    for (const seen of [prepared.blinded.blinded, answer])
      expect(atSite).not.toContain(Buffer.from(seen).toString('base64url').slice(0, 24));
  });

  test('nor is the site anything that the verifier could have been told: it is chosen afterwards', async () => {
    const waiting = await fetchToken();
    const later = { site: 'https://elsewhere.example', challenge: 'of another day' };
    expect(await verifyToken(verifier.key, await spendToken(waiting, later), later)).toBe(true);
  });
});

test('the private half of its key cannot leave the browser', async () => {
  const { privateKey } = await fetchToken();
  await expect(crypto.subtle.exportKey('jwk', privateKey)).rejects.toThrow();
});
