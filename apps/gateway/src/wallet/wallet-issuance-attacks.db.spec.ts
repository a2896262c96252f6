/** Whoever fetches what is not theirs, twice, too often, or with keys they do not have, is refused as the protocol says. */
import { offerCredential, withdrawCredential } from '@gun/wallet-contract';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { exportJWK, importJWK, SignJWT, UnsecuredJWT } from 'jose';
import { createSecretKey } from 'node:crypto';
import { newKey, type ForeignWallet, type Heard, type Offer } from '../testing/wallets/foreign-wallet';
import { TestGateway } from '../testing/test-gateway';
import { addsDiploma, offersToPhone, walletAt } from '../testing/wallets/wallets';

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

let offer: Offer;
let pin: string;
const isOffered = async (): Promise<void> => {
  const shown = await offersToPhone(gateway, 'camille', credentialId);
  offer = await wallet.scan(shown.uri);
  ({ pin } = shown);
};
beforeEach(isOffered);

const wrong = (): string => String((Number(pin) + 1) % 1_000_000).padStart(6, '0');
const said = ({ status, text }: Heard): [number, unknown] => [status, JSON.parse(text).error];
const token = async (): Promise<string> => JSON.parse((await wallet.token(offer, pin)).text).access_token;
const minutes = (count: number): void => {
  gateway.clock.at = new Date(gateway.clock.at.getTime() + count * 60_000);
};

describe('an offer', () => {
  test('burns after five wrong PINs: the right one comes too late', async () => {
    for (let tried = 0; tried < 5; tried += 1)
      expect(said(await wallet.token(offer, wrong()))).toEqual([400, 'invalid_grant']);
    expect(said(await wallet.token(offer, pin))).toEqual([400, 'invalid_grant']);
  });

  test('survives four wrong PINs of an old hand', async () => {
    for (let tried = 0; tried < 4; tried += 1) await wallet.token(offer, wrong());
    expect((await wallet.token(offer, pin)).status).toBe(200);
  });

  test('burns as well when the PINs are tried all at once', async () => {
    const pins = Array.from({ length: 40 }, (_, at) => (at === 39 ? pin : wrong()));
    const tried = await Promise.all(pins.slice(0, 39).map((one) => wallet.token(offer, one)));
    expect(new Set(tried.map(({ status }) => status))).toEqual(new Set([400]));
    expect(said(await wallet.token(offer, pin))).toEqual([400, 'invalid_grant']);
  });

  test('is taken by one of two phones, whichever is faster', async () => {
    const heard = await Promise.all([wallet.token(offer, pin), wallet.token(offer, pin)]);
    expect(heard.map(({ status }) => status).toSorted()).toEqual([200, 400]);
  });

  test('serves once', async () => {
    await token();
    expect(said(await wallet.token(offer, pin))).toEqual([400, 'invalid_grant']);
  });

  test('is over after ten minutes, also for whoever reads it', async () => {
    const { uri } = await offersToPhone(gateway, 'camille', credentialId);
    minutes(11);
    expect(said(await wallet.token(offer, pin))).toEqual([400, 'invalid_grant']);
    await expect(wallet.scan(uri)).rejects.toThrow('404');
  });

  test.each([
    ['of nobody', 'AAAAAAAAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAA'],
    ['that was guessed', 'x'],
  ])('with a code %s is refused like a wrong PIN', async (_whose, code) => {
    expect(said(await wallet.token({ ...offer, code }, pin))).toEqual([400, 'invalid_grant']);
  });

  test('gives the form that a wallet names, and not one that was not offered, which costs no try', async () => {
    const detailed = (configuration: string) => {
      const details = [{ type: 'openid_credential', credential_configuration_id: configuration }];
      return wallet.token(offer, pin, { authorization_details: JSON.stringify(details) });
    };
    for (const configuration of ['identity.mdoc', 'none'])
      expect(said(await detailed(configuration))).toEqual([400, 'invalid_authorization_details']);
    const { status, text } = await detailed('diploma.sd-jwt');
    expect([status, JSON.parse(text).authorization_details]).toEqual([
      200,
      [
        {
          ...{ type: 'openid_credential', credential_configuration_id: 'diploma.sd-jwt' },
          credential_identifiers: ['diploma.sd-jwt'],
        },
      ],
    ]);
  });

  test('is the same when its request is repeated, and nothing in the database opens it', async () => {
    const key = '0192f000-0000-7000-8000-000000000001';
    const ask = () => gateway.call(offerCredential, { as: 'camille', input: { credentialId }, key });
    const [one, again] = [await ask(), await ask()];
    expect(again.body).toEqual(one.body);
    const rows = JSON.stringify(await gateway.sql('select * from wallet_offer'));
    const { code } = await wallet.scan(one.body.uri);
    expect(rows).not.toContain(code.split('.')[1]);
    expect(rows).not.toContain(one.body.pin);
  });
});

describe('an access token', () => {
  test('is not what somebody made up', async () => {
    const heard = await wallet.request(offer, 'A'.repeat(43), 1);
    expect(said(heard)).toEqual([401, 'invalid_token']);
    expect(heard.headers['www-authenticate']).toBe('Bearer error="invalid_token"');
  });

  test('is over after five minutes', async () => {
    const late = await token();
    minutes(6);
    expect(said(await wallet.request(offer, late, 1))).toEqual([401, 'invalid_token']);
  });

  test('gives a batch, in one request or in several, and not one copy more', async () => {
    const mine = await token();
    expect((await wallet.request(offer, mine, 3)).held).toHaveLength(3);
    expect((await wallet.request(offer, mine, 2)).held).toHaveLength(2);
    expect(said(await wallet.request(offer, mine, 1))).toEqual([400, 'credential_request_denied']);
  });

  test('gives no more than a batch to two requests at once', async () => {
    const mine = await token();
    const heard = await Promise.all([wallet.request(offer, mine, 3), wallet.request(offer, mine, 3)]);
    expect(heard.map(({ status }) => status).toSorted()).toEqual([200, 400]);
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['another attestation', { credential_configuration_id: 'identity.sd-jwt' }, 'unknown_credential_configuration'],
    [
      'something by its identifier',
      { credential_configuration_id: undefined, credential_identifier: 'diploma' },
      'unknown_credential_identifier',
    ],
    ['an answer encrypted by our own hands', { credential_response_encryption: {} }, 'invalid_encryption_parameters'],
    ['what nobody named', { credential_configuration_id: undefined }, 'invalid_credential_request'],
    ['nothing', { proofs: undefined }, 'invalid_proof'],
    ['proofs of two kinds', { proofs: { jwt: ['a'], attestation: ['b'] } }, 'invalid_proof'],
    ['proofs that are no text', { proofs: { jwt: [1] } }, 'invalid_proof'],
    ['proofs that are no list', { proofs: { jwt: 'a' } }, 'invalid_credential_request'],
    ['a hundred and one copies', { proofs: { jwt: Array(101).fill('a') } }, 'invalid_credential_request'],
  ])('does not give %s', async (_what, change, error) => {
    const body = { credential_configuration_id: offer.configurationId, proofs: { jwt: ['a'] }, ...change };
    expect(said(await wallet.post(offer, await token(), body))).toEqual([400, error]);
  });

  test('gives nothing of what was withdrawn meanwhile', async () => {
    const mine = await token();
    await gateway.call(withdrawCredential, { as: 'camille', input: { credentialId } });
    expect(said(await wallet.request(offer, mine, 1))).toEqual([400, 'credential_request_denied']);
    credentialId = await addsDiploma(gateway, 'camille');
  });
});

describe('a proof', () => {
  test.each<[string, () => Promise<Parameters<ForeignWallet['request']>[3]>, string]>([
    ['with a nonce of somebody else', async () => ({ nonce: 'A'.repeat(43) }), 'invalid_nonce'],
    ['for another issuer', async () => ({ audience: 'https://issuer.example' }), 'invalid_proof'],
    ['of another type', async () => ({ typ: 'JWT' }), 'invalid_proof'],
    ['from an hour ago', async () => ({ issuedAt: wallet.now() - 3600 }), 'invalid_proof'],
    ['from tomorrow', async () => ({ issuedAt: wallet.now() + 86_400 }), 'invalid_proof'],
  ])('%s is refused', async (_what, change, error) => {
    expect(said(await wallet.request(offer, await token(), 1, await change()))).toEqual([400, error]);
  });

  test('with a nonce that was used is refused, and so is the second of two at once', async () => {
    const mine = await token();
    const nonce = await wallet.nonce(offer);
    const heard = await Promise.all([1, 2].map(() => wallet.request(offer, mine, 1, { nonce })));
    expect(heard.map(({ status }) => status).toSorted()).toEqual([200, 400]);
    expect(said(await wallet.request(offer, mine, 1, { nonce }))).toEqual([400, 'invalid_nonce']);
  });

  test('with a nonce from ten minutes ago is refused', async () => {
    const nonce = await wallet.nonce(offer);
    minutes(6);
    await isOffered();
    expect(said(await wallet.request(offer, await token(), 1, { nonce }))).toEqual([400, 'invalid_nonce']);
  });

  test('of one key cannot bind two copies, which would let them be linked', async () => {
    const pair = await newKey();
    expect(said(await wallet.request(offer, await token(), 2, { keys: [pair, pair] }))).toEqual([400, 'invalid_proof']);
  });

  test('is not believed when another key signed it', async () => {
    const { publicKey } = await newKey();
    const { privateKey } = await newKey();
    const heard = await wallet.request(offer, await token(), 1, { keys: [{ publicKey, privateKey }] });
    expect(said(heard)).toEqual([400, 'invalid_proof']);
  });

  describe('with games of the algorithm is refused:', () => {
    const send = async (make: (claims: Record<string, unknown>) => Promise<string> | string) => {
      const claims = { aud: offer.issuer, iat: wallet.now(), nonce: await wallet.nonce(offer) };
      const proofs = { jwt: [await make(claims)] };
      const body = { credential_configuration_id: offer.configurationId, proofs };
      return said(await wallet.post(offer, await token(), body));
    };
    const typ = 'openid4vci-proof+jwt';

    test('none', async () => {
      expect(await send((claims) => new UnsecuredJWT(claims).encode())).toEqual([400, 'invalid_proof']);
    });

    test('a public key taken for a shared secret', async () => {
      const { publicKey } = await newKey();
      const jwk = await exportJWK(publicKey);
      const secret = createSecretKey(Buffer.from(String(jwk.x), 'base64url'));
      const heard = await send((claims) =>
        new SignJWT(claims).setProtectedHeader({ alg: 'HS256', typ, jwk }).sign(secret),
      );
      expect(heard).toEqual([400, 'invalid_proof']);
    });

    test('a key that gives its private half away', async () => {
      const { privateKey } = await newKey();
      const jwk = await exportJWK(privateKey);
      const key = await importJWK(jwk, 'ES256');
      const heard = await send((claims) =>
        new SignJWT(claims).setProtectedHeader({ alg: 'ES256', typ, jwk }).sign(key),
      );
      expect(heard).toEqual([400, 'invalid_proof']);
    });

    test('a key beside another', async () => {
      const { publicKey, privateKey } = await newKey();
      const jwk = await exportJWK(publicKey);
      const heard = await send((claims) =>
        new SignJWT(claims).setProtectedHeader({ alg: 'ES256', typ, jwk, kid: 'did:example:1' }).sign(privateKey),
      );
      expect(heard).toEqual([400, 'invalid_proof']);
    });

    test('an extension that must be understood', async () => {
      const { publicKey, privateKey } = await newKey();
      const jwk = await exportJWK(publicKey);
      const header = { alg: 'ES256', typ, jwk, crit: ['exp'], exp: 1 };
      const heard = await send((claims) =>
        new SignJWT(claims).setProtectedHeader(header).sign(privateKey, { crit: { exp: true } }),
      );
      expect(heard).toEqual([400, 'invalid_proof']);
    });
  });
});
