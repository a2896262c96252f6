/** Tokens at the door of the whole gateway: what is refused, with which challenge (RFC 6750, RFC 9449), and how little it says. */
import { listAgencyEvents, listMyDossiers, listQueue } from '@gun/dossiers-contract';
import { EnterpriseParties } from '@gun/identity-server';
import { startLocalIssuer, type LocalIssuer } from '@gun/identity-server/local-issuer';
import { pathOf } from '@gun/kernel';
import { enterprises, personas } from '@gun/testing';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, SignJWT, UnsecuredJWT, type JWTPayload } from 'jose';
import { createHash, randomUUID } from 'node:crypto';
import { TestGateway } from '../testing/test-gateway';

let citizens: LocalIssuer;
let staff: LocalIssuer;
let gateway: TestGateway;
beforeAll(async () => {
  [citizens, staff] = await Promise.all([startLocalIssuer(), startLocalIssuer()]);
  citizens.introspect = () => ({ status: 200, body: JSON.stringify({ active: true, nrn: personas.camille.nrn }) });
  gateway = await TestGateway.start({ citizenIssuer: citizens.issuer, staffIssuer: staff.issuer });
});
afterAll(async () => {
  await gateway.stop();
  await Promise.all([citizens.stop(), staff.stop()]);
});

const seconds = () => Math.floor(Date.now() / 1000);
const level = { acr: 'urn:be:fedict:iam:fas:Level500' };
const ask = (authorization?: string, headers = {}) =>
  gateway.call(listMyDossiers, { headers: { ...(authorization && { authorization }), ...headers } });
const bearer = async (claims: JWTPayload = {}, ...rest: [header?: object, key?: CryptoKey | Uint8Array]) =>
  `Bearer ${await citizens.token({ ...level, ...claims }, ...rest)}`;
const unsigned = () => {
  const claims = new UnsecuredJWT({ azp: 'gun-portal', ...level })
    .setIssuer(citizens.issuer)
    .setAudience('gun-gateway');
  return claims.setSubject('subject-1').setIssuedAt().setExpirationTime('5m').encode();
};

test('a good token opens the door, so that the refusals below are about their token', async () => {
  expect((await ask(await bearer())).status).toBe(200);
});

test('without a token, the challenge names the realm and no error', async () => {
  const { status, problem, headers } = await ask();
  expect([status, problem.type]).toEqual([401, 'urn:problem-type:belgif:noAccessToken']);
  expect(headers['www-authenticate']).toBe('Bearer realm="gun"');
});

describe('is refused with the challenge of an invalid token, and not why', () => {
  const invalid = 'invalidAccessToken';
  const refused: readonly (readonly [what: string, make: () => Promise<string>, refusal?: string])[] = [
    ['one that ended', () => bearer({ exp: seconds() - 60 }), 'expiredAccessToken'],
    ['one for somebody else', () => bearer({ aud: 'account' })],
    ['one for nobody', () => bearer({ aud: undefined })],
    ['one of a stranger', () => bearer({ iss: 'https://elsewhere.example' })],
    ['one of citizens that says it is of the staff', () => bearer({ iss: staff.issuer })],
    ['one that begins tomorrow', () => bearer({ nbf: seconds() + 86_400 })],
    ['one without an end', () => bearer({ exp: undefined })],
    ['a refresh token', () => bearer({ typ: 'Refresh' })],
    ['an identity token', () => bearer({ typ: 'ID' })],
    ['one that is not signed', async () => `Bearer ${unsigned()}`],
    [
      'one that is signed with our public key',
      async () => bearer({}, { alg: 'HS256' }, new TextEncoder().encode(await citizens.publicKeyText())),
    ],
    ['one that is signed by a stranger', async () => bearer({}, {}, (await generateKeyPair('ES256')).privateKey)],
    ['one in another algorithm', async () => bearer({}, { alg: 'RS256' }, (await generateKeyPair('RS256')).privateKey)],
    [
      'one with a key in its own header',
      async () =>
        bearer(
          {},
          { jwk: await exportJWK((await generateKeyPair('ES256')).publicKey) },
          (await generateKeyPair('ES256')).privateKey,
        ),
    ],
    ['one whose key is a path', () => bearer({}, { kid: '../../../../dev/null' })],
    ['one that was bound to a key, without its proof', () => bearer({ cnf: { jkt: 'x'.repeat(43) } })],
    ['two at once', async () => `${await bearer()}, ${await bearer()}`],
    ['a name and a password', async () => `Basic ${Buffer.from('camille:secret').toString('base64')}`],
    ['nonsense', async () => 'Bearer nonsense'],
    ['nothing after its scheme', async () => 'Bearer '],
    ['a megabyte', async () => `Bearer ${'a'.repeat(9_000)}.b.c`],
  ];

  test.each(refused)('%s', async (_what, make, refusal = invalid) => {
    const { status, problem, headers } = await ask(await make());
    expect([status, problem.type]).toEqual([401, `urn:problem-type:belgif:${refusal}`]);
    expect(headers['www-authenticate']).toBe('Bearer realm="gun", error="invalid_token"');
    expect(headers['set-cookie']).toBeUndefined();
    expect(Object.keys(problem).toSorted()).toEqual(['detail', 'instance', 'status', 'title', 'type']);
  });

  test('one that the provider says is signed out', async () => {
    const { introspect } = citizens;
    citizens.introspect = () => ({ status: 200, body: JSON.stringify({ active: false }) });
    const { status, headers } = await ask(await bearer({ sub: 'signed-out' }));
    citizens.introspect = introspect;
    expect([status, headers['www-authenticate']]).toEqual([401, 'Bearer realm="gun", error="invalid_token"']);
  });
});

test('a token in the address or in a cookie is no token', async () => {
  const token = await citizens.token(level);
  const address = `${pathOf(listMyDossiers)}?access_token=${token}`;
  expect((await gateway.app.inject(address)).statusCode).toBe(401);
  expect((await ask(undefined, { cookie: `token=${token}` })).status).toBe(401);
  expect(gateway.logged.join('\n')).not.toContain(token);
});

test('a citizen is no civil servant, whatever roles their token claims', async () => {
  const token = await citizens.token({ ...level, office: 'namur-population', realm_access: { roles: ['officer'] } });
  const { status } = await gateway.call(listQueue, { as: token });
  expect(status).toBe(403);
});

test('acting for an enterprise waits for a silent register, with a time to come back, and is refused to nobody', async () => {
  const { number: enterpriseNumber, name } = enterprises.menuiserie;
  const [party] = await gateway.app.get(EnterpriseParties).register([{ enterpriseNumber, name }]);
  const headers = { 'gun-acting-for': party?.id };
  gateway.enterpriseRegister.failure = 'down';
  const waiting = await ask(await bearer(), headers);
  expect([waiting.status, waiting.problem.type]).toEqual([503, 'urn:problem-type:belgif:serviceUnavailable']);
  expect(Number(waiting.headers['retry-after'])).toBeGreaterThan(0);
  expect((await ask(await bearer())).status).toBe(200);
  gateway.enterpriseRegister.failure = undefined;
  expect((await ask(await bearer(), headers)).status).toBe(200);
});

describe('an agency', () => {
  let key: CryptoKey;
  let thumbprint: string;
  beforeAll(async () => {
    const pair = await generateKeyPair('ES256', { extractable: true });
    key = pair.privateKey;
    thumbprint = await calculateJwkThumbprint(await exportJWK(pair.publicKey));
    publicJwk = await exportJWK(pair.publicKey);
  });
  let publicJwk: Awaited<ReturnType<typeof exportJWK>>;

  const scope = 'scope:gun:agency:events';
  const agency = { azp: 'agency-national-register', sub: 'agency', scope };
  const bound = () => citizens.token({ ...agency, typ: 'DPoP', cnf: { jkt: thumbprint } });
  const proof = (token: string, claims: JWTPayload = {}) => {
    const ath = createHash('sha256').update(token).digest('base64url');
    const htu = `http://localhost:80${pathOf(listAgencyEvents)}`;
    return new SignJWT({ htm: 'GET', htu, ath, jti: randomUUID(), iat: seconds(), ...claims })
      .setProtectedHeader({ alg: 'ES256', typ: 'dpop+jwt', jwk: publicJwk })
      .sign(key);
  };
  const events = (authorization: string, dpop?: string) =>
    gateway.call(listAgencyEvents, { headers: { authorization, ...(dpop && { dpop }) } });

  test('without the scope is told which one is missing, in body and challenge', async () => {
    const token = await citizens.token({ ...agency, scope: 'scope:gun:agency:dossiers' });
    const { status, problem, headers } = await events(`Bearer ${token}`);
    expect([status, problem]).toMatchObject([403, { requiredScopes: [scope] }]);
    expect(headers['www-authenticate']).toBe(`Bearer realm="gun", error="insufficient_scope", scope="${scope}"`);
  });

  test('with a bound token and its proof is let in, once for each proof', async () => {
    const token = await bound();
    const once = await proof(token);
    expect((await events(`DPoP ${token}`, once)).status).toBe(200);
    expect((await events(`DPoP ${token}`, once)).status).toBe(401);
    expect((await events(`DPoP ${token}`, await proof(token))).status).toBe(200);
  });

  const wrong: readonly (readonly [what: string, claims: JWTPayload])[] = [
    ['another address', { htu: `http://localhost:80${pathOf(listQueue)}` }],
    ['another host', { htu: `http://elsewhere.example${pathOf(listAgencyEvents)}` }],
    ['another method', { htm: 'POST' }],
    ['another token', { ath: 'x'.repeat(43) }],
    ['another hour', { iat: seconds() - 3600 }],
  ];
  test.each(wrong)('with a proof for %s is refused', async (_what, claims) => {
    const token = await bound();
    expect((await events(`DPoP ${token}`, await proof(token, claims))).status).toBe(401);
  });

  test('with a bound token as if it were a plain one, or without any proof, is refused', async () => {
    const token = await bound();
    expect((await events(`Bearer ${token}`, await proof(token))).status).toBe(401);
    expect((await events(`DPoP ${token}`)).status).toBe(401);
  });

  test('that used DPoP is challenged to use it again, with the algorithms that we take', async () => {
    const { headers } = await events(`DPoP ${await bound()}`);
    expect(headers['www-authenticate']).toBe('DPoP realm="gun", error="invalid_token", algs="ES256"');
  });
});
