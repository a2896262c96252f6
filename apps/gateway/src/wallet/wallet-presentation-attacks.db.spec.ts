/**
 * What is shown is not believed unless everything about it can be checked: each way of cheating has its own reason, which
 * the agency reads as a code, and the wallet as a sentence.
 */
import { askPresentation, readPresentation } from '@gun/wallet-contract';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { decodeJwt, decodeProtectedHeader, SignJWT } from 'jose';
import { createHash, randomBytes } from 'node:crypto';
import {
  disclosuresOf,
  newKey,
  type ForeignWallet,
  type Held,
  type PresentationRequest,
  type PresentChanges,
} from '../testing/wallets/foreign-wallet';
import { selfSignedLeaf } from '../testing/wallets/self-signed-leaf';
import { TestGateway } from '../testing/test-gateway';
import { asksForDiploma, holdsDiploma, httpTo, verifyingAgency, walletAt } from '../testing/wallets/wallets';

let gateway: TestGateway;
let wallet: ForeignWallet;
let mine: Held;
let brams: Held;
beforeAll(async () => {
  gateway = await TestGateway.start();
  await gateway.citizen('camille');
  await gateway.citizen('bram');
  [mine, brams] = [(await holdsDiploma(gateway, 'camille'))[0]!, (await holdsDiploma(gateway, 'bram'))[0]!]; // one copy each
  wallet = walletAt(gateway);
});
afterAll(() => gateway.stop());

const title = ['achievement_title'];

/** Shows what a cheat put together, and answers the state and the reason that the agency reads. */
async function shows(cheat: (request: PresentationRequest) => Promise<unknown>, encrypted = true): Promise<unknown[]> {
  const { id, uri } = await asksForDiploma(gateway, title, encrypted);
  const request = await wallet.readRequest(uri);
  const heard = await wallet.send(request, await cheat(request));
  const { body } = await gateway.call(readPresentation, { as: verifyingAgency, input: { presentationId: id } });
  if (heard.status !== 200) expect(JSON.parse(heard.text)).toMatchObject({ error: 'invalid_request' });
  return [body.state, body.failure];
}

const changed = (changes: PresentChanges, held: () => Held = () => mine) =>
  shows(async (request) => ({ diploma: [await wallet.present(held(), request, title, changes)] }));

/** The same token signed again, as whoever makes one up would. */
async function forged(
  change: (payload: Record<string, unknown>) => Record<string, unknown>,
  header = {},
): Promise<Held> {
  const [token = '', ...rest] = mine.credential.split('~');
  const { privateKey } = await newKey();
  const signed = await new SignJWT(change(decodeJwt(token)))
    .setProtectedHeader({ ...decodeProtectedHeader(token), alg: 'ES256', ...header })
    .sign(privateKey);
  return { ...mine, credential: [signed, ...rest].join('~') };
}

test('an honest presentation is believed, so that the refusals below are about the cheats', async () => {
  expect(await changed({})).toEqual(['answered', undefined]);
});

describe('a presentation is not believed', () => {
  test('for a nonce of another request', async () => {
    expect(await changed({ nonce: randomBytes(32).toString('base64url') })).toEqual(['failed', 'foreignNonce']);
  });

  test('when it was copied from an earlier one', async () => {
    const { uri } = await asksForDiploma(gateway, title);
    const earlier = await wallet.present(mine, await wallet.readRequest(uri), title);
    expect(await shows(async () => ({ diploma: [earlier] }))).toEqual(['failed', 'foreignNonce']);
  });

  test('when it was meant for another verifier', async () => {
    expect(await changed({ audience: 'x509_hash:somebody-else' })).toEqual(['failed', 'wrongAudience']);
  });

  test('when it is an hour old, or from tomorrow', async () => {
    expect(await changed({ issuedAt: wallet.now() - 3600 })).toEqual(['failed', 'foreignNonce']);
    expect(await changed({ issuedAt: wallet.now() + 86_400 })).toEqual(['failed', 'foreignNonce']);
  });

  test('with the attestation of somebody else', async () => {
    expect(await changed({ key: mine.key }, () => brams)).toEqual(['failed', 'notHolder']);
  });

  test('without a proof of the holder', async () => {
    const bare = async (request: PresentationRequest) => {
      const presented = await wallet.present(mine, request, title);
      return { diploma: [presented.slice(0, presented.lastIndexOf('~') + 1)] };
    };
    expect(await shows(bare)).toEqual(['failed', 'notHolder']);
  });

  test('with a proof of another kind', async () => {
    expect(await changed({ typ: 'JWT' })).toEqual(['failed', 'notHolder']);
  });

  test('when the proof is about other disclosures', async () => {
    expect(await changed({ hashOf: mine.credential })).toEqual(['failed', 'altered']);
  });

  test('with a claim that somebody wrote into it', async () => {
    const claim = ['AAAAAAAAAAAAAAAAAAAAAA', 'achievement_title', 'Doctor honoris causa'];
    const extra = [Buffer.from(JSON.stringify(claim)).toString('base64url')];
    const cheat = async (request: PresentationRequest) => ({
      diploma: [await wallet.present(mine, request, [], { extra })],
    });
    expect(await shows(cheat)).toEqual(['failed', 'altered']);
  });

  test('with a claim of another attestation spliced in', async () => {
    const extra = [disclosuresOf(brams).get('achievement_title') ?? ''];
    const cheat = async (request: PresentationRequest) => ({
      diploma: [await wallet.present(mine, request, [], { extra })],
    });
    expect(await shows(cheat)).toEqual(['failed', 'altered']);
  });

  test('with the same claim twice', async () => {
    const extra = [disclosuresOf(mine).get('achievement_title') ?? ''];
    expect(await changed({ extra })).toEqual(['failed', 'altered']);
  });

  test('with more than was asked', async () => {
    const cheat = async (request: PresentationRequest) => ({
      diploma: [await wallet.present(mine, request, [...title, 'family_name'])],
    });
    expect(await shows(cheat)).toEqual(['failed', 'notWhatWasAsked']);
  });

  test('with less than was asked', async () => {
    const cheat = async (request: PresentationRequest) => ({ diploma: [await wallet.present(mine, request, [])] });
    expect(await shows(cheat)).toEqual(['failed', 'notWhatWasAsked']);
  });

  test('as the answer to a question that nobody asked', async () => {
    const cheat = async (request: PresentationRequest) => ({ identity: [await wallet.present(mine, request, title)] });
    expect(await shows(cheat)).toEqual(['failed', 'notWhatWasAsked']);
  });

  test('when its issuer signed with another key than its certificate has', async () => {
    const cheat = await forged((payload) => payload);
    expect(await changed({}, () => cheat)).toEqual(['failed', 'altered']);
  });

  test('when whoever issued it vouches for themselves', async () => {
    const { key, chain } = await selfSignedLeaf();
    const [token = '', ...rest] = mine.credential.split('~');
    const signed = await new SignJWT(decodeJwt(token))
      .setProtectedHeader({ ...decodeProtectedHeader(token), alg: 'ES256', x5c: chain })
      .sign(key);
    expect(await changed({}, () => ({ ...mine, credential: [signed, ...rest].join('~') }))).toEqual([
      'failed',
      'untrustedIssuer',
    ]);
  });

  test.each([
    ['by nobody (none)', { alg: 'none' }],
    ['with our public key, taken for a shared secret (HS256)', { alg: 'HS256' }],
    ['in a way that must be understood', { crit: ['exp'], exp: 1 }],
  ])('when its token is signed %s', async (_how, header) => {
    const [token = '', ...rest] = mine.credential.split('~');
    const [head = '', payload, signature] = token.split('.');
    const changedHeader = { ...JSON.parse(Buffer.from(head, 'base64url').toString()), ...header };
    const first = Buffer.from(JSON.stringify(changedHeader)).toString('base64url');
    const cheat = { ...mine, credential: [[first, payload, signature].join('.'), ...rest].join('~') };
    expect(await changed({}, () => cheat)).toEqual(['failed', 'unreadable']);
  });

  test('without any certificate', async () => {
    const cheat = await forged((payload) => payload, { x5c: undefined });
    expect(await changed({}, () => cheat)).toEqual(['failed', 'untrustedIssuer']);
  });

  test('when its kind is unknown here', async () => {
    const cheat = await forged((payload) => ({ ...payload, vct: 'urn:example:club-card:1' }));
    expect(await changed({}, () => cheat)).toEqual(['failed', 'unknownType']);
  });

  test.each([
    ['no text at all', 'x'],
    ['a token without disclosures', 'a.b.c'],
    ['ten thousand tildes', '~'.repeat(10_000)],
  ])('when it is %s', async (_what, text) => {
    expect(await shows(async () => ({ diploma: [text] }))).toEqual(['failed', 'unreadable']);
  });

  test.each<[string, unknown]>([
    ['a list', ['a']],
    ['a text', 'a'],
    ['two answers to one question', { diploma: ['a', 'b'] }],
    ['nothing', null],
  ])('when the answer is %s', async (_what, answer) => {
    expect(await shows(async () => answer)).toEqual(['failed', 'unreadable']);
    expect(await shows(async () => answer, false)).toEqual(['failed', 'unreadable']);
  });

  test('in clear, when it was to be encrypted', async () => {
    const { id, uri } = await asksForDiploma(gateway, title);
    const request = await wallet.readRequest(uri);
    const shown = { diploma: [await wallet.present(mine, request, title)] };
    await wallet.send({ ...request, response_mode: 'direct_post' }, shown);
    const { body } = await gateway.call(readPresentation, { as: verifyingAgency, input: { presentationId: id } });
    expect([body.state, body.failure]).toEqual(['failed', 'unreadable']);
  });
});

describe('a request', () => {
  test('takes one answer: a copy of the first finds it closed', async () => {
    const { uri } = await asksForDiploma(gateway, title);
    const request = await wallet.readRequest(uri);
    const shown = { diploma: [await wallet.present(mine, request, title)] };
    const heard = await Promise.all([wallet.send(request, shown), wallet.send(request, shown)]);
    expect(heard.map(({ status }) => status).toSorted()).toEqual([200, 400]);
    expect((await wallet.send(request, shown)).status).toBe(400);
    await expect(wallet.readRequest(uri)).rejects.toThrow('over');
  });

  test('is answered under its own state, encrypted or not', async () => {
    for (const encrypted of [true, false]) {
      const { id, uri } = await asksForDiploma(gateway, title, encrypted);
      const request = await wallet.readRequest(uri);
      const shown = { diploma: [await wallet.present(mine, request, title)] };
      expect((await wallet.send({ ...request, state: 'of another request' }, shown)).status).toBe(400);
      const { body } = await gateway.call(readPresentation, { as: verifyingAgency, input: { presentationId: id } });
      expect([body.state, body.failure]).toEqual(['failed', 'foreignNonce']);
    }
  });

  test('is refused without a word of what was shown', async () => {
    const { uri } = await asksForDiploma(gateway, title);
    const request = await wallet.readRequest(uri);
    const presented = await wallet.present(brams, request, title, { key: mine.key });
    const { text, headers } = await wallet.send(request, { diploma: [presented] });
    const told = text + JSON.stringify(headers) + gateway.logged.join('');
    for (const part of presented.split('~').filter((one) => one.length > 20)) expect(told).not.toContain(part);
  });

  test('is over after five minutes', async () => {
    const { id, uri } = await asksForDiploma(gateway, title);
    const request = await wallet.readRequest(uri);
    gateway.clock.at = new Date(gateway.clock.at.getTime() + 6 * 60_000);
    expect((await wallet.send(request, { diploma: [] })).status).toBe(400);
    const { body } = await gateway.call(readPresentation, { as: verifyingAgency, input: { presentationId: id } });
    expect(body.state).toBe('expired');
  });

  test('never goes wider than the registration of its purpose', async () => {
    const ask = (body: Record<string, unknown>) => gateway.call(askPresentation, { as: verifyingAgency, body });
    const wider = await ask({ purpose: 'recruitment', claims: ['achievement_title', 'learner_identification'] });
    expect([wider.status, wider.problem.type]).toEqual([409, 'urn:problem-type:gun:wallet:beyondRegistration']);
    const foreign = await ask({ purpose: 'sworn-translator' });
    expect([foreign.status, foreign.problem.type]).toEqual([409, 'urn:problem-type:gun:wallet:purposeNotRegistered']);
  });

  test('has a nonce and a key of its own', async () => {
    const asked = await Promise.all([1, 2].map(async () => wallet.readRequest((await asksForDiploma(gateway)).uri)));
    const own = asked.flatMap(({ nonce, client_metadata: metadata }) => [nonce, metadata.jwks?.keys[0]?.x]);
    expect(new Set(own).size).toBe(4);
  });
});

/** The validity of attestations is told by the clock. */
describe('an attestation', () => {
  test('is not believed after its last day', async () => {
    const at = gateway.clock.at;
    gateway.clock.at = new Date(at.getTime() + 366 * 86_400_000);
    expect(await changed({})).toEqual(['failed', 'expired']);
    gateway.clock.at = at;
  });

  test('is not believed before its first', async () => {
    const at = gateway.clock.at;
    gateway.clock.at = new Date(at);
    gateway.clock.at.setUTCHours(-6); // the evening before: its certificate holds, it does not
    expect(await changed({})).toEqual(['failed', 'notYetValid']);
    gateway.clock.at = at;
  });
});

test('what nobody may read is kept sealed, and goes when its time is over', async () => {
  expect(await changed({})).toEqual(['answered', undefined]);
  const rows = await gateway.sql<{ shown: Buffer }>(`select shown from wallet_presentation where shown is not null`);
  for (const { shown } of rows) expect(shown.toString('latin1')).not.toContain('architectuur');
  const hash = createHash('sha256').update('x').digest('base64url');
  expect((await httpTo(gateway)('GET', `http://localhost:4000/openid/verifier/requests/${hash}`)).status).toBe(404);
});
