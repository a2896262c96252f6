/** @jest-environment node */
import {
  ageClaim,
  headOf,
  monthOf,
  spendToken,
  verifyToken,
  type AgeVerifier,
  type LoggedKey,
} from '@gun/wallet-contract';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { constants, createHash, generateKeyPairSync, privateDecrypt } from 'node:crypto';
import { obtainTokens } from './obtain-tokens';
import { VerifierProblem } from './verifier.client';

const url = 'https://verifier.example';
const now = new Date('2026-11-30T12:00:00Z');
const pair = () => generateKeyPairSync('rsa', { modulusLength: 2048 });
const signing = pair();
const lineOf = ({ publicKey }: ReturnType<typeof pair>, month = monthOf(now)): LoggedKey => {
  const { n = '', e = '' } = publicKey.export({ format: 'jwk' });
  return { claim: ageClaim, month, n, e };
};
const line = lineOf(signing);

/** A verifier, as the network shows it: every answer can be changed. */
let said: Record<string, unknown>;
let received: { url: string; init: RequestInit }[];
const real = globalThis.fetch;
const sign = (blinded: string): string =>
  privateDecrypt(
    { key: signing.privateKey, padding: constants.RSA_NO_PADDING },
    Buffer.from(blinded, 'base64url'),
  ).toString('base64url');
beforeEach(() => {
  received = [];
  const responseUri = `${url}/proofs`;
  said = {
    '/keys': { keys: [line] },
    '/requests': { client_id: `redirect_uri:${responseUri}`, response_uri: responseUri, nonce: 'n' },
  };
  globalThis.fetch = async (input, init = {}) => {
    const address = String(input);
    received.push({ url: address, init });
    const path = address.slice(url.length);
    if (path === '/proofs' && !said[path]) {
      const { blinded } = JSON.parse(String(init.body)) as { blinded: string[] }; // as the page sends it
      return Response.json({ signatures: blinded.map(sign) });
    }
    const answer = said[path];
    return answer instanceof Response ? answer : Response.json(answer);
  };
});
afterEach(() => {
  globalThis.fetch = real;
});

const asks: string[] = [];
const lends = async (handover: string) => {
  asks.push(handover);
  return 'device-response';
};
const verifier = async (lines: readonly LoggedKey[] = [line]): Promise<AgeVerifier> => {
  const name = { fr: 'V', nl: 'V', de: 'V', en: 'V' };
  const { size, hash } = (await headOf(lines))!;
  return { name, url, log: { size, hash, at: now.toISOString() } };
};
const faultOf = async (asked: Promise<unknown>): Promise<string> => {
  try {
    await asked;
    return 'none';
  } catch (error) {
    return error instanceof VerifierProblem ? error.fault : String(error);
  }
};

test('one proof of age is worth ten tokens, each good for one question', async () => {
  const tokens = await obtainTokens(await verifier(), lends, now);
  expect(tokens).toHaveLength(10);
  const question = { site: 'https://shop.example', challenge: 'c' };
  for (const token of tokens) expect(await verifyToken(line, await spendToken(token, question), question)).toBe(true);
});

test('the wallet is told a hash of the verifier’s request, and nothing of the verifier', async () => {
  asks.length = 0;
  await obtainTokens(await verifier(), lends, now);
  const texts = [`redirect_uri:${url}/proofs`, 'n', `${url}/proofs`];
  const text = (value: string) => [0x78, value.length, ...Buffer.from(value)];
  const [client, , uri] = texts;
  const info = Buffer.from([0x84, ...text(client!), 0x61, ...Buffer.from('n'), 0xf6, ...text(uri!)]);
  expect(asks).toEqual([createHash('sha256').update(info).digest('base64url')]);
});

test('the verifier is told no page, no cookie and no site', async () => {
  await obtainTokens(await verifier(), lends, now);
  expect(received.map(({ url: address }) => address)).toEqual([`${url}/keys`, `${url}/requests`, `${url}/proofs`]);
  for (const { init } of received)
    expect(init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error' });
});

test.each<[string, () => Promise<AgeVerifier>, () => void]>([
  [
    'shows this person another key than everybody',
    () => verifier(),
    () => (said['/keys'] = { keys: [lineOf(pair())] }),
  ],
  ['has a key that nobody saw yet', () => verifier([]), () => undefined],
  [
    'has two keys for the month',
    () => verifier([line, lineOf(pair())]),
    () => (said['/keys'] = { keys: [line, lineOf(pair())] }),
  ],
  ['has none for this month', () => verifier([lineOf(pair(), '2026-10')]), () => undefined],
  [
    'asks for another verifier',
    () => verifier(),
    () =>
      (said['/requests'] = {
        client_id: 'redirect_uri:https://other.example',
        response_uri: 'https://other.example',
        nonce: 'n',
      }),
  ],
  ['answers no list of keys', () => verifier(), () => (said['/keys'] = { keys: 'none' })],
  [
    'signs something else',
    () => verifier(),
    () => (said['/proofs'] = { signatures: Array<string>(10).fill(sign('A'.repeat(341) + 'Q')) }),
  ],
  ['signs too few', () => verifier(), () => (said['/proofs'] = { signatures: [] })],
])('nothing is taken from a verifier that %s', async (_what, listed, change) => {
  const known = await listed();
  change();
  expect(await faultOf(obtainTokens(known, lends, now))).toBe('strange');
});

test('a verifier whose keys the counter never saw is asked nothing', async () => {
  const { name } = await verifier();
  expect(await faultOf(obtainTokens({ name, url }, lends, now))).toBe('strange');
  expect(received).toEqual([]);
});

test('a proof that it does not believe, and silence, are told apart', async () => {
  said['/proofs'] = Response.json({ error: 'proof_not_accepted' }, { status: 403 });
  expect(await faultOf(obtainTokens(await verifier(), lends, now))).toBe('refused');
  globalThis.fetch = () => Promise.reject(new TypeError('network'));
  expect(await faultOf(obtainTokens(await verifier(), lends, now))).toBe('silent');
});

test('a wallet that refuses is heard: nothing is sent to the verifier', async () => {
  const refuses = () => Promise.reject(new Error('noProofOfAge'));
  expect(await faultOf(obtainTokens(await verifier(), refuses, now))).toBe('Error: noProofOfAge');
  expect(received.map(({ url: address }) => address)).not.toContain(`${url}/proofs`);
});
