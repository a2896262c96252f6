/** A wallet that knows the specifications and nothing of us gets a diploma, shows a part of it, and learns when it ends. */
import { listMyCredentials, readCredential, readPresentation, withdrawCredential } from '@gun/wallet-contract';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { calculateJwkThumbprint, compactVerify, decodeJwt, decodeProtectedHeader } from 'jose';
import { createHash, X509Certificate } from 'node:crypto';
import { boundTo, disclosuresOf, type Held } from '../testing/wallets/foreign-wallet';
import { TestGateway } from '../testing/test-gateway';
import {
  addsDiploma,
  asksForDiploma,
  httpTo,
  offersToPhone,
  verifyingAgency,
  walletAt,
} from '../testing/wallets/wallets';

let gateway: TestGateway;
let credentialId: string;
let copies: Held[];
beforeAll(async () => {
  gateway = await TestGateway.start();
  await gateway.citizen('camille');
  credentialId = await addsDiploma(gateway, 'camille');
  const { uri, pin } = await offersToPhone(gateway, 'camille', credentialId);
  copies = await walletAt(gateway).fetch(uri, pin, 3);
});
afterAll(() => gateway.stop());

interface Payload {
  readonly [claim: string]: unknown;
  readonly _sd: readonly string[];
  readonly iat: number;
  readonly exp: number;
  readonly status: { readonly status_list: { readonly uri: string; readonly idx: number } };
}
const payloadOf = ({ credential }: Held): Payload => decodeJwt<Payload>(credential.split('~')[0] ?? '');

describe('issuance', () => {
  test('binds each copy to the key that the wallet made for it', async () => {
    const bound = await Promise.all(copies.map(boundTo));
    expect(bound).toEqual(await Promise.all(copies.map(({ jwk }) => calculateJwkThumbprint(jwk))));
    expect(new Set(bound).size).toBe(3);
  });

  test('signs under a chain that ends at the published anchor, which it does not bring along', async () => {
    const { text } = await httpTo(gateway)('GET', 'http://localhost:4000/openid/trust/anchors');
    const anchor = new X509Certificate(text);
    const { x5c = [], typ } = decodeProtectedHeader(copies[0]!.credential.split('~')[0] ?? '');
    const leaf = new X509Certificate(Buffer.from(x5c[0] ?? '', 'base64'));
    expect([x5c.length, typ]).toEqual([1, 'dc+sd-jwt']);
    expect(leaf.checkIssued(anchor) && leaf.verify(anchor.publicKey)).toBe(true);
    expect(leaf.checkIssued(leaf)).toBe(false);
    await compactVerify(copies[0]!.credential.split('~')[0] ?? '', leaf.publicKey, { algorithms: ['ES256'] });
  });

  test('gives copies nothing in common but what everybody’s diploma of that day has', () => {
    const { cnf: _key, status: _status, _sd: _hashes, ...shared } = payloadOf(copies[0]!);
    for (const copy of copies) expect(payloadOf(copy)).toMatchObject(shared);
    expect([shared.iat % 86_400, shared.exp % 86_400]).toEqual([0, 0]);
    const own = copies.flatMap((copy) => [...disclosuresOf(copy).values(), ...payloadOf(copy)._sd]);
    expect(new Set(own).size).toBe(own.length);
    const places = copies.map((copy) => JSON.stringify(payloadOf(copy)['status']));
    expect(new Set(places).size).toBe(3);
  });

  test('salts each claim with 128 bits, and hides how many there are among decoys', () => {
    const disclosures = [...disclosuresOf(copies[0]!).values()];
    for (const text of disclosures) {
      const [salt] = JSON.parse(Buffer.from(text, 'base64url').toString());
      expect(Buffer.from(String(salt), 'base64url').length).toBe(16);
    }
    const hashes = payloadOf(copies[0]!)._sd;
    expect(hashes.length % 4).toBe(0);
    expect(hashes.length).toBeGreaterThanOrEqual(disclosures.length);
    expect(hashes).toEqual(hashes.toSorted());
  });

  test('says who vouches in clear, and nothing about the holder', () => {
    const { issuing_authority: authority, vct } = payloadOf(copies[0]!);
    expect([authority, vct]).toEqual(['Universiteit Gent', 'urn:eu.europa.ec.eudi:learning:credential:1']);
    expect(JSON.stringify(payloadOf(copies[0]!))).not.toMatch(/Lambert|Camille|architectuur/);
  });

  test('names the document that describes its type by its hash', async () => {
    const { vct, 'vct#integrity': integrity } = payloadOf(copies[0]!);
    const { text } = await httpTo(gateway)(
      'GET',
      `http://localhost:4000/openid/types/${encodeURIComponent(String(vct))}`,
    );
    expect(integrity).toBe(`sha256-${createHash('sha256').update(text).digest('base64')}`);
    expect(JSON.parse(text)).toMatchObject({ vct, claims: expect.arrayContaining([expect.anything()]) });
  });

  test('is seen by the holder: three copies left for a phone', async () => {
    const { body } = await gateway.call(readCredential, { as: 'camille', input: { credentialId } });
    expect(body).toMatchObject({ state: 'valid', copiesOnPhones: 3, label: 'Master in de architectuur' });
  });
});

describe.each([
  ['encrypted', true],
  ['in clear', false],
])('presentation, %s', (_how, encrypted) => {
  test('shows the one claim that was asked, and the agency gets it', async () => {
    const { id, uri } = await asksForDiploma(gateway, ['achievement_title'], encrypted);
    const wallet = walletAt(gateway);
    const request = await wallet.readRequest(uri);
    expect(request['response_mode']).toBe(encrypted ? 'direct_post.jwt' : 'direct_post');
    const shown = await wallet.present(copies[0]!, request, ['achievement_title']);
    expect((await wallet.send(request, { diploma: [shown] })).status).toBe(200);
    const { body } = await gateway.call(readPresentation, { as: verifyingAgency, input: { presentationId: id } });
    expect([body.state, body.shown]).toEqual([
      'answered',
      [
        {
          type: 'diploma',
          issuer: 'Guichet Unique numérique',
          claims: [
            { key: 'issuing_authority', value: 'Universiteit Gent' },
            { key: 'issuing_country', value: 'BE' },
            { key: 'achievement_title', value: 'Master in de architectuur' },
          ],
        },
      ],
    ]);
  });
});

test('the holder may say no, and the agency learns nothing else', async () => {
  const { id, uri } = await asksForDiploma(gateway);
  const request = await walletAt(gateway).readRequest(uri);
  const no = new URLSearchParams({ error: 'access_denied', state: String(request['state']) }).toString();
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  expect((await httpTo(gateway)('POST', String(request['response_uri']), form, no)).status).toBe(200);
  const { body } = await gateway.call(readPresentation, { as: verifyingAgency, input: { presentationId: id } });
  expect([body.state, body.shown]).toEqual(['refused', undefined]);
});

test('a status list is for everybody, may be kept by anybody, and says nothing of whom it lists', async () => {
  const { status } = payloadOf(copies[0]!);
  const heard = await httpTo(gateway)('GET', status.status_list.uri);
  expect(heard.headers).toMatchObject({
    'content-type': 'application/statuslist+jwt',
    'cache-control': 'public, max-age=900',
  });
  expect(heard.headers['set-cookie']).toBeUndefined();
  expect(Object.keys(decodeJwt(heard.text)).toSorted()).toEqual(['exp', 'iat', 'status_list', 'sub', 'ttl']);
});

test('withdrawn, every copy shows it to whoever looks, and nobody believes it any more', async () => {
  const wallet = walletAt(gateway);
  expect(await Promise.all(copies.map((copy) => wallet.status(copy)))).toEqual([0, 0, 0]);
  await gateway.call(withdrawCredential, { as: 'camille', input: { credentialId } });
  expect(await Promise.all(copies.map((copy) => wallet.status(copy)))).toEqual([1, 1, 1]);
  const { id, uri } = await asksForDiploma(gateway);
  const request = await wallet.readRequest(uri);
  const shown = await wallet.present(copies[1]!, request, ['achievement_title']);
  const heard = await wallet.send(request, { diploma: [shown] });
  expect([heard.status, JSON.parse(heard.text)]).toMatchObject([400, { error: 'invalid_request' }]);
  const { body } = await gateway.call(readPresentation, { as: verifyingAgency, input: { presentationId: id } });
  expect([body.state, body.failure]).toEqual(['failed', 'revoked']);
  const { body: mine } = await gateway.call(listMyCredentials, { as: 'camille' });
  expect(mine.items.map(({ state }) => state)).toEqual(['withdrawn']);
});
