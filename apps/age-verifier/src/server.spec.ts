import { TrustAnchors, type AgeRequest } from '@gun/age-check';
import { foreignIssuer, type ForeignIssuer } from '@gun/age-check/testing';
import { ageClaim, finishToken, prepareToken, spendToken, verifyToken, type PreparedToken } from '@gun/wallet-contract';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KeyRing, type LoggedKey } from './key-ring';
import { verifierServer } from './server';

const today = new Date('2026-11-30T12:00:00Z');
const tomorrow = new Date('2026-12-01T12:00:00Z');
const afterFiveMinutes = new Date(today.getTime() + 301_000);
const pem = (certificate: Uint8Array) =>
  `-----BEGIN CERTIFICATE-----\n${Buffer.from(certificate).toString('base64')}\n-----END CERTIFICATE-----\n`;

let folder: string;
let issuer: ForeignIssuer;
let keys: KeyRing;
let server: FastifyInstance;
let now = today;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gun-age-verifier-'));
  issuer = await foreignIssuer(today);
  keys = KeyRing.open(join(folder, 'keys.json'));
  await keys.renew(today);
  const anchors = new TrustAnchors(async () => pem(issuer.anchor));
  server = verifierServer({ publicUrl: 'https://verifier.example', keys, anchors, now: () => now });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const keyOf = (month: string): LoggedKey => keys.log.find((key) => key.month === month)!;
const prepare = () => prepareToken(keyOf('2026-11'), { claim: ageClaim, month: '2026-11' });
const textOf = ({ blinded }: PreparedToken) => Buffer.from(blinded.blinded).toString('base64url');

async function asks(): Promise<AgeRequest> {
  const asked = (await server.inject({ method: 'POST', url: '/requests' })).json<Record<string, string>>();
  return { clientId: asked['client_id']!, nonce: asked['nonce']!, responseUri: asked['response_uri']! };
}

async function sends(answer: string, { nonce }: AgeRequest, change: object = {}) {
  const blinded = [textOf(await prepare())];
  const payload = { nonce, vp_token: { proof_of_age: [answer] }, month: '2026-11', blinded, ...change };
  const { statusCode, body } = await server.inject({ method: 'POST', url: '/proofs', payload });
  const said = JSON.parse(body) as { error?: string; signatures?: string[] }; // what the server writes
  return { statusCode, ...said };
}

const proofOfAge = async (claims: object = { age_over_18: true }, type?: string) =>
  issuer.issue({ ...claims }, today, type);

describe('a proof of age', () => {
  test('is worth tokens that any site can check with the key of the log', async () => {
    const request = await asks();
    const prepared = [await prepare(), await prepare()];
    const answer = await (await proofOfAge()).show(request);
    const { signatures = [] } = await sends(answer, request, { blinded: prepared.map(textOf) });
    const question = { site: 'https://shop.example', challenge: 'c' };
    for (const [at, one] of prepared.entries()) {
      const waiting = await finishToken(keyOf('2026-11'), one, Buffer.from(signatures[at]!, 'base64url'));
      expect(await verifyToken(keyOf('2026-11'), await spendToken(waiting, question), question)).toBe(true);
    }
  });

  test('counts once: shown again, it is refused', async () => {
    const request = await asks();
    const answer = await (await proofOfAge()).show(request);
    expect((await sends(answer, request)).statusCode).toBe(200);
    expect(await sends(answer, request)).toEqual({ statusCode: 400, error: 'invalid_nonce' });
  });

  test('answers the request for which it was shown, and no other', async () => {
    const [one, other] = [await asks(), await asks()];
    const answer = await (await proofOfAge()).show(one);
    expect(await sends(answer, other)).toEqual({ statusCode: 403, error: 'proof_not_accepted' });
  });

  test('made for another verifier, is refused', async () => {
    const request = await asks();
    const elsewhere = { ...request, clientId: 'redirect_uri:https://other.example/proofs' };
    expect(await sends(await (await proofOfAge()).show(elsewhere), request)).toMatchObject({ statusCode: 403 });
  });

  test('of somebody who is not 18 gives no signature', async () => {
    const request = await asks();
    const answer = await (await proofOfAge({ age_over_18: false })).show(request);
    expect(await sends(answer, request)).toEqual({ statusCode: 403, error: 'not_proven' });
  });

  test('of another kind gives none', async () => {
    const request = await asks();
    const answer = await (await proofOfAge({ age_over_18: true }, 'org.example.other')).show(request);
    expect(await sends(answer, request)).toMatchObject({ statusCode: 403 });
  });

  test('of an issuer that is on no list gives none', async () => {
    const stranger = await foreignIssuer(today);
    const request = await asks();
    const answer = await (await stranger.issue({ age_over_18: true }, today)).show(request);
    expect(await sends(answer, request)).toMatchObject({ statusCode: 403 });
  });

  test('that is over gives none', async () => {
    const request = await asks();
    const old = await issuer.issue({ age_over_18: true }, new Date('2026-08-01T00:00:00Z'));
    expect(await sends(await old.show(request), request)).toMatchObject({ statusCode: 403 });
  });

  test.each([
    [
      'a changed byte',
      (answer: string) => answer.slice(0, 300) + (answer[300] === 'A' ? 'B' : 'A') + answer.slice(301),
    ],
    ['half of it', (answer: string) => answer.slice(0, 200)],
    ['nothing that is CBOR', () => 'AAAA'],
  ])('with %s gives none', async (_what, change) => {
    const request = await asks();
    const answer = change(await (await proofOfAge()).show(request));
    expect(await sends(answer, request)).toMatchObject({ statusCode: 403 });
  });
});

describe('a request', () => {
  test('holds for five minutes', async () => {
    const request = await asks();
    const answer = await (await proofOfAge()).show(request);
    now = afterFiveMinutes;
    expect(await sends(answer, request)).toEqual({ statusCode: 400, error: 'invalid_nonce' });
    now = today;
  });

  test('of somebody else is none', async () => {
    const request = await asks();
    const forged = { ...request, nonce: request.nonce.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')) };
    expect(await sends(await (await proofOfAge()).show(forged), forged)).toMatchObject({ error: 'invalid_nonce' });
  });

  test.each([
    ['another month than now', { month: '2026-12' }, 'other_month'],
    ['no blinded value', { blinded: [] }, 'invalid_request'],
    ['eleven of them', { blinded: Array<string>(11).fill('A'.repeat(342)) }, 'invalid_request'],
    ['one beyond the modulus', { blinded: ['_'.repeat(341) + 'w'] }, 'invalid_request'],
    ['anything more', { site: 'https://shop.example' }, 'invalid_request'],
  ])('with %s is refused', async (_what, change, error) => {
    const request = await asks();
    expect(await sends(await (await proofOfAge()).show(request), request, change)).toEqual({ statusCode: 400, error });
  });
});

describe('the keys', () => {
  test('are two: of this month, and of the next before anybody needs it', async () => {
    const { keys: log } = (await server.inject('/keys')).json<{ keys: LoggedKey[] }>();
    expect(log.map(({ claim, month }) => [claim, month])).toEqual([
      ['age_over_18', '2026-11'],
      ['age_over_18', '2026-12'],
    ]);
  });

  test('stay in the log for ever; the private half goes when its month is over', async () => {
    const file = join(folder, 'other.json');
    const ring = KeyRing.open(file);
    await ring.renew(today);
    const before = [...ring.log];
    const later = KeyRing.open(file);
    await later.renew(tomorrow);
    expect(later.log.slice(0, 2)).toEqual(before);
    expect(later.log.map(({ month }) => month)).toEqual(['2026-11', '2026-12', '2027-01']);
    expect(() => later.sign('2026-11', Buffer.alloc(256, 1))).toThrow('no key');
    const kept = JSON.parse(readFileSync(file, 'utf8')) as { secrets: object }; // written by the ring
    expect(Object.keys(kept.secrets)).toEqual(['2026-12', '2027-01']);
  });
});

test('any page may ask, without cookies', async () => {
  const { headers } = await server.inject({ method: 'OPTIONS', url: '/proofs' });
  expect(headers['access-control-allow-origin']).toBe('*');
  expect(headers['access-control-allow-credentials']).toBeUndefined();
});

test('without a list of issuers no proof counts', async () => {
  const silent = new TrustAnchors(() => Promise.reject(new Error('down')));
  expect(await silent.list(today)).toEqual([]);
});
