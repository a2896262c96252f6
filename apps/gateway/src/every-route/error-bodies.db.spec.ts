/**
 * What a refusal looks like, for every route and every kind of error: a problem of RFC 9457 that a person can read in
 * their language, that the log finds again, whose type is described, and that says nothing about how we are built.
 */
import { evidenceRoutes } from '@gun/data-broker-contract';
import { languages, pathOf, type Language, type Problem, type Route } from '@gun/kernel';
import { countUnread } from '@gun/notifications-contract';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { allRoutes } from '../apis';
import { badRequests, rightCaller, startWithCallers, wellFormed } from '../testing/bad-input/bad-requests';
import { type TestGateway, type Answer, type CallOptions } from '../testing/test-gateway';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startWithCallers();
});
afterAll(() => gateway.stop());

const problemPages = join(import.meta.dirname, '../../../../docs/problems');
const guide = /^https:\/\/www\.belgif\.be\/specification\/rest\/api-guide\/problems\/\w+\.html$/;
/** Paths, stacks, SQL, names of tables, libraries and machines. */
const innards =
  /node_modules|\bat \S+:\d+|\.[mc]?[jt]s\b|\bselect\b.*\bfrom\b|\binsert into\b|relation|column|constraint|[a-z]_[a-z]|postgres|typeorm|fastify|nest|zod|[A-Z]\w+Error|localhost|127\.0\.0\.1|\[object/;

/** The page that explains a type: ours in `docs/problems`, the standard ones in the Belgian guide. */
function isDescribed({ type, href }: Partial<Problem>): boolean {
  const [domain, code] = /^urn:problem-type:gun:([\w-]+):(\w+)$/.exec(type ?? '')?.slice(1) ?? [];
  if (domain && code)
    return existsSync(join(problemPages, domain, `${code.replace(/[A-Z]/g, (sign) => `-${sign.toLowerCase()}`)}.md`));
  return /^urn:problem-type:belgif:\w+$/.test(type ?? '') && (href === undefined || guide.test(href));
}

/** What is wrong with the form of a refusal; nothing, if it is as it should be. */
function faultsOf({ status, headers, bytes, problem }: Answer<unknown>, language: Language): string[] {
  const sentences = [problem.detail, ...(problem.issues ?? []).map(({ detail }) => detail)].join(' ');
  const rules: Record<string, boolean> = {
    'media type': headers['content-type'] === 'application/problem+json',
    language: headers['content-language'] === language,
    status: problem.status === status,
    title: (problem.title ?? '').length > 3,
    sentence: /^\p{Lu}.* .*[.]$/u.test(problem.detail ?? ''),
    'trace id': problem.instance === `urn:uuid:${String(headers['belgov-trace-id'])}`,
    'page of the type': isDescribed(problem),
    discretion: !innards.test(bytes.toString().replaceAll(/"(type|href)":"[^"]*"/g, '')) && !innards.test(sentences),
  };
  return Object.entries(rules).flatMap(([rule, kept]) => (kept ? [] : [rule]));
}

/** Time between two routes, so that nobody is slowed down for asking in four languages for what is not there. */
const forgivingMs = 8_000;

/** Asks each route once in each language, and answers what is wrong, by route. */
async function faultsEverywhere(
  status: number,
  request: (route: Route) => CallOptions | undefined,
): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  let asked = 0;
  for (const route of allRoutes) {
    const bad = request(route);
    if (!bad) continue;
    asked += 1;
    gateway.clock.at = new Date(gateway.clock.at.getTime() + forgivingMs);
    const faults = [...new Set(await faultsIn(route, bad, status))];
    if (faults.length > 0) found[route.operationId] = faults;
  }
  expect(asked).toBeGreaterThan(8);
  return found;
}

/** Asks in each language, and answers everything that is wrong with the four answers. */
async function faultsIn(route: Route, request: CallOptions, status: number): Promise<string[]> {
  const answers = await Promise.all(
    languages.map((language) =>
      gateway.call(route, { ...request, headers: { ...request.headers, 'accept-language': language } }),
    ),
  );
  const told = new Set(answers.map(({ problem }) => problem.detail)).size;
  return [
    ...answers.flatMap((answer) => (answer.status === status ? [] : [`${answer.status} ${answer.problem.type}`])),
    ...answers.flatMap((answer, at) => faultsOf(answer, languages[at] ?? 'fr')),
    ...(told === languages.length ? [] : [`${told} sentences for four languages`]),
  ];
}

describe.each(Object.entries(badRequests))('a request %s', (_kind, { status, request }) => {
  test(`is a ${status} that people can read, on every route`, async () => {
    expect(await faultsEverywhere(status, (route) => request(route, wellFormed(route), rightCaller(route)))).toEqual(
      {},
    );
  });
});

/** What these routes answer does not come from the database. */
const fromMemory = [
  ...['listMunicipalities', 'listStreets', 'readOfficer', 'streamLiveEvents', 'streamDeskEvents', 'listHeadKeys'],
  'listSealKeys',
  'listAgeVerifiers', // of which this configuration has none
  ...['readProfileSource', 'listDataUses'], // a source that nobody has
  ...evidenceRoutes.map(({ operationId }) => operationId),
  // The requests of the matrix ask for what is offered to nobody, or is nobody's to grant.
  ...['revokeCredential', 'revokeShownCredential'], // of what is not the caller’s to revoke
  ...['addCredential', 'askPresentation', 'receiveRequest', 'grantTrainingCredits'],
  ...['revokeCredential', 'revokeShownCredential'], // of which the agency of the matrix issued none
];

/** Where the tables of the counter are. */
const schemas = ['public', 'access_log', 'training_credits'];

describe('when the gateway itself fails', () => {
  const goodRequest = (route: Route) =>
    fromMemory.includes(route.operationId) ? undefined : { ...wellFormed(route), ...rightCaller(route) };

  test('a bug is a 500 on every route, and only the log knows which', async () => {
    for (const schema of schemas) await gateway.asOwner(`alter schema ${schema} rename to gone_${schema}`);
    const found = await faultsEverywhere(500, goodRequest);
    for (const schema of schemas) await gateway.asOwner(`alter schema gone_${schema} rename to ${schema}`);
    expect(found).toEqual({});
    expect(gateway.logged.join('')).toMatch(/relation .* does not exist/);
  });

  test('a database that takes nobody is a 503 with a time to come back, on every route', async () => {
    const name = new URL(gateway.config.databaseUrl).pathname.slice(1);
    await gateway.asOwner(`alter database ${name} connection limit 0`);
    await gateway.asOwner(
      `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'gun_app' and datname = '${name}'`,
    );
    const found = await faultsEverywhere(503, goodRequest);
    const { headers } = await gateway.call(countUnread, { as: 'camille' });
    await gateway.asOwner(`alter database ${name} connection limit -1`);
    expect(found).toEqual({});
    expect(headers['retry-after']).toBe('5');
    expect((await gateway.call(countUnread, { as: 'camille' })).status).toBe(200);
  });
});

describe('an address', () => {
  const at = (method: 'GET' | 'PATCH' | 'POST', url: string, language: Language) =>
    gateway.app.inject({ method, url, headers: { 'accept-language': language } });

  test.each([
    ['that nobody serves', 'GET', '/api/nothing/v1/here', 404],
    ['outside the APIs', 'GET', '/admin.php', 404],
    ['of an API that does not exist', 'GET', '/api/nothing/v1/health', 404],
    ['with a method that it does not take', 'PATCH', pathOf(countUnread), 405],
    ['that no decoder reads', 'GET', '/api/%ff', 400],
    ['without end', 'GET', `/api/${'x'.repeat(9000)}`, 400],
  ] as const)('%s is a problem like any other', async (_which, method, url, status) => {
    for (const language of languages) {
      const answer = await at(method, url, language);
      const problem = answer.json<Partial<Problem>>();
      const seen = { ...answer, status: answer.statusCode, problem, body: undefined, bytes: answer.rawPayload };
      expect([answer.statusCode, faultsOf(seen, language)]).toEqual([status, []]);
    }
  });
});
