import { describe, expect, jest, test } from '@jest/globals';
import { defineProblems, defineRoute, DomainProblem, languages, problemsOf, type LocalizedText } from '@gun/kernel';
import { HttpException, NotFoundException, type ArgumentsHost } from '@nestjs/common';
import { AccessProblem, type AccessRefusal } from '../access/access-problem';
import { createLog } from '../logs/log';
import { placeOf } from './methods-at';
import { InputProblem } from './parse-input';
import { ProblemFilter } from './problem-filter';

const detail: LocalizedText = {
  fr: 'La tente est prêtée.',
  nl: 'De tent is uitgeleend.',
  de: 'Weg.',
  en: 'It is lent.',
};
const problems = defineProblems({ tentLent: { status: 409, title: 'Tent Lent', detail } });
const traceId = '019ac4f2-7a12-7345-8901-0123456789ab';
const route = defineRoute({
  ...{ api: 'tents', operationId: 'readTent', method: 'GET', path: '/tents/{tentId}' },
  ...{ tag: 'Tents', summary: 'Tents', access: 'public', status: 200 },
});

interface Sent {
  status: number;
  headers: Record<string, string>;
  body: Record<string, unknown>;
}

/** What the filter sends for an error. */
function answerTo(error: unknown, request: { language?: string; url?: string; route?: boolean } = {}) {
  const sent: Sent = { status: 0, headers: {}, body: {} };
  const reply = {
    sent: false,
    status: (status: number) => ((sent.status = status), reply),
    headers: (more: Record<string, string>) => (Object.assign(sent.headers, more), reply),
    header: (name: string, value: string) => ((sent.headers[name] = value), reply),
    send: (body: string) => ((sent.body = JSON.parse(body)), reply),
  };
  const incoming = {
    method: 'PATCH',
    url: request.url ?? '/api/tents/v1/tents/27?x=1',
    headers: { 'accept-language': request.language },
    gun: { traceId, ...(request.route !== false && { route }) },
  };
  const host = { switchToHttp: () => ({ getRequest: () => incoming, getResponse: () => reply }) };
  const log = createLog('test', 'silent');
  const bug = jest.spyOn(log, 'error');
  new ProblemFilter(log, [placeOf(route)]).catch(error, host as unknown as ArgumentsHost); // the two methods that the filter calls
  return { ...sent, bug };
}

describe('a refusal of a domain', () => {
  const refused = problemsOf('tents', problems);

  test.each(languages)('is told in %s', (language) => {
    const { status, headers, body } = answerTo(refused('tentLent'), { language: `${language}-BE` });
    expect(status).toBe(409);
    expect(headers).toMatchObject({ 'content-type': 'application/problem+json', 'content-language': language });
    expect(body).toEqual({
      ...{ type: 'urn:problem-type:gun:tents:tentLent', title: 'Tent Lent', status: 409, detail: detail[language] },
      instance: `urn:uuid:${traceId}`,
    });
  });

  test('carries its extra members, which cannot replace what names it', () => {
    const extra = { dossier: 'd', status: 200, type: 'other', detail: 'other' };
    const { body } = answerTo(new DomainProblem('tents', 'tentLent', problems.tentLent, extra), { language: 'en' });
    expect(body).toMatchObject({ dossier: 'd', status: 409, type: 'urn:problem-type:gun:tents:tentLent' });
    expect(body['detail']).toBe(detail.en);
  });
});

test('wrong input lists its issues', () => {
  const issue = { type: 'urn:x', in: 'body' as const, name: 'place' };
  const { status, body } = answerTo(new InputProblem([issue]));
  expect(status).toBe(400);
  expect(body).toMatchObject({ type: 'urn:problem-type:belgif:badRequest', issues: [issue] });
});

describe('a refusal of access', () => {
  const refusals: Record<AccessRefusal, [status: number, challenge: RegExp | undefined]> = {
    noAccessToken: [401, /^Bearer realm="gun"$/],
    invalidAccessToken: [401, /error="invalid_token"/],
    expiredAccessToken: [401, /error="invalid_token"/],
    missingScope: [403, /error="insufficient_scope"/],
    missingPermission: [403, undefined],
    assuranceTooLow: [403, undefined],
    inventedPerson: [403, undefined],
    sessionEnded: [401, /error="invalid_token"/],
    mandateTooNarrow: [403, undefined],
    clientEnded: [403, undefined],
    networkNotAllowed: [403, undefined],
    operationNotAllowed: [403, undefined],
    procedureNotAllowed: [403, undefined],
    identityProviderUnavailable: [503, undefined],
  };
  const cases = Object.entries(refusals) as [AccessRefusal, (typeof refusals)[AccessRefusal]][]; // keys of the table

  test.each(cases)('%s has its status, its challenge and four sentences', (refusal, [status, challenge]) => {
    const told = languages.map((language) => answerTo(new AccessProblem(refusal), { language }));
    expect(new Set(told.map(({ body }) => body['detail'])).size).toBe(4);
    for (const answer of told) {
      expect(answer.status).toBe(status);
      if (challenge) expect(answer.headers['www-authenticate']).toMatch(challenge);
      else expect(answer.headers).not.toHaveProperty('www-authenticate');
    }
  });

  test('names the scope that is missing and the sign-in that is needed', () => {
    const scope = answerTo(new AccessProblem('missingScope', { requiredScopes: ['scope:gun:agency:events'] }));
    expect(scope.headers['www-authenticate']).toMatch(/scope="scope:gun:agency:events"$/);
    const assurance = answerTo(new AccessProblem('assuranceTooLow', { requiredAssurance: 'high' }));
    expect(assurance.body).toMatchObject({ requiredAssurance: 'high' });
  });

  test('a silent identity provider says when to come back', () => {
    expect(answerTo(new AccessProblem('identityProviderUnavailable')).headers['retry-after']).toBe('30');
  });
});

test.each(['ECONNREFUSED', '57P01', '53300'])(
  'a database that is away (%s) is a 503 with a time to come back',
  (code) => {
    const { status, headers, body, bug } = answerTo(Object.assign(new Error('connect 10.0.0.5'), { code }));
    expect([status, headers['retry-after']]).toEqual([503, '5']);
    expect(JSON.stringify(body)).not.toContain('10.0.0.5');
    expect(bug).not.toHaveBeenCalled();
  },
);

test.each([400, 404, 405, 406, 413, 415, 429, 503])(
  'a %i of the framework is its Belgian problem, in four languages and without its message',
  (status) => {
    const told = languages.map((language) => answerTo(new HttpException('Cannot GET /secret', status), { language }));
    expect(new Set(told.map(({ body }) => body['detail'])).size).toBe(4);
    const [{ body } = answerTo(undefined)] = told;
    expect(body).toMatchObject({ status, href: expect.stringContaining('belgif.be') });
    expect(JSON.stringify(body)).not.toContain('secret');
  },
);

test('whatever is unavailable for a while says when to come back', () => {
  const { headers } = answerTo(new HttpException('register away', 503));
  expect(headers['retry-after']).toBe('5');
  expect(answerTo(new HttpException('x', 404)).headers).not.toHaveProperty('retry-after');
});

describe('an address that no route took', () => {
  test('is a 405 that names the methods, when another method would do', () => {
    const { status, headers } = answerTo(new NotFoundException(), { route: false });
    expect([status, headers['allow']]).toEqual([405, 'GET']);
  });

  test('is a 405 too, when the framework refused it for something else first', () => {
    const { status, headers } = answerTo(new HttpException('no content type', 400), { route: false });
    expect([status, headers['allow']]).toEqual([405, 'GET']);
  });

  test('is a 404 otherwise', () => {
    expect(answerTo(new NotFoundException(), { route: false, url: '/api/other' }).status).toBe(404);
  });

  test('and a 404 of a route itself stays a 404', () => {
    expect(answerTo(new NotFoundException()).status).toBe(404);
  });
});

describe('a bug', () => {
  const leaky = Object.assign(new Error('select ssin from person at postgres://gun_app@db/gun'), {
    detail: 'hostname',
  });

  test.each([leaky, 'a thrown string', undefined, new HttpException('teapot', 418)])(
    'is a 500 that says its trace id, what to do, and nothing of the error: %#',
    (error) => {
      const { status, body, bug } = answerTo(error, { language: 'en' });
      expect(status).toBe(500);
      expect(Object.keys(body).sort()).toEqual(['detail', 'href', 'instance', 'status', 'title', 'type']);
      expect(body['detail']).toMatch(/^The fault is ours/);
      expect(JSON.stringify(body)).not.toMatch(/ssin|postgres|hostname|thrown|teapot/);
      expect(bug).toHaveBeenCalledTimes(1);
    },
  );
});
