/** What arrives over a real connection and fits no route: wrong methods, addresses that no program should send. */
import { listQueue } from '@gun/dossiers-contract';
import { languages, pathOf, type Problem } from '@gun/kernel';
import { countUnread } from '@gun/notifications-contract';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { request, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { TestGateway } from '../testing/test-gateway';

let gateway: TestGateway;
let port = 0;
beforeAll(async () => {
  gateway = await TestGateway.start();
  gateway.officer('sofie', 'namur-population');
  await gateway.app.listen(0, '127.0.0.1');
  ({ port } = gateway.app.getHttpServer().address() as AddressInfo); // it listens on TCP
});
afterAll(() => gateway.stop());

interface Edge {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly problem: Partial<Problem>;
}

const ask = (method: string, path: string, headers: Record<string, string> = {}): Promise<Edge> =>
  new Promise((done, failed) => {
    const call = request({ ...{ host: '127.0.0.1', port, method, path, agent: false }, headers }, (answer) => {
      const told = { status: answer.statusCode ?? 0, headers: answer.headers };
      json(answer).then((problem) => done({ ...told, problem: problem as Partial<Problem> }), failed); // read below
    });
    call.on('error', failed).end();
  });

const health = '/api/dossiers/v1/health';
const description = '/api/dossiers/v1/doc/openapi.yaml';

describe('a method that an address does not take', () => {
  test.each([
    ['QUERY', pathOf(countUnread), 'GET'],
    ['QUERY', '/api/dossiers/v1/dossiers', 'GET, POST'],
    ['PATCH', '/api/dossiers/v1/dossiers', 'GET, POST'],
    ['PROPFIND', '/api/dossiers/v1/dossiers', 'GET, POST'],
    ['POST', health, 'GET'],
    ['DELETE', description, 'GET'],
  ])('%s %s is a 405 that names those it takes', async (method, path, allow) => {
    const { status, headers, problem } = await ask(method, path);
    expect([status, headers.allow]).toEqual([405, allow]);
    expect(problem).toMatchObject({ type: 'urn:problem-type:belgif:methodNotAllowed', status: 405 });
  });

  test('is told before what is wrong with its body', async () => {
    const { status } = await ask('PATCH', '/api/dossiers/v1/dossiers', { 'content-type': 'application/xml' });
    expect(status).toBe(405);
  });

  test.each(['/api/nothing/v1/health', '/api/nothing/v1/doc/openapi.yaml'])('%s is nowhere', async (path) => {
    expect((await ask('POST', path)).status).toBe(404);
  });
});

describe.each([
  ['with a parameter of a thousand characters', `/api/dossiers/v1/dossiers/${'x'.repeat(1000)}`],
  ['that breaks off inside an encoded character', '/api/dossiers/v1/dossiers/%E0%A4%A'],
])('an address %s', (_which, path) => {
  test('is a problem like any other, in the language of the caller', async () => {
    const told = await Promise.all(languages.map((language) => ask('GET', path, { 'accept-language': language })));
    expect(new Set(told.map(({ problem }) => problem.detail)).size).toBe(languages.length);
    for (const [at, { status, headers, problem }] of told.entries()) {
      expect([status, problem.type]).toEqual([400, 'urn:problem-type:belgif:badRequest']);
      expect([headers['content-type'], headers['content-language']]).toEqual([
        'application/problem+json',
        languages[at],
      ]);
      expect(problem.instance).toBe(`urn:uuid:${headers['belgov-trace-id']}`);
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
  });
});

test('a queue that does not exist is refused', async () => {
  const refused = await gateway.call(listQueue, { as: 'sofie', query: { queue: 'lost' } });
  expect([refused.status, refused.problem.issues?.[0]]).toMatchObject([400, { in: 'query', name: 'queue' }]);
});
