import { beforeAll, expect, test } from '@jest/globals';
import { ageRequest } from './age-question';
import { foreignIssuer, type ForeignIssuer } from './testing/foreign-proof';
import { verifyProofOfAge } from './verify-proof-of-age';

const now = new Date('2026-11-30T12:00:00Z');
const dayMs = 86_400_000;
const asked = ageRequest('https://shop.example/answers', 'nonce-of-this-visit');
const adult = { age_over_18: true };

let issuer: ForeignIssuer;
beforeAll(async () => {
  issuer = await foreignIssuer(now);
});

const shown = async (claims: Record<string, unknown>, request = asked, at = now) =>
  (await issuer.issue(claims, at)).show(request);
const judged = (answer: string, at = now) => verifyProofOfAge(answer, asked, [issuer.anchor], at);

test('somebody of 18 is known to be 18', async () => {
  expect(await judged(await shown(adult))).toBe('yes');
});

test('a good proof of somebody younger says so, and is no forgery', async () => {
  expect(await judged(await shown({ age_over_18: false }))).toBe('age');
});

test.each([
  ['another nonce', ageRequest('https://shop.example/answers', 'nonce-of-another')],
  ['another site', ageRequest('https://other.example/answers', asked.nonce)],
])('an answer to %s proves nothing here', async (_what, request) => {
  expect(await judged(await shown(adult, request))).toBe('proof');
});

test('a proof counts neither before its time nor after it', async () => {
  const answer = await shown(adult);
  expect(await judged(answer, new Date(now.getTime() - dayMs))).toBe('proof');
  expect(await judged(answer, new Date(now.getTime() + 91 * dayMs))).toBe('proof');
});

test('nobody is believed but the issuers of the list, and nobody at all without one', async () => {
  const answer = await shown(adult);
  const { anchor } = await foreignIssuer(now);
  expect(await verifyProofOfAge(answer, asked, [anchor], now)).toBe('proof');
  expect(await verifyProofOfAge(answer, asked, [], now)).toBe('proof');
});

test('another document that has the claim is not a proof of age', async () => {
  const copy = await issuer.issue(adult, now, 'org.iso.18013.5.1.mDL');
  expect(await judged(await copy.show(asked))).toBe('proof');
});

test.each(['', '{}', 'AAAA', 'not base64 at all'])('%j is refused and breaks nothing', async (answer) => {
  expect(await judged(answer)).toBe('proof');
});
