import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, SignJWT, type JWK, type JWTPayload } from 'jose';
import { createHash, randomUUID } from 'node:crypto';
import { DpopProofs, type ProofContext } from './dpop-proof';

const url = 'https://gateway.example/api/agency/v1/events';
const token = 'header.claims.signature';
const ath = createHash('sha256').update(token).digest('base64url');

let key: CryptoKey;
let jwk: JWK;
let thumbprint: string;
let proofs: DpopProofs;

beforeAll(async () => {
  const pair = await generateKeyPair('ES256', { extractable: true });
  key = pair.privateKey;
  jwk = await exportJWK(pair.publicKey);
  thumbprint = await calculateJwkThumbprint(jwk);
});
beforeEach(() => {
  const seen = new Set<string>();
  proofs = new DpopProofs({
    isFirst: async (sender, identifier) => seen.size < seen.add(`${sender} ${identifier}`).size,
  });
});

const proof = (claims: JWTPayload = {}, header: { typ?: string; jwk?: JWK } = {}, signingKey = key): Promise<string> =>
  new SignJWT({ htm: 'GET', htu: url, ath, jti: randomUUID(), iat: Math.floor(Date.now() / 1000), ...claims })
    .setProtectedHeader({ alg: 'ES256', typ: 'dpop+jwt', jwk, ...header })
    .sign(signingKey);

const check = (text: string | undefined, context: Partial<ProofContext> = {}) =>
  proofs.ensureProven({ proof: text, method: 'GET', url: `${url}?pageSize=50`, token, thumbprint, ...context });

describe('a proof of possession', () => {
  test('of the right key for this request and token is accepted', async () => {
    await expect(check(await proof())).resolves.toBeUndefined();
  });

  test('is accepted once', async () => {
    const text = await proof();
    await check(text);
    await expect(check(text)).rejects.toMatchObject({ refusal: 'invalidAccessToken' });
  });

  const wrong: [because: string, make: () => Promise<string | undefined>][] = [
    ['it is missing', async () => undefined],
    ['it is not a token', async () => 'x'],
    ['it is for another method', () => proof({ htm: 'POST' })],
    ['it is for another address', () => proof({ htu: 'https://gateway.example/api/agency/v1/dossiers' })],
    ['it is for another host', () => proof({ htu: 'https://elsewhere.example/api/agency/v1/events' })],
    ['it is for another token', () => proof({ ath: createHash('sha256').update('other').digest('base64url') })],
    ['it names no token', () => proof({ ath: undefined })],
    ['it has no identifier, so a replay would go unseen', () => proof({ jti: undefined })],
    ['it is two minutes old', () => proof({ iat: Math.floor(Date.now() / 1000) - 120 })],
    ['it comes from the future', () => proof({ iat: Math.floor(Date.now() / 1000) + 120 })],
    ['it is an ordinary token', () => proof({}, { typ: 'JWT' })],
    ['another key signed it', async () => proof({}, {}, (await generateKeyPair('ES256')).privateKey)],
    [
      'it is right in itself, but of another key than the token is bound to',
      async () => {
        const thief = await generateKeyPair('ES256', { extractable: true });
        return proof({}, { jwk: await exportJWK(thief.publicKey) }, thief.privateKey);
      },
    ],
  ];
  test.each(wrong)('is refused because %s', async (_because, make) => {
    await expect(check(await make())).rejects.toMatchObject({ refusal: 'invalidAccessToken' });
  });
});
