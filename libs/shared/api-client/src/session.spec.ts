import { beforeEach, expect, test } from '@jest/globals';
import type Keycloak from 'keycloak-js';
import { createSession } from './session';
import { findInTab, keepInTab } from './tab-storage';

const config = async () => ({ gateway: '', issuer: 'http://issuer.example', clientId: 'gun-portal' });
const soon = Math.floor(Date.now() / 1000) + 1800;

/** Behaves as the adapter does, without a server. */
function fakeKeycloak(authenticated: boolean) {
  const asked: object[] = [];
  const fake = {
    authenticated,
    token: authenticated ? 'token' : undefined,
    idTokenParsed: { given_name: 'Camille', family_name: 'Exemplaire' },
    tokenParsed: { acr: 'urn:be:fedict:iam:fas:Level450' },
    refreshTokenParsed: { exp: soon },
    init: async () => authenticated,
    login: async (how: object) => void asked.push(how),
    logout: async (how: object) => void asked.push(how),
    updateToken: async () => true,
    isTokenExpired: () => false,
    onAuthRefreshSuccess: undefined,
  };
  const keycloak = fake as unknown as Keycloak; // the adapter has fifty members, the session uses these
  return { fake, asked, session: createSession(config, async () => keycloak) };
}

beforeEach(() => sessionStorage.clear());

test('a new page asks the identity provider without a question, and remembers where it was', async () => {
  const { session, asked } = fakeKeycloak(false);
  await session.start({ path: '/fr/dossiers' });
  expect(asked).toEqual([{ prompt: 'none' }]);
  expect(findInTab('return')).toEqual({ path: '/fr/dossiers' });
});

test('the callback page learns who is signed in, how strongly, until when and where to go', async () => {
  keepInTab('return', { path: '/fr/dossiers/1/form/newHome', focus: 'street' });
  const { session } = fakeKeycloak(true);
  await expect(session.finish()).resolves.toEqual({ path: '/fr/dossiers/1/form/newHome', focus: 'street' });
  expect(session.state()).toEqual({
    phase: 'signedIn',
    name: 'Camille Exemplaire',
    acr: 'urn:be:fedict:iam:fas:Level450',
    endsAt: soon * 1000,
  });
});

test.each(['https://evil.example/', '//evil.example', '/\\evil.example', 'javascript:alert(1)'])(
  'never returns to %s',
  async (path) => {
    keepInTab('return', { path });
    await expect(fakeKeycloak(true).session.finish()).resolves.toEqual({ path: '/' });
  },
);

test('a step-up asks for the level that is needed', async () => {
  const { session, asked } = fakeKeycloak(true);
  await session.signIn({ acr: 'urn:be:fedict:iam:fas:Level400', language: 'nl', returnTo: { path: '/nl' } });
  expect(asked).toEqual([{ acrValues: 'urn:be:fedict:iam:fas:Level400', locale: 'nl' }]);
});

test('no token is written to any storage', async () => {
  const { session } = fakeKeycloak(true);
  await session.finish();
  await expect(session.token()).resolves.toBe('token');
  expect(JSON.stringify({ ...sessionStorage, ...localStorage })).not.toContain('token');
});

test('a refused refresh ends the session', async () => {
  const { session, fake } = fakeKeycloak(true);
  await session.finish();
  fake.updateToken = async () => {
    fake.authenticated = false;
    fake.token = undefined;
    throw new Error('invalid_grant');
  };
  await expect(session.token()).resolves.toBeUndefined();
  expect(session.state()).toEqual({ phase: 'ended' });
});

test('a provider that does not answer ends no session: a token that is still good is used', async () => {
  const { session, fake } = fakeKeycloak(true);
  await session.finish();
  fake.updateToken = () => Promise.reject(new Error('network'));
  await expect(session.token()).resolves.toBe('token');
  expect(session.state()).toMatchObject({ phase: 'signedIn' });
});

test('and with a token that is over, the act may be tried again: it was not refused', async () => {
  const { session, fake } = fakeKeycloak(true);
  await session.finish();
  fake.isTokenExpired = () => true;
  const { updateToken } = fake;
  fake.updateToken = () => Promise.reject(new Error('network'));
  await expect(session.token()).rejects.toMatchObject({ status: 503, passing: true });
  expect(session.state()).toMatchObject({ phase: 'signedIn' });
  fake.updateToken = updateToken;
  fake.isTokenExpired = () => false;
  await expect(session.token()).resolves.toBe('token');
});

test('listening for news does not keep a session open', async () => {
  const { session, fake } = fakeKeycloak(true);
  await session.finish();
  let refreshed = 0;
  fake.updateToken = async () => (refreshed += 1) > 0;
  await expect(session.token(false)).resolves.toBe('token');
  fake.isTokenExpired = () => true;
  await expect(session.token(false)).resolves.toBeUndefined();
  expect(refreshed).toBe(0);
  expect(session.state()).toMatchObject({ phase: 'signedIn' });
});

test('sign-out empties what this tab kept', async () => {
  keepInTab('unsaved:1', { street: 'Rue de Fer' });
  const { session, asked } = fakeKeycloak(true);
  await session.signOut('fr');
  expect(findInTab('unsaved:1')).toBeUndefined();
  expect(asked).toEqual([{ redirectUri: 'http://localhost/fr' }]);
});

test('an identity provider that does not answer leaves the page standing', async () => {
  const session = createSession(config, async () => Promise.reject(new Error('no discovery document')));
  await session.start({ path: '/fr/dossiers' });
  expect(session.state()).toEqual({ phase: 'unavailable' });
});
