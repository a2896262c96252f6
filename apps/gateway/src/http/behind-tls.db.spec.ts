/**
 * The gateway behind a reverse proxy that ends TLS, below a path of its host: by configuration alone, everything that a
 * wallet of others reads and follows is https, and an attestation is issued both ways and shown.
 */
import 'reflect-metadata';
import { answerWalletRequest, readPresentation } from '@gun/wallet-contract';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { AddressInfo } from 'node:net';
import { ForeignCodeWallet } from '../testing/wallets/foreign-code-wallet';
import { ForeignWallet, wellKnown } from '../testing/wallets/foreign-wallet';
import { TestGateway } from '../testing/test-gateway';
import { openTlsProxy, type TlsProxy } from '../testing/tls-proxy';
import { addsDiploma, asksForDiploma, offersToPhone, verifyingAgency } from '../testing/wallets/wallets';

let first: TestGateway;
let gateway: TestGateway;
let proxy: TlsProxy;
let credentialId: string;
const seconds = () => Math.floor(gateway.clock.at.getTime() / 1000);
beforeAll(async () => {
  proxy = await openTlsProxy('/counter');
  first = await TestGateway.start();
  await first.citizen('camille');
  gateway = await first.beside({ publicUrl: proxy.publicUrl });
  await gateway.app.listen(0, '127.0.0.1');
  proxy.gatewayPort = (gateway.app.getHttpServer().address() as AddressInfo).port; // it listens on a port
  credentialId = await addsDiploma(gateway, 'camille');
});
afterAll(async () => {
  await gateway.stop();
  await first.stop();
  await proxy.close();
});

const issuer = () => `${proxy.publicUrl}/openid/issuer`;
const get = async (url: string) => proxy.http('GET', url);

/** Every address in what was answered. */
const addressesIn = (text: string): string[] => [...text.matchAll(/"([a-z]+:\/\/[^"]+)"/g)].map(([, url]) => url ?? '');

test('the documents of the issuer lie at the root of the host, with its path appended, and lead nowhere but there', async () => {
  for (const name of ['openid-credential-issuer', 'oauth-authorization-server']) {
    const document = await get(wellKnown(issuer(), name));
    expect([document.status, document.headers['content-type']]).toEqual([
      200,
      expect.stringContaining('application/json'),
    ]);
    for (const address of addressesIn(document.text)) expect(address).toContain(`${proxy.publicUrl}/`);
    expect(addressesIn(document.text)).toContain(issuer());
  }
});

test('a diploma comes to a phone by an offer, and is shown: every address on the way is https', async () => {
  const wallet = new ForeignWallet(proxy.http, seconds);
  const { uri, pin } = await offersToPhone(gateway, 'camille', credentialId);
  const [held] = await wallet.fetch(uri, pin);
  expect(await wallet.status(held!)).toBe(0); // one was asked for
  const asked = await asksForDiploma(gateway);
  const request = await wallet.readRequest(asked.uri);
  await wallet.send(request, { diploma: [await wallet.present(held!, request, ['achievement_title'])] });
  const read = { as: verifyingAgency, input: { presentationId: asked.id } };
  expect((await gateway.call(readPresentation, read)).body.state).toBe('answered');
});

test('a wallet sends its holder to sign in, and each proof of its key names the address that the world sees', async () => {
  const wallet = new ForeignCodeWallet(proxy.http, seconds);
  const started = await wallet.push(issuer(), 'diploma.sd-jwt');
  const opened = await get(started.link);
  expect(opened.status).toBe(302);
  const input = { walletRequestId: opened.headers['location']?.split('/').at(-1) ?? '' };
  const { body } = await gateway.call(answerWalletRequest, { as: 'camille', input, body: { answer: 'allow' } });
  const heard = await wallet.exchange(wallet.codeIn(body.returnTo, started), started);
  const { access_token: token } = JSON.parse(heard.text);
  expect((await wallet.request(started.offer, token, 1)).held).toHaveLength(1);
});

test('a proof for the address behind the proxy is refused', async () => {
  const wallet = new ForeignCodeWallet(proxy.http, seconds);
  const inner = `http://127.0.0.1:${proxy.gatewayPort}/openid/issuer/par`;
  const heard = await wallet.push(issuer(), 'diploma.sd-jwt', {}, { htu: inner });
  expect([heard.status, JSON.parse(heard.text).error]).toEqual([400, 'invalid_dpop_proof']);
});

test('what is told about attestations and trust is found below the same path', async () => {
  for (const path of ['openid/trust/anchors', 'openid/trust/lists/issuers', 'openid/trust/lists/relying-parties'])
    expect((await get(`${proxy.publicUrl}/${path}`)).status).toBe(200);
  const type = await get(`${proxy.publicUrl}/openid/types/urn:eu.europa.ec.eudi:learning:credential:1`);
  expect(JSON.parse(type.text).vct).toBe('urn:eu.europa.ec.eudi:learning:credential:1');
});
