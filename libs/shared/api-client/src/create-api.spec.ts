/** @jest-environment node */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { defineRoute, Uuid } from '@gun/kernel';
import { z } from 'zod';
import { ApiProblem } from './api-problem';
import { createApi } from './create-api';

const dossierId = '01890a5d-ac96-774b-bcce-b302099a8057';
const submit = defineRoute({
  api: 'dossiers',
  operationId: 'submitDossier',
  method: 'POST',
  path: '/dossiers/{dossierId}/submissions',
  tag: 'Dossiers',
  summary: 'Submit',
  access: { role: 'citizen', assurance: 'low' },
  idempotent: true,
  params: z.strictObject({ dossierId: Uuid }),
  query: z.strictObject({ lang: z.string().default('fr') }),
  body: z.strictObject({ revision: z.int() }),
  output: z.object({ reference: z.string() }),
  status: 201,
});
const search = defineRoute({
  api: 'catalogue',
  operationId: 'listProcedures',
  method: 'GET',
  path: '/procedures',
  tag: 'Procedures',
  summary: 'List',
  access: 'public',
  query: z.strictObject({ q: z.string().optional() }),
  output: z.object({}),
  status: 200,
});

let requests: { url: string; init: RequestInit }[] = [];
let answers: (() => Response | Promise<Response>)[] = [];
const answer = (status: number, body: object, type = 'application/json') =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': type, 'BelGov-Trace-Id': 'trace-1' } });

const realFetch = globalThis.fetch;
beforeEach(() => {
  requests = [];
  answers = [];
  globalThis.fetch = async (url, init = {}) => {
    requests.push({ url: String(url), init });
    return (answers.shift() ?? (() => answer(200, {})))();
  };
});
afterEach(() => {
  globalThis.fetch = realFetch;
});

const api = createApi({
  gateway: 'http://gateway.example',
  token: async () => 'a-token',
  actingFor: () => 'party-1',
  language: () => 'nl',
});
const headersOf = (index: number) => new Headers(requests[index]?.init.headers);

describe('calling a route', () => {
  test('puts each part of the input where the route says', async () => {
    await api.call(submit, { dossierId, lang: 'de', revision: 3 });
    expect(requests[0]?.url).toBe(`http://gateway.example/api/dossiers/v1/dossiers/${dossierId}/submissions?lang=de`);
    expect(requests[0]?.init.body).toBe('{"revision":3}');
  });

  test('says who asks, for whom and in which language', async () => {
    await api.call(submit, { dossierId, revision: 3 });
    expect(headersOf(0).get('authorization')).toBe('Bearer a-token');
    expect(headersOf(0).get('gun-acting-for')).toBe('party-1');
    expect(headersOf(0).get('accept-language')).toBe('nl');
  });

  test('sends no token to a public route', async () => {
    await api.call(search, { q: 'adresse' });
    expect(headersOf(0).get('authorization')).toBeNull();
    expect(requests[0]?.url).toContain('/procedures?q=adresse');
  });

  test('repeats the idempotency key when the same input is sent again, and not for another act', async () => {
    const input = { dossierId, revision: 3 };
    await api.call(submit, input);
    await api.call(submit, input);
    await api.call(submit, { ...input });
    const [first, again, other] = [0, 1, 2].map((index) => headersOf(index).get('idempotency-key'));
    expect(first).toMatch(/^[0-9a-f-]{36}$/);
    expect(again).toBe(first);
    expect(other).not.toBe(first);
  });

  test('throws the problem of the gateway with its code and its sentence', async () => {
    const problem = {
      type: 'urn:problem-type:gun:dossiers:staleRevision',
      title: 'Stale',
      status: 409,
      detail: 'Herlaad.',
    };
    answers = [() => answer(409, problem, 'application/problem+json')];
    const refusal: unknown = await api.call(submit, { dossierId, revision: 1 }).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(ApiProblem);
    expect(refusal).toMatchObject({
      code: 'staleRevision',
      detail: 'Herlaad.',
      status: 409,
      traceId: 'trace-1',
      passing: false,
    });
  });

  test('calls a dead network unreachable, which is worth another try', async () => {
    answers = [() => Promise.reject(new TypeError('fetch failed'))];
    await expect(api.call(search, {})).rejects.toMatchObject({ code: 'unreachable', status: 0, passing: true });
  });

  test('keeps the status when a proxy answers with a page instead of a problem', async () => {
    answers = [() => new Response('<h1>Bad gateway</h1>', { status: 502 })];
    await expect(api.call(search, {})).rejects.toMatchObject({ status: 502, code: 'unknown', passing: true });
  });
});

test('a download keeps the name that the gateway gives', async () => {
  answers = [() => new Response('pdf', { headers: { 'content-disposition': 'attachment; filename="receipt.pdf"' } })];
  await expect(api.download(search, {})).resolves.toMatchObject({ name: 'receipt.pdf' });
});

test('a download keeps the accents of its name', async () => {
  const disposition = `attachment; filename="recu.pdf"; filename*=UTF-8''re%C3%A7u%20GUN.pdf`;
  answers = [() => new Response('pdf', { headers: { 'content-disposition': disposition } })];
  await expect(api.download(search, {})).resolves.toMatchObject({ name: 'reçu GUN.pdf' });
});
