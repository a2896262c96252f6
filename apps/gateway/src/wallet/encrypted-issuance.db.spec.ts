/**
 * Metadata that is signed, and requests and answers that are encrypted beyond TLS (OpenID4VCI 1.0, parts 10 and 12.2), met
 * by a wallet that has nothing but jose.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  CompactEncrypt,
  compactDecrypt,
  decodeProtectedHeader,
  exportJWK,
  generateKeyPair,
  importJWK,
  jwtVerify,
  type CryptoKey,
  type JWK,
} from 'jose';
import { X509Certificate } from 'node:crypto';
import { newKey, read, wellKnown, type ForeignWallet, type Json, type Offer } from '../testing/wallets/foreign-wallet';
import { TestGateway } from '../testing/test-gateway';
import { addsDiploma, httpTo, offersToPhone, walletAt } from '../testing/wallets/wallets';

const issuer = 'http://localhost:4000/openid/issuer';
const metadataAddress = wellKnown(issuer, 'openid-credential-issuer');

interface Encryption {
  readonly jwks: { readonly keys: readonly JWK[] };
  readonly enc_values_supported: readonly string[];
  readonly encryption_required: boolean;
}

let gateway: TestGateway;
let wallet: ForeignWallet;
let credentialId: string;
beforeAll(async () => {
  gateway = await TestGateway.start();
  await gateway.citizen('camille');
  credentialId = await addsDiploma(gateway, 'camille');
  wallet = walletAt(gateway);
});
afterAll(() => gateway.stop());

const http = (...call: Parameters<ReturnType<typeof httpTo>>) => httpTo(gateway)(...call);
const metadata = async () => read((await http('GET', metadataAddress)).text);

describe('the metadata of the issuer', () => {
  test('is signed under our anchor for a wallet that wants it so, and says the same', async () => {
    const heard = await http('GET', metadataAddress, { accept: 'application/jwt' });
    expect([heard.status, heard.headers['content-type']]).toEqual([200, 'application/jwt']);
    const { x5c = [], typ } = decodeProtectedHeader(heard.text);
    expect(typ).toBe('openidvci-issuer-metadata+jwt');
    const leaf = new X509Certificate(Buffer.from(x5c[0] ?? '', 'base64'));
    const anchor = new X509Certificate((await http('GET', 'http://localhost:4000/openid/trust/anchors')).text);
    expect([leaf.verify(anchor.publicKey), leaf.verify(leaf.publicKey)]).toEqual([true, false]);
    const { payload } = await jwtVerify(heard.text, leaf.publicKey, { currentDate: gateway.clock.at });
    const { sub, iat, exp, ...told } = payload;
    expect([sub, iat]).toEqual([issuer, Math.floor(gateway.clock.at.getTime() / 1000)]);
    expect(exp).toBeGreaterThan(iat ?? Infinity);
    expect(told).toEqual(await metadata());
  });

  test.each(['application/json', '*/*', 'application/jwt, application/json'])(
    'is JSON for a wallet that takes %s',
    async (accept) => {
      const heard = await http('GET', metadataAddress, { accept });
      expect(heard.headers['content-type']).toMatch(/^application\/json/);
      expect(heard.headers['vary']).toMatch(/accept/i);
    },
  );

  test('names what may be encrypted, and a key for it that has a name', async () => {
    const told = await metadata();
    const request = told['credential_request_encryption'] as Encryption; // as part 12.2.4 writes it
    expect(request).toMatchObject({ enc_values_supported: ['A256GCM', 'A128GCM'], encryption_required: false });
    expect(request.jwks.keys).toEqual([
      expect.objectContaining({ kty: 'EC', crv: 'P-256', use: 'enc', alg: 'ECDH-ES', kid: expect.any(String) }),
    ]);
    expect(request.jwks.keys[0]).not.toHaveProperty('d');
    expect(told['credential_response_encryption']).toEqual({
      ...{
        alg_values_supported: ['ECDH-ES'],
        enc_values_supported: ['A256GCM', 'A128GCM'],
        encryption_required: false,
      },
    });
  });
});

/** A token, and what a wallet would ask with it. */
async function asks(more: Json = {}): Promise<{ offer: Offer; token: string; body: Json }> {
  const { uri, pin } = await offersToPhone(gateway, 'camille', credentialId);
  const offer = await wallet.scan(uri);
  const { access_token: token } = read<{ access_token: string }>((await wallet.token(offer, pin)).text);
  const proof = await wallet.proof(await newKey(), offer, await wallet.nonce(offer));
  return { offer, token, body: { credential_configuration_id: 'diploma.sd-jwt', proofs: { jwt: [proof] }, ...more } };
}

async function encrypts(body: Json, change: Json = {}): Promise<string> {
  const { jwks } = (await metadata())['credential_request_encryption'] as Encryption; // as part 12.2.4 writes it
  const [jwk = {}] = jwks.keys;
  return new CompactEncrypt(new TextEncoder().encode(JSON.stringify(body)))
    .setProtectedHeader({ alg: 'ECDH-ES', enc: 'A256GCM', kid: String(jwk.kid), ...change })
    .encrypt(await importJWK(jwk, 'ECDH-ES'));
}

const sends = (token: string, { credentialEndpoint }: Offer, jwe: string) =>
  http('POST', credentialEndpoint, { 'content-type': 'application/jwt', authorization: `Bearer ${token}` }, jwe);

async function responseKey(): Promise<{ jwk: JWK; privateKey: CryptoKey }> {
  const { publicKey, privateKey } = await generateKeyPair('ECDH-ES', { crv: 'P-256', extractable: true });
  return { jwk: { ...(await exportJWK(publicKey)), kid: 'mine', alg: 'ECDH-ES', use: 'enc' }, privateKey };
}

describe('a credential', () => {
  test.each(['A128GCM', 'A256GCM'])('comes encrypted with %s to the key of the wallet', async (enc) => {
    const { jwk, privateKey } = await responseKey();
    const { offer, token, body } = await asks({ credential_response_encryption: { jwk, enc } });
    const heard = await wallet.post(offer, token, body);
    expect([heard.status, heard.headers['content-type'], heard.headers['cache-control']]).toEqual([
      ...[200, 'application/jwt', 'no-store'],
    ]);
    const { plaintext, protectedHeader } = await compactDecrypt(heard.text, privateKey);
    expect(protectedHeader).toMatchObject({ alg: 'ECDH-ES', enc, kid: 'mine' });
    const { credentials } = read<{ credentials: { credential: string }[] }>(new TextDecoder().decode(plaintext));
    expect(credentials[0]?.credential).toMatch(/^eyJ.+~$/);
  });

  test('is asked for encrypted, and comes in clear when the wallet gave no key', async () => {
    const { offer, token, body } = await asks();
    const heard = await sends(token, offer, await encrypts(body));
    expect([heard.status, Object.keys(read(heard.text))[0]]).toEqual([200, 'credentials']);
  });

  test('is asked for and comes encrypted', async () => {
    const { jwk, privateKey } = await responseKey();
    const { offer, token, body } = await asks({ credential_response_encryption: { jwk, enc: 'A256GCM' } });
    const heard = await sends(token, offer, await encrypts(body, { enc: 'A128GCM' }));
    expect(new TextDecoder().decode((await compactDecrypt(heard.text, privateKey)).plaintext)).toContain('credentials');
  });

  test('is asked for with the key of last quarter by a wallet that fetched it an hour ago, and not later', async () => {
    gateway.clock.at = new Date('2026-12-31T23:30:00Z');
    const { offer, token, body } = await asks();
    const jwe = await encrypts(body);
    gateway.clock.at = new Date('2027-01-01T00:10:00Z');
    expect(read((await sends(token, offer, jwe)).text)['error']).toBe('invalid_token');
    const { token: later, body: again } = await asks();
    gateway.clock.at = new Date('2026-12-31T23:59:00Z');
    const closed = await encrypts(again);
    gateway.clock.at = new Date('2027-01-01T00:11:00Z');
    expect((await sends(later, offer, closed)).status).toBe(200);
    gateway.clock.at = new Date('2027-01-03T00:00:00Z');
    expect(read((await sends(later, offer, closed)).text)['error']).toBe('invalid_encryption_parameters');
  });
});

describe('is refused as invalid_encryption_parameters, in clear, and costs no copy:', () => {
  const errorOf = (text: string) => read(text)['error'];

  test.each<[string, (jwk: JWK) => unknown]>([
    ['no key', () => ({ enc: 'A256GCM' })],
    ['a key without its algorithm', ({ alg: _, ...jwk }) => ({ jwk, enc: 'A256GCM' })],
    ['a key for another algorithm', (jwk) => ({ jwk: { ...jwk, alg: 'RSA-OAEP-256' }, enc: 'A256GCM' })],
    ['a key for signatures', (jwk) => ({ jwk: { ...jwk, use: 'sig' }, enc: 'A256GCM' })],
    ['a point that is not on the curve', (jwk) => ({ jwk: { ...jwk, x: jwk.y }, enc: 'A256GCM' })],
    ['an encryption that is not ours', (jwk) => ({ jwk, enc: 'A128CBC-HS256' })],
    ['compression', (jwk) => ({ jwk, enc: 'A256GCM', zip: 'DEF' })],
    ['a word', () => 'please'],
  ])('%s', async (_what, encryption) => {
    const { jwk } = await responseKey();
    const { offer, token, body } = await asks();
    const wanted = { ...body, credential_response_encryption: encryption(jwk) };
    const heard = await wallet.post(offer, token, wanted);
    expect([heard.status, errorOf(heard.text)]).toEqual([400, 'invalid_encryption_parameters']);
    expect((await wallet.post(offer, token, body)).status).toBe(200);
  });

  test.each<[string, (jwe: string) => string]>([
    ['a request that was changed on the way', (jwe) => jwe.replace(/.$/, (last) => (last === 'A' ? 'Q' : 'A'))],
    ['a request to nobody', () => 'a.b.c.d.e'],
    ['a request that is no token', () => 'open sesame'],
  ])('%s', async (_what, change) => {
    const { offer, token, body } = await asks();
    const heard = await sends(token, offer, change(await encrypts(body)));
    expect([heard.status, errorOf(heard.text)]).toEqual([400, 'invalid_encryption_parameters']);
  });

  test('a request to the key of somebody else', async () => {
    const { offer, token, body } = await asks();
    const heard = await sends(token, offer, await encrypts(body, { kid: 'theirs' }));
    expect(errorOf(heard.text)).toBe('invalid_encryption_parameters');
  });
});

test('an encrypted body is taken by the credential endpoint, and by no other', async () => {
  const jwe = await encrypts({});
  for (const path of ['/openid/issuer/nonce', '/openid/issuer/token', '/api/wallet/v1/presentations']) {
    const heard = await http('POST', `http://localhost:4000${path}`, { 'content-type': 'application/jwt' }, jwe);
    expect([path, heard.status]).toEqual([path, 415]);
  }
});

test('the authorization server names where all status lists are, and each is there', async () => {
  const server = read((await http('GET', wellKnown(issuer, 'oauth-authorization-server'))).text);
  const heard = await http('GET', String(server['status_list_aggregation_endpoint']));
  expect([heard.status, heard.headers['content-type']]).toEqual([200, expect.stringMatching(/^application\/json/)]);
  const { status_lists: lists } = read<{ status_lists: string[] }>(heard.text);
  expect(lists.length).toBeGreaterThan(0);
  for (const list of lists) expect([list, (await http('GET', list)).status]).toEqual([list, 200]);
});
