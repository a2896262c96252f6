/**
 * The endpoints of OpenID: who is refused and how. Each is served by one method, each that wants something refuses whoever
 * comes without, and every refusal is in the words of the protocol.
 */
import { fillProtocolPath, type ProtocolRoute } from '@gun/kernel';
import { protocolRouteOf } from '@gun/nest';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ModulesContainer } from '@nestjs/core';
import { allProtocols } from '../apis';
import { TestGateway } from '../testing/test-gateway';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await TestGateway.start();
});
afterAll(() => gateway.stop());

const nobodys = { offerId: 'AAAAAAAAAAAAAAAAAAAAAA', requestId: 'AAAAAAAAAAAAAAAAAAAAAA', listId: 'none', vct: 'none' };
const bodies = {
  json: { type: 'application/json', text: '{}' },
  jsonOrJwt: { type: 'application/json', text: '{}' },
  form: { type: 'application/x-www-form-urlencoded', text: 'a=b' },
};

async function ask(route: ProtocolRoute, change: { method?: string; type?: string; text?: string } = {}) {
  const { type, text } = { ...(route.consumes ? bodies[route.consumes] : {}), ...change };
  const answer = await gateway.app.inject({
    method: (change.method ?? route.method) as 'GET', // any method that a test names
    url: fillProtocolPath(route, nobodys),
    headers: { ...(type && { 'content-type': type }) },
    ...(text !== undefined && { payload: text }),
  });
  return { status: answer.statusCode, headers: answer.headers, text: answer.payload };
}

/** What is said, if it is said as OAuth says it: a code and a sentence in ASCII, not to be kept. */
function told({ headers, text }: { headers: Record<string, unknown>; text: string }): string {
  const { error, error_description: description, ...more } = JSON.parse(text);
  expect(Object.keys(more)).toEqual([]);
  expect(headers['content-type']).toBe('application/json');
  expect(headers['cache-control']).toBe('no-store');
  expect(description).toMatch(/^[\x20-\x21\x23-\x5b\x5d-\x7e]+\.$/);
  return String(error);
}

/** What each endpoint answers to somebody who has nothing. */
const answers: Readonly<Record<string, string>> = {
  readIssuerMetadata: '200',
  readAuthorizationServerMetadata: '200',
  readCredentialOffer: '404 not_found',
  pushAuthorizationRequest: '400 invalid_request',
  startAuthorization: '400 invalid_request',
  exchangeToken: '400 invalid_request',
  drawNonce: '200',
  issueCredential: '401 invalid_token',
  notifyIssuer: '401 invalid_token',
  readTypeMetadata: '404 not_found',
  listStatusLists: '200',
  readStatusList: '404 not_found',
  readTrustAnchors: '200',
  readTrustList: '200',
  readRelyingPartyList: '200',
  readPresentationRequest: '404 not_found',
  fetchPresentationRequest: '404 not_found',
  receivePresentation: '400 invalid_request',
};

describe.each(allProtocols.map((route) => [route.operationId, route] as const))('%s', (operation, route) => {
  test('answers somebody who has nothing', async () => {
    const heard = await ask(route);
    expect(`${heard.status} ${heard.status < 300 ? '' : told(heard)}`.trim()).toBe(answers[operation]);
  });

  test('is open to everybody, or refuses whoever presents nothing', () => {
    expect(answers[operation]?.startsWith('200')).toBe(route.access === 'public' && !route.path.includes('{'));
  });

  test('tells another method in its own words, and which it takes', async () => {
    const heard = await ask(route, { method: 'DELETE' });
    expect([heard.status, told(heard)]).toEqual([405, 'invalid_request']);
    expect(heard.headers['allow']).toContain(route.method);
  });
});

const withBody = allProtocols.filter(({ consumes }) => consumes);
describe.each(withBody.map((route) => [route.operationId, route] as const))('a body of %s', (_operation, route) => {
  test.each([
    ['in another format', { type: 'application/xml', text: '<a/>' }, 415],
    ['beyond all measure', { text: `a=${'x'.repeat(400_000)}` }, 413],
    [
      'that cannot be read twice in the same way',
      route.consumes === 'form' ? { text: 'a=1&a=2' } : { text: '{"a":1,"a":2}' },
      400,
    ],
  ])('%s', async (_what, change, status) => {
    const heard = await ask(route, change);
    expect([heard.status, told(heard)]).toEqual([status, 'invalid_request']);
  });
});

test.each(['application/json', 'application/x-www-form-urlencoded', 'text/plain'])(
  'who draws a nonce may name the type %s for a body that is not there',
  async (type) => {
    for (const payload of [undefined, '']) {
      const request = { method: 'POST', url: '/openid/issuer/nonce', headers: { 'content-type': type } } as const;
      const answer = await gateway.app.inject({ ...request, ...(payload !== undefined && { payload }) });
      expect([answer.statusCode, Object.keys(JSON.parse(answer.payload))]).toEqual([200, ['c_nonce']]);
    }
  },
);

test('each is served by one controller method, and no method serves one that is described nowhere', () => {
  const controllers = [...gateway.app.get(ModulesContainer).values()].flatMap((module) => [
    ...module.controllers.values(),
  ]);
  const served = [...new Set(controllers.map(({ metatype }) => metatype))]
    .flatMap((controller) => Object.values(Object.getOwnPropertyDescriptors(controller?.prototype ?? {})))
    .flatMap(({ value }) => (typeof value === 'function' ? [protocolRouteOf(value)?.operationId] : []))
    .filter((operation) => operation !== undefined);
  expect(served.toSorted()).toEqual(allProtocols.map(({ operationId }) => operationId).toSorted());
});

test('a form is read by protocols only: no page of another site writes to our APIs with one', async () => {
  const answer = await gateway.app.inject({
    ...{ method: 'POST', url: '/api/wallet/v1/credentials', payload: 'type=diploma' },
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });
  expect(answer.statusCode).toBe(415);
});
