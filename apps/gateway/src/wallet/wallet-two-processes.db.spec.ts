/** Two gateways on one database: what serves once in one of them has served in the other, at the same moment too. */
import { answerWalletRequest } from '@gun/wallet-contract';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { ForeignCodeWallet, Started } from '../testing/wallets/foreign-code-wallet';
import type { Heard, Offer } from '../testing/wallets/foreign-wallet';
import { TestGateway } from '../testing/test-gateway';
import {
  addsDiploma,
  asksForDiploma,
  codeWalletAt,
  httpTo,
  offersToPhone,
  verifyingAgency,
  walletAt,
} from '../testing/wallets/wallets';

const issuer = 'http://localhost:4000/openid/issuer';
let gateways: [TestGateway, TestGateway];
let credentialId: string;
beforeAll(async () => {
  const first = await TestGateway.start();
  await first.citizen('camille');
  first.agency(verifyingAgency);
  credentialId = await addsDiploma(first, 'camille');
  gateways = [first, await first.beside()];
});
afterAll(async () => {
  await gateways[1].stop();
  await gateways[0].stop();
});

let offer: Offer;
let pin: string;
beforeEach(async () => {
  const shown = await offersToPhone(gateways[0], 'camille', credentialId);
  offer = await walletAt(gateways[1]).scan(shown.uri);
  ({ pin } = shown);
});

/** The same at both, at once. */
const atBoth = async (send: (gateway: TestGateway) => Promise<Heard>): Promise<number[]> =>
  (await Promise.all(gateways.map(send))).map(({ status }) => status).toSorted();

/** The same wallet, which happens to reach one of the two. */
const reaching = (wallet: ForeignCodeWallet, gateway: TestGateway): ForeignCodeWallet =>
  Object.assign(Object.create(wallet) as ForeignCodeWallet, { http: httpTo(gateway) }); // the same keys, another way

async function allowed(wallet: ForeignCodeWallet): Promise<Started & { code: string }> {
  const started = await wallet.push(issuer, 'diploma.sd-jwt');
  const { headers } = await httpTo(gateways[1])('GET', started.link);
  const input = { walletRequestId: headers['location']?.split('/').at(-1) ?? '' };
  const { body } = await gateways[1].call(answerWalletRequest, { as: 'camille', input, body: { answer: 'allow' } });
  return { ...started, code: wallet.codeIn(body.returnTo, started) };
}

test('an offer', async () => {
  expect(await atBoth((gateway) => walletAt(gateway).token(offer, pin))).toEqual([200, 400]);
});

test('the tries of a PIN', async () => {
  const wrong = String((Number(pin) + 1) % 1_000_000).padStart(6, '0');
  for (let tried = 0; tried < 3; tried += 1) await atBoth((gateway) => walletAt(gateway).token(offer, wrong));
  expect(await atBoth((gateway) => walletAt(gateway).token(offer, pin))).toEqual([400, 400]);
});

test('a nonce', async () => {
  const token = JSON.parse((await walletAt(gateways[0]).token(offer, pin)).text).access_token;
  const nonce = await walletAt(gateways[0]).nonce(offer);
  expect(await atBoth((gateway) => walletAt(gateway).request(offer, token, 1, { nonce }))).toEqual([200, 400]);
});

test('a code, and the answer of a holder to a request', async () => {
  const wallet = codeWalletAt(gateways[0]);
  const { code, ...started } = await allowed(wallet);
  expect(await atBoth((gateway) => reaching(wallet, gateway).exchange(code, started))).toEqual([200, 400]);
});

test('a proof of a key', async () => {
  const wallet = codeWalletAt(gateways[0]);
  const { code, ...started } = await allowed(wallet);
  const { access_token: token } = JSON.parse((await wallet.exchange(code, started)).text);
  const once = { jti: 'once' };
  const sent = await atBoth((gateway) => reaching(wallet, gateway).postProven(started.offer, token, {}, once));
  expect(sent).toEqual([400, 401]); // the first is heard, and lacks everything else
});

test('a request to be shown something', async () => {
  const token = JSON.parse((await walletAt(gateways[0]).token(offer, pin)).text).access_token;
  const { held: copies } = await walletAt(gateways[0]).request(offer, token, 1);
  const asked = await asksForDiploma(gateways[0]);
  const wallet = walletAt(gateways[1]);
  const request = await wallet.readRequest(asked.uri);
  const shown = { diploma: [await wallet.present(copies[0]!, request, ['achievement_title'])] };
  expect(await atBoth((gateway) => walletAt(gateway).send(request, shown))).toEqual([200, 400]);
});
