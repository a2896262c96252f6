/**
 * Our own wallet shows a diploma: to our verifier, and to a site of others that verifies with the libraries of the OpenWallet
 * Foundation. What it must not show, to whom, and twice, it does not.
 */
import { inEveryLanguage } from '@gun/kernel';
import 'reflect-metadata';
import { PersonalDataSources } from '@gun/nest';
import { parseOpenid4vpAuthorizationResponse } from '@openid4vc/openid4vp';
import { SDJwtVcInstance } from '@sd-jwt/sd-jwt-vc';
import {
  answerReceivedRequest,
  askPresentation,
  endSharing,
  listReceivedRequests,
  readPresentation,
  receiveRequest,
  refuseReceivedRequest,
  type ReceivedRequest,
  type RelyingParty,
} from '@gun/wallet-contract';
import { SubjectKeyIdentifierExtension, X509Certificate as Certificate } from '@peculiar/x509';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { compactDecrypt, compactVerify, decodeProtectedHeader, importX509 } from 'jose';
import { createHash, verify as verifyBytes, createPublicKey, type webcrypto } from 'node:crypto';
import { ForeignVerifier, type RequestChanges } from '../testing/wallets/foreign-verifier';
import { TestGateway } from '../testing/test-gateway';
import { addsDiploma, asksForDiploma, httpTo, verifyingAgency } from '../testing/wallets/wallets';

let gateway: TestGateway;
let site: ForeignVerifier;
let credentialId: string;
const clock = { now: () => new Date() };
beforeAll(async () => {
  site = await ForeignVerifier.open(() => clock.now());
  gateway = await TestGateway.start(undefined, undefined, [hotel(site)]);
  gateway.clock.at = new Date(); // the libraries read the clock of the machine
  clock.now = () => gateway.clock.at;
  await gateway.citizen('camille');
  await gateway.citizen('bram');
  credentialId = await addsDiploma(gateway, 'camille');
});
afterAll(async () => {
  await gateway.stop();
  await site.close();
});

const hotel = ({ origin, authority }: ForeignVerifier): RelyingParty => ({
  ...{
    id: 'hotel-example',
    name: inEveryLanguage('Hotel Example'),
    site: { origins: [origin], certificate: authority.pem },
  },
  purposes: [
    {
      ...{
        key: 'hire',
        title: inEveryLanguage('Hire a receptionist'),
        type: 'diploma',
        keptDays: 30,
        legalBasis: 'a contract',
      },
      claims: ['achievement_title', 'level_of_learning_experience'],
    },
  ],
});

const vct = 'urn:eu.europa.ec.eudi:learning:credential:1';
const query = (...claims: readonly string[]) => ({
  credentials: [
    {
      id: 'diploma',
      format: 'dc+sd-jwt',
      meta: { vct_values: [vct] },
      claims: claims.map((claim) => ({ path: [claim] })),
    },
  ],
});

const opens = (link: string, as = 'camille') => gateway.call(receiveRequest, { as, body: { link } });
const answers = (request: ReceivedRequest, as = 'camille', chosen = [{ question: 'diploma', credentialId }]) =>
  gateway.call(answerReceivedRequest, { as, input: { requestId: request.id }, body: { chosen } });
const codeOf = (problem: { type?: string | undefined }) => problem.type?.split(':').at(-1);

/** What the library needs to read an answer. */
const callbacks = {
  decryptJwe: async (jwe: string) => {
    const { plaintext } = await compactDecrypt(jwe, site.encryption.privateKey);
    const payload = new TextDecoder().decode(plaintext);
    return { decrypted: true as const, payload, decryptionJwk: { kty: 'EC', ...site.encryptionJwk } };
  },
  verifyJwt: async () => ({ verified: false as const }),
};

/** What arrived at the site, decrypted and read by the library. */
async function arrived(link: string): Promise<string> {
  const read = await parseOpenid4vpAuthorizationResponse({
    authorizationRequestPayload: site.requestOf(link) as never, // as it was asked
    authorizationResponse: { ...site.answers.at(-1) },
    callbacks,
  });
  if (read.type !== 'dcql') throw new Error('answered in another language');
  const presented = Object.values(read.dcql.presentations)[0];
  return String(Array.isArray(presented) ? presented[0] : presented);
}

/** The library of the format, which trusts what our anchor certified. */
const sdJwt = new SDJwtVcInstance({
  hasher: async (text) =>
    createHash('sha256')
      .update(typeof text === 'string' ? text : Buffer.from(text))
      .digest(),
  hashAlg: 'sha-256',
  statusListFetcher: async (uri) => (await httpTo(gateway)('GET', uri)).text,
  verifier: async (signed, signature) => {
    const [leaf = ''] = decodeProtectedHeader(`${signed}.${signature}`).x5c ?? [];
    const pem = `-----BEGIN CERTIFICATE-----\n${leaf}\n-----END CERTIFICATE-----`;
    await compactVerify(`${signed}.${signature}`, await importX509(pem, 'ES256'));
    return true;
  },
  kbVerifier: async (signed, signature, payload) => {
    const { jwk } = (payload as unknown as { cnf: { jwk: webcrypto.JsonWebKey } }).cnf; // RFC 7800
    const key = createPublicKey({ key: jwk, format: 'jwk' });
    return verifyBytes(
      'sha256',
      Buffer.from(signed),
      { key, dsaEncoding: 'ieee-p1363' },
      Buffer.from(signature, 'base64url'),
    );
  },
});

describe('to our own verifier', () => {
  test('shows what was asked, and the agency reads it', async () => {
    const { id, uri } = await asksForDiploma(gateway, ['achievement_title']);
    const { body: request } = await opens(uri);
    expect(request.party.name.en).toBe('FPS Home Affairs, National Register');
    expect(request.wants[0]?.documents[0]?.shows.map(({ key }) => key)).toContain('achievement_title');
    expect(request.wants[0]?.documents[0]?.stays.map(({ key }) => key)).toContain('family_name');
    expect((await answers(request)).body.state).toBe('answered');
    const { body: read } = await gateway.call(readPresentation, { as: verifyingAgency, input: { presentationId: id } });
    expect(read.state).toBe('answered');
    expect(read.shown?.[0]?.claims).toContainEqual({ key: 'achievement_title', value: 'Master in de architectuur' });
    expect(JSON.stringify(read.shown)).not.toContain('family_name');
  });

  test('says no when the holder refuses', async () => {
    const { id, uri } = await asksForDiploma(gateway);
    const { body: request } = await opens(uri);
    const refused = await gateway.call(refuseReceivedRequest, { as: 'camille', input: { requestId: request.id } });
    expect(refused.body.state).toBe('refused');
    const { body: read } = await gateway.call(readPresentation, { as: verifyingAgency, input: { presentationId: id } });
    expect(read.state).toBe('refused');
  });
});

describe('to a site of others', () => {
  test.each([
    ['by the hash of its certificate', {}],
    ['by its host', { clientId: 'x509_san_dns:localhost' }],
    ['without a nonce of ours', { method: 'get' as const }],
    ['unencrypted', { payload: { response_mode: 'direct_post' } }],
  ])('shows a title, named %s, and its libraries believe it', async (_how, changes: RequestChanges) => {
    const link = site.asks(query('achievement_title'), changes);
    const { body: request } = await opens(link);
    expect(request).toMatchObject({ state: 'open', party: { name: inEveryLanguage('Hotel Example') } });
    expect(request.wants[0]).toMatchObject({
      purpose: inEveryLanguage('Hire a receptionist'),
      keptDays: 30,
      beyond: [],
    });
    site.back = `${site.origin}/thanks`;
    const { body: answered } = await answers(request);
    expect(answered).toMatchObject({ state: 'answered', returnTo: `${site.origin}/thanks` });
    const { nonce } = site.requestOf(link);
    const { payload, kb } = await sdJwt.verify(await arrived(link), { keyBindingNonce: String(nonce) });
    expect(kb?.payload.aud).toBe(changes.clientId ?? site.hashClientId);
    expect(payload).toMatchObject({ vct, achievement_title: 'Master in de architectuur' });
    expect(payload).not.toHaveProperty('family_name');
  });

  test('is answered under the authority that the site trusts, and not under another', async () => {
    const anchor = new Certificate((await httpTo(gateway)('GET', 'http://localhost:4000/openid/trust/anchors')).text);
    const keyId = anchor.getExtension(SubjectKeyIdentifierExtension)?.keyId ?? '';
    const fitting = async (values: readonly string[]) => {
      const [credential] = query('achievement_title').credentials;
      const asked = { credentials: [{ ...credential, trusted_authorities: [{ type: 'aki', values }] }] };
      return (await opens(site.asks(asked))).body.wants[0]?.documents.length;
    };
    expect(await fitting([Buffer.from(keyId, 'hex').toString('base64url')])).toBe(1);
    expect(await fitting([Buffer.from('another').toString('base64url')])).toBe(0);
  });

  test('is encrypted with the stronger of two ciphers that the site takes', async () => {
    const metadata = { jwks: { keys: [site.encryptionJwk] } };
    const encs = { encrypted_response_enc_values_supported: ['A128GCM', 'A256GCM'] };
    const link = site.asks(query('achievement_title'), { payload: { client_metadata: { ...metadata, ...encs } } });
    await answers((await opens(link)).body);
    expect(decodeProtectedHeader(site.answers.at(-1)?.['response'] ?? '').enc).toBe('A256GCM');
  });

  test('two answers to the same site have one copy, and another party has another', async () => {
    const keyOf = async (link: string) => {
      await answers((await opens(link)).body);
      const [token = ''] = (await arrived(link)).split('~');
      return String(JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()).cnf.jwk.x);
    };
    const [one, two] = [
      await keyOf(site.asks(query('achievement_title'))),
      await keyOf(site.asks(query('achievement_title'))),
    ];
    expect(two).toBe(one);
    const parties = await gateway.sql<{ party: string }>(`select party from wallet_copy where party is not null`);
    expect(parties.map(({ party }) => party).toSorted()).toEqual(['agency-national-register', 'hotel-example']);
  });

  test('goes back nowhere but to the party', async () => {
    site.back = 'https://elsewhere.example/';
    const { body } = await answers((await opens(site.asks(query('achievement_title')))).body);
    expect(body.state).toBe('answered');
    expect(body).not.toHaveProperty('returnTo');
  });
});

describe('is refused, and shown', () => {
  test('a request that is wider than the registration, and the site hears no', async () => {
    const { body } = await opens(site.asks(query('achievement_title', 'family_name')));
    expect(body).toMatchObject({ state: 'blocked', blockedBy: 'tooWide' });
    expect(body.wants[0]?.beyond.map(({ key }) => key)).toEqual(['family_name']);
    const { plaintext } = await compactDecrypt(site.answers.at(-1)?.['response'] ?? '', site.encryption.privateKey);
    expect(JSON.parse(new TextDecoder().decode(plaintext))).toMatchObject({ error: 'access_denied' });
    expect(codeOf((await answers(body)).problem)).toBe('requestClosed');
  });

  test('a request of a party that nobody registered, and the party hears nothing', async () => {
    const stranger = await ForeignVerifier.open(() => clock.now());
    const { body } = await opens(stranger.asks(query('achievement_title')));
    expect(body).toMatchObject({ state: 'blocked', blockedBy: 'unregistered' });
    expect(body.wants[0]?.beyond.map(({ key }) => key)).toEqual(['achievement_title']);
    expect(stranger.answers).toEqual([]);
    await stranger.close();
  });
});

describe('is not believed', () => {
  const refused = async (changes: RequestChanges, asked: unknown = query('achievement_title')) =>
    codeOf((await opens(site.asks(asked, changes))).problem);

  test.each<[string, RequestChanges, string]>([
    ['meant for another wallet', { payload: { aud: 'https://wallet.example' } }, 'requestNotGenuine'],
    ['with another nonce of the wallet', { payload: { wallet_nonce: 'foreign' } }, 'requestNotGenuine'],
    ['that names another client inside', { payload: { client_id: 'x509_san_dns:other.example' } }, 'requestNotGenuine'],
    [
      'named by a host that its certificate is not for',
      { clientId: 'x509_san_dns:other.example' },
      'requestNotGenuine',
    ],
    ['of another kind of token', { header: { typ: 'JWT' } }, 'requestNotGenuine'],
    ['without a certificate', { header: { x5c: [] } }, 'requestNotGenuine'],
    ['from tomorrow', { payload: { iat: Math.floor(Date.now() / 1000) + 86_400 } }, 'requestNotGenuine'],
    ['that is over', { payload: { exp: Math.floor(Date.now() / 1000) - 60 } }, 'requestOver'],
    ['whose answer goes elsewhere', { payload: { response_uri: 'http://localhost:9/answers' } }, 'requestNotGenuine'],
    ['with something to sign', { payload: { transaction_data: ['e30'] } }, 'requestUnsupported'],
    ['for another answer', { payload: { response_type: 'code' } }, 'requestUnsupported'],
    ['without a key to encrypt to', { payload: { client_metadata: {} } }, 'requestUnsupported'],
    ['that is no token', { instead: '<html>' }, 'requestNotGenuine'],
    ['of a megabyte', { instead: 'x'.repeat(1_000_000) }, 'siteSilent'],
  ])('a request %s', async (_which, changes, code) => {
    expect(await refused(changes)).toBe(code);
  });

  test('a question with paths that are too deep, or too many', async () => {
    const deep = { path: Array.from({ length: 50 }, () => 'a') };
    const [credential] = query('achievement_title').credentials;
    expect(await refused({}, { credentials: [{ ...credential, claims: [deep] }] })).toBe('requestUnsupported');
    const many = Array.from({ length: 500 }, (_, at) => ({ ...credential, id: `q${at}` }));
    expect(await refused({}, { credentials: many })).toBe('requestUnsupported');
  });

  test('a request whose signature was changed', async () => {
    const link = site.asks(query('achievement_title'), { header: { alg: 'ES256' } });
    const other = await ForeignVerifier.open(() => clock.now());
    const stolen = new URL(link).searchParams.get('request_uri') ?? '';
    const forged = `openid4vp://?${new URLSearchParams({ client_id: other.hashClientId, request_uri: stolen }).toString()}`;
    expect(codeOf((await opens(forged)).problem)).toBe('requestNotGenuine');
    await other.close();
  });

  test('a link that asks nothing', async () => {
    expect(codeOf((await opens('https://example.org/')).problem)).toBe('linkUnreadable');
    expect(codeOf((await opens('openid4vp://?client_id=a&client_id=b')).problem)).toBe('linkUnreadable');
  });

  test('a site that is not there', async () => {
    const link = `openid4vp://?${new URLSearchParams({ client_id: 'x509_hash:a', request_uri: 'http://localhost:9/' }).toString()}`;
    expect(codeOf((await opens(link)).problem)).toBe('siteSilent');
  });
});

/** What the site was told, decrypted where it came encrypted. */
async function told(): Promise<Record<string, unknown>> {
  const { response, ...plain } = site.answers.at(-1) ?? {};
  if (!response) return plain;
  const { plaintext } = await compactDecrypt(response, site.encryption.privateKey);
  return JSON.parse(new TextDecoder().decode(plaintext)) as Record<string, unknown>; // an answer is an object
}

describe('a registered party hears the error of the protocol', () => {
  const metadata = (formats: unknown) => ({
    ...{ jwks: { keys: [site.encryptionJwk] }, encrypted_response_enc_values_supported: ['A256GCM'] },
    vp_formats_supported: formats,
  });
  test.each<[string, () => Record<string, unknown>, string]>([
    ['invalid_transaction_data', () => ({ transaction_data: ['e30'] }), 'for something to sign'],
    ['vp_formats_not_supported', () => ({ client_metadata: metadata({ mso_mdoc: {} }) }), 'for another format'],
    [
      'vp_formats_not_supported',
      () => ({ client_metadata: metadata({ 'dc+sd-jwt': { 'kb-jwt_alg_values': ['EdDSA'] } }) }),
      'for other signatures',
    ],
    ['invalid_scope', () => ({ scope: 'com.example.diploma' }), 'for a scope'],
    ['invalid_request', () => ({ response_type: 'code' }), 'for another answer'],
    ['invalid_request', () => ({ redirect_uri: 'https://site.example/' }), 'for two ways to answer'],
    ['invalid_request', () => ({ dcql_query: { credentials: [] } }), 'for nothing'],
  ])('%s, %s: %s', async (error, payload) => {
    const link = site.asks(query('achievement_title'), { payload: payload() });
    expect(codeOf((await opens(link)).problem)).toBe('requestUnsupported');
    expect(await told()).toMatchObject({ error, state: site.requestOf(link)['state'] });
  });

  test('in clear when it gave no key to encrypt to', async () => {
    const link = site.asks(query('achievement_title'), { payload: { client_metadata: {} } });
    await opens(link);
    expect(site.answers.at(-1)).toMatchObject({ error: 'invalid_request', state: site.requestOf(link)['state'] });
  });

  test('where it is registered, and nowhere else', async () => {
    const before = site.answers.length;
    const elsewhere = { response_uri: 'http://localhost:9/answers', transaction_data: ['e30'] };
    expect(codeOf((await opens(site.asks(query('achievement_title'), { payload: elsewhere }))).problem)).toBe(
      'requestUnsupported',
    );
    expect(site.answers).toHaveLength(before);
  });
});

test('a link may bring the signed request with it', async () => {
  const link = await site.asksByValue(query('achievement_title'));
  const { body } = await opens(link);
  expect(body).toMatchObject({ state: 'open', party: { name: inEveryLanguage('Hotel Example') } });
  expect(codeOf((await opens(link.replace(/.$/, (last) => (last === 'A' ? 'Q' : 'A')))).problem)).toBe(
    'requestNotGenuine',
  );
});

test('an audience that is a list of one is that one', async () => {
  const { body } = await opens(
    site.asks(query('achievement_title'), { payload: { aud: ['https://self-issued.me/v2'] } }),
  );
  expect(body.state).toBe('open');
});

describe('once', () => {
  test('two tabs that confirm at once send one answer', async () => {
    const { body: request } = await opens(site.asks(query('achievement_title')));
    const before = site.answers.length;
    const both = await Promise.all([answers(request), answers(request)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    expect(site.answers.length).toBe(before + 1);
  });

  test('a link that was answered leads to what came of it', async () => {
    const link = site.asks(query('achievement_title'));
    const { body: request } = await opens(link);
    await answers(request);
    expect((await opens(link)).body).toMatchObject({ id: request.id, state: 'answered' });
    expect(codeOf((await answers(request)).problem)).toBe('requestClosed');
  });

  test('a link that waits is opened again without asking the site', async () => {
    const link = site.asks(query('achievement_title'));
    const { body: first } = await opens(link);
    expect((await opens(link)).body.id).toBe(first.id);
  });

  test('nobody answers for somebody else, or with what is somebody else’s', async () => {
    const { body: request } = await opens(site.asks(query('achievement_title')));
    expect(codeOf((await answers(request, 'bram')).problem)).toBe('requestNotFound');
    const { body: brams } = await opens(site.asks(query('achievement_title')), 'bram');
    expect(brams.wants[0]?.documents).toEqual([]);
    expect(codeOf((await answers(brams, 'bram')).problem)).toBe('choiceDoesNotFit');
  });

  test('copies are made anew before the last is shown', async () => {
    await gateway.sql(`update wallet_copy set party = 'gone-' || id where credential_id = $1 and party is null`, [
      credentialId,
    ]);
    await answers((await opens(site.asks(query('achievement_title')))).body);
    const [free] = await gateway.sql<{ count: number }>(
      `select count(*)::int as count from wallet_copy where credential_id = $1 and party is null`,
      [credentialId],
    );
    expect(free?.count).toBeGreaterThan(0);
  });
});

test('the one that is asked for is found beneath three hundred that came later', async () => {
  await gateway.sql(
    `insert into wallet_credential (owner_id, id, type, state, created_at)
     select owner_id, gen_random_uuid(), 'identity', 'withdrawn', created_at + interval '1 day'
     from wallet_credential, generate_series(1, 300) where id = $1`,
    [credentialId],
  );
  const { body: request } = await opens(site.asks(query('achievement_title')));
  expect(request.wants[0]?.documents.map((document) => document.credentialId)).toEqual([credentialId]);
  expect((await answers(request)).body.state).toBe('answered');
});

test('everything is in the history of its holder, and of nobody else', async () => {
  const { body } = await gateway.call(listReceivedRequests, { as: 'camille' });
  expect(new Set(body.items.map(({ state }) => state))).toEqual(new Set(['answered', 'refused', 'blocked', 'open']));
  expect(body.items.filter(({ state }) => state === 'answered').every(({ accessId }) => accessId)).toBe(true);
  const { body: others } = await gateway.call(listReceivedRequests, { as: 'bram' });
  expect(others.items).toHaveLength(1);
});

describe('shared with an agency', () => {
  const asks = async (sharedDays: number) => {
    gateway.agency(verifyingAgency);
    const body = { purpose: 'recruitment', claims: ['achievement_title'], sharedDays };
    return gateway.call(askPresentation, { as: verifyingAgency, body });
  };
  const reads = async (presentationId: string) =>
    gateway.call(readPresentation, { as: verifyingAgency, input: { presentationId } });
  const later = (days: number) => {
    gateway.clock.at = new Date(gateway.clock.at.getTime() + days * 86_400_000);
  };

  test('waits days for its holder, and is read again until they end it', async () => {
    const { body: asked } = await asks(30);
    later(3);
    const { body: request } = await opens(asked.uri);
    expect(request).toMatchObject({ state: 'open', sharedDays: 30 });
    expect((await answers(request)).body.sharedUntil).toBeDefined();
    later(20);
    expect((await reads(asked.id)).body.shown?.[0]?.claims).toHaveLength(3);
    const input = { requestId: request.id };
    expect((await gateway.call(endSharing, { as: 'bram', input })).status).toBe(404);
    expect((await gateway.call(endSharing, { as: 'camille', input })).body.state).toBe('ended');
    expect((await reads(asked.id)).body).toMatchObject({ state: 'ended' });
    expect((await reads(asked.id)).body).not.toHaveProperty('shown');
    expect(codeOf((await gateway.call(endSharing, { as: 'camille', input })).problem)).toBe('nothingShared');
  });

  test('ends when its holder has the list of what they showed erased: nobody could end it afterwards', async () => {
    const { body: asked } = await asks(30);
    await answers((await opens(asked.uri)).body);
    expect((await reads(asked.id)).body.shown).toHaveLength(1);
    later(1);
    const source = gateway.app
      .get(PersonalDataSources)
      .all()
      .find(({ name }) => name === 'wallet-requests');
    await source?.erase(gateway.personOf('camille'), gateway.clock.at);
    expect((await reads(asked.id)).body).toMatchObject({ state: 'ended' });
    expect((await reads(asked.id)).body).not.toHaveProperty('shown');
  });

  test('ends by itself', async () => {
    const { body: asked } = await asks(5);
    await answers((await opens(asked.uri)).body);
    later(6);
    expect((await reads(asked.id)).status).toBe(404);
  });

  test('is never asked for longer than the purpose is kept', async () => {
    expect(codeOf((await asks(91)).problem)).toBe('beyondRegistration');
  });

  test('what was shown once cannot be taken back', async () => {
    const { uri } = await asksForDiploma(gateway, ['achievement_title']);
    const { body: request } = await opens(uri);
    await answers(request);
    const ended = await gateway.call(endSharing, { as: 'camille', input: { requestId: request.id } });
    expect(codeOf(ended.problem)).toBe('nothingShared');
  });
});
