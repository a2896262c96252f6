import { expect, test } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { send, tokenOf } from './agency';
import { belgif, expectProblem } from './expect-problem';

let token: string;
test.beforeAll(async () => {
  token = await tokenOf('agency-national-register');
});

const unknownInput = belgif('input-validation:unknownInput');
const report = { carriedOutAt: '2026-11-25T09:00:00Z' };

test('a query parameter that does not exist is refused by name, not passed over', async () => {
  const { issues } = await expectProblem(await send('/events?pageSzie=10', { token }), 400, belgif('badRequest'));
  expect(issues).toContainEqual(expect.objectContaining({ type: unknownInput, in: 'query', name: 'pageSzie' }));
});

test('a field of a body that does not exist is refused by name', async () => {
  const json = { ...report, remark: 'not in the contract' };
  const answer = await send(`/dossiers/${randomUUID()}/reports`, { method: 'POST', token, key: randomUUID(), json });
  const { issues } = await expectProblem(answer, 400, belgif('badRequest'));
  expect(issues).toContainEqual(expect.objectContaining({ type: unknownInput, in: 'body', name: 'remark' }));
});

test('every fault of a request is told at once', async () => {
  const json = { outcome: 'perhaps', language: 'it', reasons: [] };
  const answer = await send(`/dossiers/${randomUUID()}/decisions`, { method: 'POST', token, key: randomUUID(), json });
  const { issues = [] } = await expectProblem(answer, 400, belgif('badRequest'));
  const names = issues.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['outcome', 'language', 'reasons', 'legalBasis', 'appeal']));
});

for (const query of ['pageSize=0', 'pageSize=101', 'pageSize=many', 'afterEvent=yesterday'])
  test(`${query} is refused`, async () => {
    const { issues = [] } = await expectProblem(await send(`/events?${query}`, { token }), 400, belgif('badRequest'));
    expect(issues[0]).toMatchObject({ in: 'query', name: query.split('=')[0] });
  });

test('an identifier that cannot be one is refused without looking for it', async () => {
  const { issues = [] } = await expectProblem(await send('/dossiers/1', { token }), 400, belgif('badRequest'));
  expect(issues[0]).toMatchObject({ in: 'path', name: 'dossierId' });
});

test('a body that is no JSON is refused', async () => {
  const headers = { 'content-type': 'application/json' };
  const form = '{"outcome":' as unknown as FormData; // any body will do for this test
  const path = `/dossiers/${randomUUID()}/decisions`;
  await expectProblem(await send(path, { method: 'POST', token, key: randomUUID(), form, headers }), 400);
});

test('a media type that the route does not take is refused', async () => {
  const headers = { 'content-type': 'application/xml' };
  const form = '<decision/>' as unknown as FormData; // any body will do for this test
  const path = `/dossiers/${randomUUID()}/decisions`;
  await expectProblem(await send(path, { method: 'POST', token, key: randomUUID(), form, headers }), 415);
});

test('a method that the route does not know is answered with those it knows', async () => {
  const answer = await send('/events', { method: 'DELETE', token });
  expect(answer.headers.get('allow')).toContain('GET');
  await expectProblem(answer, 405, belgif('methodNotAllowed'));
});

test('an address that does not exist is a problem too', async () => {
  await expectProblem(await send('/nothing-here', { token }), 404, belgif('resourceNotFound'));
});

for (const [operation, path, json] of [
  ['a decision', 'decisions', { outcome: 'granted', language: 'fr', reasons: ['r'], legalBasis: 'l', appeal: 'a' }],
  ['a report', 'reports', report],
] as const)
  test(`${operation} without an idempotency key is refused, and the answer says what to send`, async () => {
    const wrong: Record<string, string>[] = [{}, { 'idempotency-key': 'not-a-uuid' }];
    for (const headers of wrong) {
      const answer = await send(`/dossiers/${randomUUID()}/${path}`, { method: 'POST', token, json, headers });
      const { issues = [] } = await expectProblem(answer, 400, belgif('badRequest'));
      expect(issues[0]).toMatchObject({ in: 'header', name: 'Idempotency-Key' });
    }
  });

test('each answer has a trace id of its own, and names the one it was sent', async () => {
  const mine = randomUUID();
  const paths = ['/health', '/events', '/nothing-here', '/events?x=1', '/dossiers/1', `/dossiers/${randomUUID()}`];
  const answers = await Promise.all(
    paths.flatMap((path) =>
      [token, undefined].map((t) => send(path, { token: t, headers: { 'belgov-trace-id': mine } })),
    ),
  );
  const traces = answers.map(({ headers }) => headers.get('belgov-trace-id'));
  expect(traces).not.toContain(null);
  expect(traces).not.toContain(mine);
  expect(new Set(traces).size).toBe(traces.length);
  expect(answers.every(({ headers }) => headers.get('belgov-related-trace-id') === mine)).toBe(true);
});

test('what goes wrong is explained in the language that the caller asks for', async () => {
  const path = `/dossiers/${randomUUID()}`;
  const told = async (language: string) => {
    const answer = await send(path, { token, headers: { 'accept-language': language } });
    expect(answer.headers.get('content-language')).toBe(language);
    return (await expectProblem(answer, 404)).detail;
  };
  const sentences = [await told('fr'), await told('nl'), await told('de'), await told('en')];
  expect(new Set(sentences).size).toBe(4);
});
