/** HAIP 1.0 alone: wallets that a provider on the list vouches for, and no others; no code that was authorized before. */
import 'reflect-metadata';
import { answerWalletRequest, readWalletRequest } from '@gun/wallet-contract';
import { certify } from '@gun/wallet-server/certified-key';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { clientId, type ForeignCodeWallet } from '../testing/wallets/foreign-code-wallet';
import type { Heard } from '../testing/wallets/foreign-wallet';
import { TestGateway } from '../testing/test-gateway';
import { walletProvider, type AttestationChanges, type WalletProvider } from '../testing/wallets/wallet-provider';
import { addsDiploma, codeWalletAt, httpTo, offersToPhone } from '../testing/wallets/wallets';

const issuer = 'http://localhost:4000/openid/issuer';
const diploma = 'diploma.sd-jwt';
let first: TestGateway;
let gateway: TestGateway;
let provider: WalletProvider;
let wallet: ForeignCodeWallet;
let credentialId: string;
beforeAll(async () => {
  first = await TestGateway.start();
  await first.citizen('camille');
  credentialId = await addsDiploma(first, 'camille');
  provider = await walletProvider();
  const certificate = provider.anchor.certificate.toString();
  const vouching = { name: 'Wallets of Elsewhere', certificate, types: ['oauth-client-attestation'] };
  gateway = await first.beside({ profile: 'haip', trustedIssuers: [vouching] });
  wallet = codeWalletAt(gateway);
});
afterAll(async () => {
  await gateway.stop();
  await first.stop();
});

const said = ({ status, text }: Heard): [number, unknown] => [status, JSON.parse(text).error];
const vouch = (changes: AttestationChanges = {}): void => {
  wallet.attest = (audience) => provider.attest(wallet.now(), clientId, audience, changes);
};

test('a wallet that is vouched for gets what its holder allows, and the holder reads its name', async () => {
  vouch();
  const started = await wallet.push(issuer, diploma);
  const { headers } = await httpTo(gateway)('GET', started.link);
  const requestId = headers['location']?.split('/').at(-1) ?? '';
  const { body: seen } = await gateway.call(readWalletRequest, {
    as: 'camille',
    input: { walletRequestId: requestId },
  });
  expect(seen.wallet).toBe('Elsewhere');
  const input = { walletRequestId: requestId };
  const { body } = await gateway.call(answerWalletRequest, { as: 'camille', input, body: { answer: 'allow' } });
  const code = wallet.codeIn(body.returnTo, started);
  wallet.attest = async () => ({});
  expect(said(await wallet.exchange(code, started))).toEqual([401, 'invalid_client']);
  vouch();
  const { access_token: access } = JSON.parse((await wallet.exchange(code, started)).text);
  expect((await wallet.request(started.offer, access, 1)).held).toHaveLength(1);
});

describe('a wallet is refused', () => {
  test.each<[string, () => Promise<AttestationChanges>]>([
    ['for which a stranger vouches', async () => ({ chain: [(await certify({ name: 'Stranger' })).der] })],
    ['whose chain brings its anchor along', async () => ({ chain: [provider.anchor.der] })],
    ['whose attestation is of another client', async () => ({ subject: 'another' })],
    ['whose attestation is over', async () => ({ endsAt: wallet.now() - 1 })],
    ['that does not hold the key of its attestation', async () => ({ otherKey: true })],
    ['whose proof is for another issuer', async () => ({ audience: 'https://issuer.example' })],
    ['whose proof is from an hour ago', async () => ({ issuedAt: wallet.now() - 3600 })],
    ['whose proof is from tomorrow', async () => ({ issuedAt: wallet.now() + 86_400 })],
    ['whose proof is another token', async () => ({ popTyp: 'JWT' })],
  ])('%s', async (_whose, changes) => {
    vouch(await changes());
    expect(said(await wallet.push(issuer, diploma))).toEqual([401, 'invalid_client']);
  });

  test('whose proof was used before', async () => {
    vouch({ jti: 'same' });
    expect((await wallet.push(issuer, diploma)).status).toBe(201);
    expect(said(await wallet.push(issuer, diploma))).toEqual([401, 'invalid_client']);
  });

  test('that shows no attestation', async () => {
    wallet.attest = async () => ({});
    expect(said(await wallet.push(issuer, diploma))).toEqual([401, 'invalid_client']);
  });
});

test('there is no pre-authorized code: not in the metadata, not in an offer, not at the token endpoint', async () => {
  const { server } = await wallet.discover(issuer, diploma);
  expect(server).toMatchObject({
    grant_types_supported: ['authorization_code'],
    token_endpoint_auth_methods_supported: ['attest_jwt_client_auth'],
    require_pushed_authorization_requests: true,
    authorization_response_iss_parameter_supported: true,
  });
  const { uri, pin } = await offersToPhone(gateway, 'camille', credentialId);
  const link = new URL(uri).searchParams.get('credential_offer_uri') ?? '';
  expect(Object.keys(JSON.parse((await httpTo(gateway)('GET', link)).text).grants)).toEqual(['authorization_code']);
  const offer = await codeWalletAt(first).scan(uri);
  expect(said(await wallet.token(offer, pin))).toEqual([400, 'unsupported_grant_type']);
});
