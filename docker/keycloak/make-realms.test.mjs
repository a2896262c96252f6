// What the realms must keep true, whatever is changed in them: `node --test docker/keycloak/`.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { citizenClients, staffClients } from '../../apps/eid-simulator/src/stand-in-clients.ts';
import { ensureKeys } from '../../tools/keys/keys.mjs';
import { makeRealms } from './make-realms.mjs';

const keysDirectory = mkdtempSync(join(tmpdir(), 'gun-keys-'));
after(() => rmSync(keysDirectory, { recursive: true }));
await ensureKeys({ directory: keysDirectory });

const portal = 'http://portal.example';
const backoffice = 'http://backoffice.example';
const [citizens, staff] = makeRealms({ portal, backoffice, eidIssuer: 'http://eid.example', keysDirectory });
const mappers = (realm) => realm.clientScopes.flatMap((scope) => scope.protocolMappers);
const clientOf = (realm, id) => realm.clients.find(({ clientId }) => clientId === id);
const people = [clientOf(citizens, 'gun-portal'), clientOf(staff, 'gun-backoffice')];

test('the national number shows in introspection only, and only in the realm of citizens', () => {
  const telling = (realm) => mappers(realm).filter(({ config }) => config['user.attribute'] === 'nrn');
  assert.equal(telling(staff).length, 0);
  assert.equal(telling(citizens).length, 1);
  const shown = Object.entries(telling(citizens)[0].config).filter(([, value]) => value === 'true');
  assert.deepEqual(shown, [['introspection.token.claim', 'true']]);
});

test('names never go into an access token', () => {
  const names = [citizens, staff].flatMap(mappers).filter(({ name }) => ['given_name', 'family_name'].includes(name));
  assert.equal(names.length, 4);
  for (const { config } of names) assert.equal(config['access.token.claim'], 'false');
});

test('applications in a browser need PKCE and come back to one exact place', () => {
  for (const client of people) {
    assert.equal(client.attributes['pkce.code.challenge.method'], 'S256');
    assert.deepEqual(client.redirectUris, [`${client.rootUrl}/sign-in/callback`]);
    assert.equal(client.implicitFlowEnabled || client.directAccessGrantsEnabled || client.fullScopeAllowed, false);
  }
});

test('machines hold no secret: each signs with its own key', () => {
  const machines = [citizens, staff].flatMap((realm) => realm.clients.filter(({ publicClient }) => !publicClient));
  assert.deepEqual(
    machines.map(({ clientId }) => clientId),
    [
      'gun-gateway',
      'agency-national-register',
      'agency-criminal-record',
      'agency-flemish-diplomas',
      'agency-mobility',
      'agency-example-college',
      'agency-payroll-office',
      'agency-training-centre',
      'gun-gateway',
    ],
  );
  const keys = machines.map(({ attributes }) => JSON.parse(attributes['jwks.string']).keys[0]);
  assert.equal(new Set(keys.map(({ kid }) => kid)).size, 8);
  for (const key of keys) assert.equal('d' in key, false);
  for (const machine of machines) assert.equal(machine.clientAuthenticatorType, 'client-jwt');
});

test('an agency may ask for the scopes of its own work, and for no other', () => {
  const mayAsk = (id, what) => clientOf(citizens, id).optionalClientScopes.includes(`scope:gun:agency:${what}`);
  assert.equal(mayAsk('agency-mobility', 'revocations'), true);
  assert.equal(mayAsk('agency-mobility', 'subjects'), false);
  assert.equal(mayAsk('agency-payroll-office', 'training-claims'), false);
  assert.equal(mayAsk('agency-training-centre', 'training-grants'), false);
  const known = citizens.clientScopes.map(({ name }) => name);
  for (const { clientId, optionalClientScopes: scopes } of citizens.clients.filter(({ clientId: id }) =>
    id.startsWith('agency-'),
  )) {
    assert.ok(scopes.length > 0 && scopes.length < 10, clientId);
    assert.deepEqual(
      scopes.filter((scope) => !known.includes(scope)),
      [],
    );
  }
});

test('the back office always asks who is there', () => {
  assert.equal(staff.identityProviders[0].config.prompt, 'login');
});

test('no realm has a password form', () => {
  for (const realm of [citizens, staff]) {
    const steps = realm.authenticationFlows.flatMap((flow) => flow.authenticationExecutions);
    assert.equal(steps.filter(({ authenticator }) => /form|password/.test(authenticator)).length, 0);
  }
});

test('the stand-in knows the same clients, places and scopes as Keycloak', () => {
  const settings = { portal, backoffice };
  const keysOf = () => ({ keys: [] });
  for (const [realm, standIn] of [
    [citizens, citizenClients(settings, keysOf)],
    [staff, staffClients(settings, keysOf)],
  ])
    assert.deepEqual(
      standIn.map((client) => ({
        id: client.client_id,
        back: client.redirect_uris,
        left: client.post_logout_redirect_uris ?? [],
        scopes: client.scope.split(' ').filter((scope) => scope !== 'openid'),
      })),
      realm.clients.map((client) => ({
        id: client.clientId,
        back: client.redirectUris ?? [],
        left: client.attributes['post.logout.redirect.uris']?.split('##') ?? [],
        scopes: client.optionalClientScopes,
      })),
    );
});

test('the pages of Keycloak say the same things in four languages', () => {
  const keysIn = (locale) =>
    readFileSync(join(import.meta.dirname, `themes/gun/login/messages/messages_${locale}.properties`), 'utf8')
      .split('\n')
      .map((line) => line.split('=')[0]);
  for (const locale of ['nl', 'de', 'en']) assert.deepEqual(keysIn(locale), keysIn('fr'));
});
