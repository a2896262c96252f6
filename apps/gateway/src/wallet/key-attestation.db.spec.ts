/**
 * Key attestations (OpenID4VCI 1.0, appendices D and F; HAIP 1.0, part 4.5.1): a maker of wallets vouches for where keys are
 * kept. The wallet here is written on jose; one test is of the library of the OpenWallet Foundation.
 */
import 'reflect-metadata';
import { clientAuthenticationAnonymous, HashAlgorithm, setGlobalConfig } from '@openid4vc/oauth2';
import { Openid4vciClient } from '@openid4vc/openid4vci';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { calculateJwkThumbprint, decodeJwt, exportJWK, SignJWT, type CryptoKey, type JWK } from 'jose';
import { createHash, randomBytes } from 'node:crypto';
import {
  newKey,
  read,
  wellKnown,
  type ForeignWallet,
  type Heard,
  type Json,
  type Offer,
} from '../testing/wallets/foreign-wallet';
import { TestGateway } from '../testing/test-gateway';
import { walletProvider, type WalletProvider } from '../testing/wallets/wallet-provider';
import { addsDiploma, fetchFrom, httpTo, offersToPhone, walletAt } from '../testing/wallets/wallets';

interface Pair {
  readonly publicKey: CryptoKey;
  readonly privateKey: CryptoKey;
  readonly jwk: JWK;
}

const issuer = 'http://localhost:4000/openid/issuer';
let first: TestGateway;
/** Takes attestations; another one demands them. */
let gateway: TestGateway;
let strict: TestGateway;
let provider: WalletProvider;
let wallet: ForeignWallet;
let credentialId: string;
beforeAll(async () => {
  setGlobalConfig({ allowInsecureUrls: true }); // the gateway under test has no TLS
  first = await TestGateway.start();
  await first.citizen('camille');
  credentialId = await addsDiploma(first, 'camille');
  provider = await walletProvider();
  const certificate = provider.anchor.certificate.toString();
  const trustedIssuers = [{ name: 'Wallets of Elsewhere', certificate, types: ['key-attestation'] }];
  gateway = await first.beside({ trustedIssuers });
  strict = await first.beside({ trustedIssuers, keyStorage: ['iso_18045_high', 'iso_18045_moderate'] });
  wallet = walletAt(gateway);
});
afterAll(async () => {
  await strict.stop();
  await gateway.stop();
  await first.stop();
});

let offer: Offer;
let token: string;
let nonce: string;
let keys: Pair[];
beforeEach(async () => {
  const { uri, pin } = await offersToPhone(gateway, 'camille', credentialId);
  offer = await wallet.scan(uri);
  token = read<{ access_token: string }>((await wallet.token(offer, pin)).text).access_token;
  nonce = await wallet.nonce(offer);
  keys = await Promise.all(
    Array.from({ length: 3 }, async () => {
      const pair = await newKey();
      return { ...pair, jwk: await exportJWK(pair.publicKey) };
    }),
  );
});

const now = (): number => wallet.now();
const jwks = (): JWK[] => keys.map(({ jwk }) => jwk);
const attestation = (claims: Json = {}, header: Json = {}, signer?: CryptoKey): Promise<string> =>
  provider.attestKeys(jwks(), { iat: now(), exp: now() + 3600, nonce, ...claims }, header, signer);

function proof({ privateKey }: Pair, header: Json, claims: Json = {}): Promise<string> {
  return new SignJWT({ nonce, ...claims })
    .setProtectedHeader({ alg: 'ES256', typ: 'openid4vci-proof+jwt', ...header })
    .setAudience(issuer)
    .setIssuedAt(now())
    .sign(privateKey);
}

const asks = (proofs: Json, as = wallet): Promise<Heard> =>
  as.post(offer, token, { credential_configuration_id: 'diploma.sd-jwt', proofs });

/** Thumbprints of the keys that the copies are bound to. */
async function boundTo({ status, text }: Heard): Promise<string[]> {
  if (status !== 200) throw new Error(text);
  const { credentials } = read<{ credentials: { credential: string }[] }>(text);
  const bound = credentials.map(({ credential }) => decodeJwt<{ cnf: { jwk: JWK } }>(credential.split('~')[0] ?? ''));
  return Promise.all(bound.map(({ cnf }) => calculateJwkThumbprint(cnf.jwk)));
}
const mine = (): Promise<string[]> => Promise.all(jwks().map((jwk) => calculateJwkThumbprint(jwk)));
const sorted = (texts: readonly string[]): string[] => texts.toSorted();

describe('keys that their maker vouches for', () => {
  test('need no signature of their own: each gets a copy', async () => {
    expect(await boundTo(await asks({ attestation: [await attestation()] }))).toEqual(await mine());
  });

  test('are proven by the signature of one of them, named by its own', async () => {
    const header = { key_attestation: await attestation(), jwk: keys[1]!.jwk };
    expect(sorted(await boundTo(await asks({ jwt: [await proof(keys[1]!, header)] })))).toEqual(sorted(await mine()));
  });

  test('are proven by the signature of one of them, named by its place', async () => {
    const header = { key_attestation: await attestation(), kid: '0' };
    expect(sorted(await boundTo(await asks({ jwt: [await proof(keys[0]!, header)] })))).toEqual(sorted(await mine()));
  });

  test('are proven one by one, with the same attestation: each gets one copy', async () => {
    const together = await attestation();
    const proofs = await Promise.all(keys.map((key) => proof(key, { key_attestation: together, jwk: key.jwk })));
    expect(sorted(await boundTo(await asks({ jwt: proofs })))).toEqual(sorted(await mine()));
  });

  test('are made by the library of the OpenWallet Foundation', async () => {
    const [key] = keys as [Pair]; // three were made
    const client = new Openid4vciClient({
      callbacks: {
        fetch: fetchFrom(gateway),
        hash: (data, algorithm) =>
          createHash(algorithm === HashAlgorithm.Sha256 ? 'sha256' : algorithm)
            .update(data)
            .digest(),
        generateRandom: (length) => randomBytes(length),
        clientAuthentication: clientAuthenticationAnonymous(),
        signJwt: async (_signer, { header, payload }) => ({
          jwt: await new SignJWT(payload).setProtectedHeader({ ...header, alg: 'ES256' }).sign(key.privateKey),
          signerJwk: { kty: 'EC', ...key.jwk },
        }),
      },
    });
    const issuerMetadata = await client.resolveIssuerMetadata(issuer);
    const { jwt } = await client.createCredentialRequestJwtProof({
      ...{ issuerMetadata, credentialConfigurationId: 'diploma.sd-jwt', nonce, issuedAt: new Date(now() * 1000) },
      signer: { method: 'jwk', publicJwk: { kty: 'EC', ...key.jwk }, alg: 'ES256' },
      keyAttestationJwt: await attestation(),
    });
    expect(await boundTo(await asks({ jwt: [jwt] }))).toHaveLength(3);
  });
});

describe('an attestation is refused', () => {
  const saidOf = async (heard: Promise<Heard>): Promise<unknown> => read((await heard).text)['error'];

  test.each<[string, () => Promise<string>, string]>([
    [
      'of somebody who is not on the list',
      async () => attestation({}, {}, (await newKey()).privateKey),
      'invalid_proof',
    ],
    ['of another kind', () => attestation({}, { typ: 'JWT' }), 'invalid_proof'],
    ['without a certificate', () => attestation({}, { x5c: [] }), 'invalid_proof'],
    ['that is over', () => attestation({ exp: now() - 1 }), 'invalid_proof'],
    ['from tomorrow', () => attestation({ iat: now() + 86_400 }), 'invalid_proof'],
    ['of no time', () => attestation({ iat: undefined }), 'invalid_proof'],
    ['of no keys', () => attestation({ attested_keys: [] }), 'invalid_proof'],
    ['of the same key twice', () => attestation({ attested_keys: [jwks()[0], jwks()[0]] }), 'invalid_proof'],
    [
      'of a key on another curve',
      () => attestation({ attested_keys: [{ ...jwks()[0], crv: 'P-384' }] }),
      'invalid_proof',
    ],
    ['of a thousand keys', () => attestation({ attested_keys: Array(1000).fill(jwks()[0]) }), 'invalid_proof'],
    ['without a nonce', () => attestation({ nonce: undefined }), 'invalid_nonce'],
    ['with a nonce that is not ours', () => attestation({ nonce: 'x'.repeat(43) }), 'invalid_nonce'],
    ['that is no token', async () => 'a.b.c', 'invalid_proof'],
  ])('%s', async (_which, made, error) => {
    expect(await saidOf(asks({ attestation: [await made()] }))).toBe(error);
  });

  test('that names other keys than the one that signed', async () => {
    const stranger = { ...(await newKey()), jwk: {} };
    const own = { ...stranger, jwk: await exportJWK(stranger.publicKey) };
    const header = { key_attestation: await attestation() };
    expect(await saidOf(asks({ jwt: [await proof(own, { ...header, jwk: own.jwk })] }))).toBe('invalid_proof');
    expect(await saidOf(asks({ jwt: [await proof(own, { ...header, kid: '0' })] }))).toBe('invalid_proof');
  });

  test('that was made for another nonce than the proof', async () => {
    const header = { key_attestation: await attestation({ nonce: await wallet.nonce(offer) }), jwk: keys[0]!.jwk };
    expect(await saidOf(asks({ jwt: [await proof(keys[0]!, header)] }))).toBe('invalid_nonce');
  });

  test('that never ends, beside a proof; alone it may', async () => {
    const header = { key_attestation: await attestation({ exp: undefined }), jwk: keys[0]!.jwk };
    expect(await saidOf(asks({ jwt: [await proof(keys[0]!, header)] }))).toBe('invalid_proof');
    expect(await boundTo(await asks({ attestation: [await attestation({ exp: undefined })] }))).toHaveLength(3);
  });

  test('beside another, or beside proofs of another type', async () => {
    const one = await attestation();
    expect(await saidOf(asks({ attestation: [one, one] }))).toBe('invalid_proof');
    const jwt = [await proof(keys[0]!, { jwk: keys[0]!.jwk })];
    expect(await saidOf(asks({ attestation: [one], jwt }))).toBe('invalid_proof');
  });

  test('when its nonce was used', async () => {
    const one = await attestation();
    expect((await asks({ attestation: [one] })).status).toBe(200);
    expect(await saidOf(asks({ attestation: [one] }))).toBe('invalid_nonce');
  });
});

describe('where keys must be kept well', () => {
  const configuration = async (at: TestGateway) => {
    const metadata = read((await httpTo(at)('GET', wellKnown(issuer, 'openid-credential-issuer'))).text);
    const { 'diploma.sd-jwt': diploma } = metadata['credential_configurations_supported'] as Record<string, Json>; // part 12.2.4
    return diploma?.['proof_types_supported'];
  };

  test('the metadata says so, and elsewhere it does not', async () => {
    const proofs = { proof_signing_alg_values_supported: ['ES256'] };
    expect(await configuration(gateway)).toEqual({ jwt: proofs, attestation: proofs });
    const required = {
      ...proofs,
      key_attestations_required: { key_storage: ['iso_18045_high', 'iso_18045_moderate'] },
    };
    expect(await configuration(strict)).toEqual({ jwt: required, attestation: required });
  });

  test('a proof without attestation, or with a weaker one, gets nothing', async () => {
    const there = walletAt(strict);
    const bare = await asks({ jwt: [await proof(keys[0]!, { jwk: keys[0]!.jwk })] }, there);
    const weak = await asks({ attestation: [await attestation({ key_storage: ['iso_18045_basic'] })] }, there);
    const silent = await asks({ attestation: [await attestation({ key_storage: undefined })] }, there);
    expect([bare, weak, silent].map(({ text }) => read(text)['error'])).toEqual(Array(3).fill('invalid_proof'));
    expect(await boundTo(await asks({ attestation: [await attestation()] }, there))).toHaveLength(3);
  });
});
