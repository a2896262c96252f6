import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { personas } from '@gun/testing';
import { exportJWK, generateKeyPair, jwtVerify } from 'jose';
import type { IdentityConfig } from '../identity-config';
import { IdentityProvider } from './identity-provider';
import { IntrospectionClient } from './introspection.client';
import { startLocalIssuer, type LocalIssuer } from './local-issuer';

let issuer: LocalIssuer;
let publicKey: CryptoKey;
let clientKey: IdentityConfig['clientKey'];
let clock: { now: number };
let client: IntrospectionClient;
let provider: IdentityProvider;

const answering =
  (body: object, status = 200) =>
  () => ({ status, body: JSON.stringify(body) });

beforeAll(async () => {
  issuer = await startLocalIssuer();
  const pair = await generateKeyPair('ES256', { extractable: true });
  publicKey = pair.publicKey;
  const { x, y, d } = await exportJWK(pair.privateKey);
  clientKey = { kty: 'EC', crv: 'P-256', kid: 'gateway-key', x: x ?? '', y: y ?? '', d: d ?? '' };
});
afterAll(() => issuer.stop());

beforeEach(() => {
  clock = { now: 0 };
  issuer.introspections = 0;
  client = new IntrospectionClient({ clientId: 'gun-gateway', clientKey }, () => clock.now);
  provider = new IdentityProvider(issuer.issuer);
});

const introspect = () => client.introspect('the.access.token', provider);

describe('introspection', () => {
  test('gives what no token carries: the national number of a citizen', async () => {
    issuer.introspect = answering({ active: true, nrn: personas.camille.nrn, email: 'not wanted' });
    expect(await introspect()).toEqual({ active: true, nrn: personas.camille.nrn });
  });

  test('is asked with a signed assertion for this issuer, short-lived and never twice the same', async () => {
    const forms: URLSearchParams[] = [];
    issuer.introspect = (form) => {
      forms.push(form);
      return { status: 200, body: JSON.stringify({ active: true }) };
    };
    await introspect();
    await introspect();
    const assertions = await Promise.all(
      forms.map((form) =>
        jwtVerify(form.get('client_assertion') ?? '', publicKey, {
          ...{ algorithms: ['ES256'], issuer: 'gun-gateway', subject: 'gun-gateway', audience: issuer.issuer },
          maxTokenAge: '60s',
        }),
      ),
    );
    expect(forms[0]?.get('token')).toBe('the.access.token');
    expect(forms[0]?.get('client_secret')).toBeNull();
    expect(assertions[0]?.protectedHeader.kid).toBe('gateway-key');
    expect(new Set(assertions.map(({ payload }) => payload.jti)).size).toBe(2);
  });

  test('of a token that was signed out refuses the token', async () => {
    issuer.introspect = answering({ active: false });
    await expect(introspect()).rejects.toMatchObject({ refusal: 'invalidAccessToken' });
  });

  test.each([
    ['answers 500', answering({}, 500)],
    ['refuses our key', answering({ error: 'invalid_client' }, 401)],
    ['answers a web page', () => ({ status: 200, body: '<h1>Welcome</h1>' })],
    ['answers a number that is none', answering({ active: true, nrn: '12' })],
  ])('blames the provider, not the token, when it %s', async (_how, answer) => {
    issuer.introspect = answer;
    await expect(introspect()).rejects.toMatchObject({ refusal: 'identityProviderUnavailable' });
  });

  test('leaves a provider that fails alone for five seconds', async () => {
    issuer.introspect = answering({}, 500);
    for (let i = 0; i < 5; i += 1) await introspect().catch(() => undefined);
    expect(issuer.introspections).toBe(1);
    clock.now = 5_000;
    issuer.introspect = answering({ active: true });
    expect(await introspect()).toEqual({ active: true });
  });
});
