/** A wallet of others sends its holder to sign in, and comes back with a code: what it gets, and what nobody else gets. */
import { answerWalletRequest, offerCredential, readWalletRequest, withdrawCredential } from '@gun/wallet-contract';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { calculateJwkThumbprint } from 'jose';
import { clientId, ForeignCodeWallet, redirectUri, type Started } from '../testing/wallets/foreign-code-wallet';
import { boundTo, disclosuresOf, newKey, type Heard } from '../testing/wallets/foreign-wallet';
import { TestGateway } from '../testing/test-gateway';
import { addsDiploma, codeWalletAt, httpTo } from '../testing/wallets/wallets';

const issuer = 'http://localhost:4000/openid/issuer';
const diploma = 'diploma.sd-jwt';
let gateway: TestGateway;
let wallet: ForeignCodeWallet;
let credentialId: string;
beforeAll(async () => {
  gateway = await TestGateway.start();
  await gateway.citizen('camille');
  await gateway.citizen('noa');
  credentialId = await addsDiploma(gateway, 'camille');
  wallet = codeWalletAt(gateway);
});
afterAll(() => gateway.stop());

const seconds = (count: number): void => {
  gateway.clock.at = new Date(gateway.clock.at.getTime() + count * 1000);
};
const said = ({ status, text }: Heard): [number, unknown] => [status, JSON.parse(text).error];

/** What the browser does: follows the link of the wallet to the page of the portal. */
async function opens({ link }: Pick<Started, 'link'>): Promise<string> {
  const { status, headers } = await httpTo(gateway)('GET', link, { 'accept-language': 'nl-BE,nl' });
  expect([status, headers['location']]).toEqual([
    302,
    expect.stringContaining('http://localhost:3000/nl/wallet/requests/'),
  ]);
  return String(headers['location']).split('/').at(-1) ?? '';
}

const answers = async (as: string, requestId: string, answer: 'allow' | 'refuse' = 'allow') =>
  gateway.call(answerWalletRequest, { as, input: { walletRequestId: requestId }, body: { answer } });

/** All of it, up to the code. */
async function authorized(changes: Record<string, string | undefined> = {}): Promise<Started & { code: string }> {
  const started = await wallet.push(issuer, diploma, changes);
  const { body } = await answers('camille', await opens(started));
  return { ...started, code: wallet.codeIn(body.returnTo, started) };
}

async function token(): Promise<{ started: Started; access: string }> {
  const { code, ...started } = await authorized();
  return { started, access: JSON.parse((await wallet.exchange(code, started)).text).access_token };
}

describe('a wallet that sends its holder to sign in', () => {
  test('gets the attestation that its holder saw and allowed, by scope', async () => {
    const started = await wallet.push(issuer, diploma);
    expect([started.status, JSON.parse(started.text)]).toEqual([
      201,
      { request_uri: expect.stringMatching(/^urn:ietf:params:oauth:request_uri:/), expires_in: 600 },
    ]);
    const requestId = await opens(started);
    const { body: seen } = await gateway.call(readWalletRequest, {
      as: 'camille',
      input: { walletRequestId: requestId },
    });
    expect(seen).toMatchObject({
      type: 'diploma',
      credentialId,
      goesTo: { kind: 'app', name: 'foreign.wallet.example' },
    });
    expect(seen.wallet).toBeUndefined();
    const { body } = await answers('camille', requestId);
    const heard = await wallet.exchange(wallet.codeIn(body.returnTo, started), started);
    const { access_token: access, ...more } = JSON.parse(heard.text);
    expect(more).toEqual({ token_type: 'DPoP', expires_in: 300 });
    const { held } = await wallet.request(started.offer, access, 2);
    expect(disclosuresOf(held[0]!).has('achievement_title')).toBe(true);
    expect(await boundTo(held[0]!)).toBe(await calculateJwkThumbprint(held[0]!.jwk));
  });

  test('gets it by authorization details, and then by the identifier that the token comes with', async () => {
    const details = [{ type: 'openid_credential', credential_configuration_id: diploma }];
    const { code, ...started } = await authorized({ scope: undefined, authorization_details: JSON.stringify(details) });
    const { access_token: access, authorization_details: granted } = JSON.parse(
      (await wallet.exchange(code, started)).text,
    );
    expect(granted).toEqual([{ ...details[0], credential_identifiers: [diploma] }]);
    const proofs = { jwt: ['a'] };
    const ask = async (body: Record<string, unknown>) =>
      said(await wallet.post(started.offer, access, { ...body, proofs }));
    expect(await ask({ credential_identifier: diploma })).toEqual([400, 'invalid_proof']); // it is known: the proof is next
    expect(await ask({ credential_identifier: 'another' })).toEqual([400, 'unknown_credential_identifier']);
    expect(await ask({ credential_identifier: diploma, credential_configuration_id: diploma })).toEqual([
      400,
      'invalid_credential_request',
    ]);
  });

  test('gets it through the offer that its holder scanned, which is then taken', async () => {
    const { body: offer } = await gateway.call(offerCredential, { as: 'camille', input: { credentialId } });
    const scanned = await wallet.scan(offer.uri);
    const link = new URL(offer.uri).searchParams.get('credential_offer_uri') ?? '';
    const { grants } = JSON.parse((await httpTo(gateway)('GET', link)).text);
    const { issuer_state: state } = grants.authorization_code;
    const first = await wallet.push(issuer, diploma, { issuer_state: state });
    expect((await answers('noa', await opens(first))).problem?.type).toContain('nothingToGive');
    expect((await answers('camille', await opens(first))).status).toBe(201);
    const second = await wallet.push(issuer, diploma, { issuer_state: state });
    expect((await answers('camille', await opens(second))).problem?.type).toContain('offerOfAnother');
    expect(said(await wallet.token(scanned, offer.pin))).toEqual([400, 'invalid_grant']);
  });

  test('hears that its holder refused, and nothing else', async () => {
    const started = await wallet.push(issuer, diploma);
    const { body } = await answers('camille', await opens(started), 'refuse');
    expect(() => wallet.codeIn(body.returnTo, started)).toThrow('access_denied');
  });

  test('hears nothing of whoever has no such document', async () => {
    const requestId = await opens(await wallet.push(issuer, diploma));
    const { body: seen } = await gateway.call(readWalletRequest, { as: 'noa', input: { walletRequestId: requestId } });
    expect(seen.credentialId).toBeUndefined();
    expect((await answers('noa', requestId)).problem?.type).toContain('nothingToGive');
  });

  test('gets one answer: of two people at once one gives it, and afterwards nobody', async () => {
    await addsDiploma(gateway, 'noa');
    const requestId = await opens(await wallet.push(issuer, diploma));
    const heard = await Promise.all([answers('camille', requestId), answers('noa', requestId)]);
    expect(heard.map(({ status }) => status).toSorted()).toEqual([201, 404]);
    const repeated = await Promise.all([answers('camille', requestId), answers('noa', requestId)]);
    expect(repeated.map(({ status }) => status)).toEqual([404, 404]);
  });

  test('finds its request over after ten minutes, in the browser and at the page', async () => {
    const started = await wallet.push(issuer, diploma);
    const requestId = await opens(started);
    seconds(601);
    expect((await answers('camille', requestId)).status).toBe(404);
    expect(said(await httpTo(gateway)('GET', started.link))).toEqual([400, 'invalid_request']);
  });
});

describe('what a wallet pushes is refused', () => {
  test.each<[string, Record<string, string | undefined>, string]>([
    ['without a challenge', { code_challenge: undefined }, 'invalid_request'],
    ['with a challenge in clear', { code_challenge_method: 'plain' }, 'invalid_request'],
    ['with a challenge whose method is left open', { code_challenge_method: undefined }, 'invalid_request'],
    ['for a token at once', { response_type: 'token' }, 'unsupported_response_type'],
    ['without a client', { client_id: undefined }, 'invalid_client'],
    ['for something that we do not issue', { scope: 'openid email' }, 'invalid_scope'],
    [
      'for two things at once',
      { scope: undefined, authorization_details: '[{"type":"openid_credential"},{"type":"openid_credential"}]' },
      'invalid_authorization_details',
    ],
    ['for details that are none', { authorization_details: '{' }, 'invalid_authorization_details'],
    [
      'for details of something else',
      { authorization_details: '[{"type":"payment"}]' },
      'invalid_authorization_details',
    ],
    [
      'for another issuer',
      {
        authorization_details: `[{"type":"openid_credential","credential_configuration_id":"${diploma}","locations":["https://issuer.example"]}]`,
      },
      'invalid_authorization_details',
    ],
    ['to go to a script', { redirect_uri: 'javascript:alert(1)' }, 'invalid_request'],
    ['to go to data', { redirect_uri: 'data:text/html,a' }, 'invalid_request'],
    ['to go over plain http', { redirect_uri: 'http://wallet.example/callback' }, 'invalid_request'],
    ['to go to an address with a fragment', { redirect_uri: 'https://wallet.example/#a' }, 'invalid_request'],
    ['to go to an address with a password', { redirect_uri: 'https://a:b@wallet.example/' }, 'invalid_request'],
    ['to go nowhere', { redirect_uri: 'callback' }, 'invalid_request'],
    ['by reference to another request', { request_uri: 'urn:ietf:params:oauth:request_uri:x' }, 'invalid_request'],
  ])('%s', async (_what, changes, error) => {
    const heard = await wallet.push(issuer, diploma, changes);
    expect([heard.status < 402, said(heard)[1]]).toEqual([true, error]);
  });

  test('and its link opens no page for another client, or for a handle that was guessed', async () => {
    const { link } = await wallet.push(issuer, diploma);
    for (const wrong of [link.replace(clientId, 'another'), `${link}x`])
      expect(said(await httpTo(gateway)('GET', wrong))).toEqual([400, 'invalid_request']);
  });
});

describe('a code', () => {
  test.each<
    [string, Parameters<ForeignCodeWallet['exchange']>[2], Parameters<ForeignCodeWallet['exchange']>[3], string]
  >([
    ['with the verifier of another', { code_verifier: 'a'.repeat(43) }, {}, 'invalid_grant'],
    ['for another address', { redirect_uri: `${redirectUri}/` }, {}, 'invalid_grant'],
    ['for another client', { client_id: 'another' }, {}, 'invalid_grant'],
    ['that was made up', { code: `${'A'.repeat(43)}.${'A'.repeat(43)}` }, {}, 'invalid_grant'],
    ['without a proof of a key', {}, 'none', 'invalid_dpop_proof'],
    ['with a proof for another address', {}, { htu: 'https://other.example/token' }, 'invalid_dpop_proof'],
    ['with a proof for another method', {}, { htm: 'GET' }, 'invalid_dpop_proof'],
    ['with a proof from yesterday', {}, { issuedAt: 1 }, 'invalid_dpop_proof'],
    ['with a proof of another type', {}, { typ: 'JWT' }, 'invalid_dpop_proof'],
  ])('%s is refused, and serves its own wallet afterwards', async (_what, changes, dpop, error) => {
    const { code, ...started } = await authorized();
    expect(said(await wallet.exchange(code, started, changes, dpop))).toEqual([400, error]);
    expect((await wallet.exchange(code, started)).status).toBe(200);
  });

  test('is bound to the key that pushed the request', async () => {
    const { code, ...started } = await authorized();
    expect(said(await wallet.exchange(code, started, {}, { pair: await newKey() }))).toEqual([400, 'invalid_grant']);
  });

  test('serves once, of two at the same time', async () => {
    const { code, ...started } = await authorized();
    const heard = await Promise.all([wallet.exchange(code, started), wallet.exchange(code, started)]);
    expect(heard.map(({ status }) => status).toSorted()).toEqual([200, 400]);
  });

  test('that comes a second time ends what it gave', async () => {
    const { code, ...started } = await authorized();
    const { access_token: access } = JSON.parse((await wallet.exchange(code, started)).text);
    expect(said(await wallet.exchange(code, started))).toEqual([400, 'invalid_grant']);
    expect(said(await wallet.request(started.offer, access, 1))).toEqual([401, 'invalid_token']);
  });

  test('is over after a minute', async () => {
    const { code, ...started } = await authorized();
    seconds(61);
    expect(said(await wallet.exchange(code, started))).toEqual([400, 'invalid_grant']);
  });

  test('is found nowhere in the database', async () => {
    const { code } = await authorized();
    const rows = JSON.stringify([
      await gateway.sql(`select * from wallet_authorization`),
      await gateway.sql(`select * from idempotency`),
    ]);
    expect(rows).not.toContain(code.split('.')[1]);
  });

  test('of another issuer is taken by no wallet that looks whose answer it is', async () => {
    const started = await wallet.push(issuer, diploma);
    const mixed = `${redirectUri}?code=a&state=${started.state}&iss=https%3A%2F%2Fother.example`;
    expect(() => wallet.codeIn(mixed, started)).toThrow('not the answer I wait for');
  });
});

describe('a token that is bound to a key', () => {
  test.each<[string, (access: string) => Promise<Parameters<ForeignCodeWallet['postProven']>[3]>]>([
    ['another key', async () => ({ pair: await newKey() })],
    ['a proof for another token', async () => ({ token: 'another' })],
    ['a proof for another address', async () => ({ htu: 'http://localhost:4000/openid/issuer/nonce' })],
    ['a proof for another method', async () => ({ htm: 'GET' })],
    ['a proof from the future', async () => ({ issuedAt: wallet.now() + 3600 })],
  ])('opens nothing with %s', async (_what, change) => {
    const { started, access } = await token();
    const heard = await wallet.postProven(started.offer, access, {}, await change(access));
    expect(said(heard)).toEqual([401, 'invalid_dpop_proof']);
    expect(heard.headers['www-authenticate']).toContain('DPoP error="invalid_dpop_proof"');
  });

  test('opens nothing with a proof that was used before', async () => {
    const { started, access } = await token();
    expect(said(await wallet.postProven(started.offer, access, {}, { jti: 'same' }))[0]).toBe(400);
    expect(said(await wallet.postProven(started.offer, access, {}, { jti: 'same' }))).toEqual([
      401,
      'invalid_dpop_proof',
    ]);
  });

  test('opens nothing as a bearer token, and a bearer token is none that is bound', async () => {
    const { started, access } = await token();
    const bearer = { authorization: `Bearer ${access}`, 'content-type': 'application/json' };
    expect(said(await httpTo(gateway)('POST', started.offer.credentialEndpoint, bearer, '{}'))).toEqual([
      401,
      'invalid_token',
    ]);
  });

  test('gives nothing of what its holder withdrew meanwhile', async () => {
    const { started, access } = await token();
    await gateway.call(withdrawCredential, { as: 'camille', input: { credentialId } });
    expect(said(await wallet.request(started.offer, access, 1))).toEqual([400, 'credential_request_denied']);
    credentialId = await addsDiploma(gateway, 'camille');
  });
});

test('a wallet in a browser may call, wherever it comes from, and carries no cookie', async () => {
  const preflight = await gateway.app.inject({
    ...{ method: 'OPTIONS', url: '/openid/issuer/token' },
    headers: {
      ...{ origin: 'https://wallet.example', 'access-control-request-method': 'POST' },
      'access-control-request-headers': 'dpop',
    },
  });
  expect(preflight.headers['access-control-allow-origin']).toBe('*');
  expect(preflight.headers['access-control-allow-headers']).toContain('dpop');
  expect(preflight.headers['access-control-allow-credentials']).toBeUndefined();
  const api = await gateway.app.inject({
    ...{ method: 'OPTIONS', url: '/api/wallet/v1/credentials' },
    headers: { origin: 'https://wallet.example', 'access-control-request-method': 'GET' },
  });
  expect(api.headers['access-control-allow-origin']).not.toBe('*');
  expect(api.headers['access-control-allow-origin']).not.toBe('https://wallet.example');
});
