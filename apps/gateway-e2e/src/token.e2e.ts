import { expect, test } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { askToken, scope, send, strangersKey, tokenOf } from './agency';
import { belgif, expectProblem } from './expect-problem';

const agency = 'agency-national-register';
const errorOf = async (answer: Response): Promise<unknown> => ((await answer.json()) as { error?: string }).error; // RFC 6749, part 5.2

test('an agency receives a token for a signed assertion, and no longer than five minutes', async () => {
  const answer = await askToken(agency);
  expect(answer.status).toBe(200);
  const said = (await answer.json()) as Record<string, unknown>; // RFC 6749, part 5.1
  expect(said).toMatchObject({ token_type: 'Bearer' });
  expect(said['expires_in']).toBeLessThanOrEqual(300);
  expect(said).not.toHaveProperty('refresh_token');
});

test('a key that nobody registered receives no token', async () => {
  const answer = await askToken(agency, { key: await strangersKey(agency) });
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(answer.status).toBeLessThan(500);
  expect(await errorOf(answer)).toMatch(/^(?:invalid_client|unauthorized_client)$/);
});

test('one agency cannot sign in as another', async () => {
  const answer = await askToken('agency-criminal-record', { key: await strangersKey('agency-criminal-record') });
  expect(answer.ok).toBe(false);
});

test('an assertion serves once', async () => {
  const jti = randomUUID();
  expect((await askToken(agency, { jti })).status).toBe(200);
  expect((await askToken(agency, { jti })).ok).toBe(false);
});

test('an assertion that has expired is refused', async () => {
  expect((await askToken(agency, { lifetime: '-5m' })).ok).toBe(false);
});

test('a right that was never granted is not in the token', async () => {
  const answer = await askToken(agency, { scopes: [scope('events'), 'scope:gun:agency:everything'] });
  const { scope: granted = '' } = (await answer.json()) as { scope?: string }; // RFC 6749, part 5.1
  expect(granted).not.toContain('everything');
});

test('without a token the answer is 401 and says how to authenticate', async () => {
  const answer = await send('/events', {});
  expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer /);
  await expectProblem(answer, 401, belgif('noAccessToken'));
});

test('a token that the identity service did not sign is refused', async () => {
  const [header, , signature] = (await tokenOf(agency)).split('.');
  const claims = Buffer.from(JSON.stringify({ azp: agency, scope: scope('events'), exp: 4_000_000_000 }));
  for (const token of ['nonsense', `${header}.${claims.toString('base64url')}.${signature}`]) {
    const answer = await send('/events', { token });
    expect(answer.headers.get('www-authenticate')).toContain('error="invalid_token"');
    await expectProblem(answer, 401, belgif('invalidAccessToken'));
  }
});

test('a token without the scope is refused, and the answer names the scope', async () => {
  const token = await tokenOf(agency, [scope('events')]);
  const dossier = `/dossiers/${randomUUID()}`;
  const calls = [
    { path: dossier, method: 'GET', needs: 'dossiers' },
    { path: `${dossier}/subjects/query`, method: 'POST', needs: 'subjects' },
    { path: `${dossier}/decisions`, method: 'POST', needs: 'decisions' },
    { path: `${dossier}/reports`, method: 'POST', needs: 'decisions' },
    { path: `${dossier}/documents`, method: 'POST', needs: 'documents' },
    { path: `${dossier}/documents/${randomUUID()}/content`, method: 'GET', needs: 'documents' },
  ];
  for (const { path, method, needs } of calls) {
    const answer = await send(path, { method, token });
    expect(answer.headers.get('www-authenticate')).toContain(`error="insufficient_scope", scope="${scope(needs)}"`);
    const problem = await expectProblem(answer, 403, belgif('missingScope'));
    expect(problem.requiredScopes).toEqual([scope(needs)]);
  }
});

test('an agency cannot use the interfaces of citizens and civil servants', async () => {
  const token = await tokenOf(agency);
  for (const path of ['/dossiers/v1/dossiers', '/desk/v1/queues/toHandle', '/profile/v1/profile'])
    expect([403, 404]).toContain((await send(`/../../${path.slice(1)}`, { token })).status);
});
