import { describe, expect, test } from '@jest/globals';
import { defineRoute, Uuid, uuidV7, type InputIssue, type Route } from '@gun/kernel';
import { z } from 'zod';
import { InputProblem, parseIdempotency, parseInput } from './parse-input';
import type { GunRequest } from './request-context';

const common = { api: 'tents', tag: 'Tents', summary: 'Tents', access: 'public', status: 200 } as const;
const lendTent = defineRoute({
  ...{ ...common, operationId: 'lendTent', method: 'POST', path: '/tents/{tentId}/loans', idempotent: true },
  params: z.strictObject({ tentId: Uuid }),
  query: z.strictObject({ days: z.coerce.number().int().max(10).default(2) }),
  body: z.strictObject({ place: z.strictObject({ postCode: z.string().max(4), street: z.string().max(100) }) }),
});
const readTent = defineRoute({ ...common, operationId: 'readTent', method: 'GET', path: '/tents' });

const tentId = uuidV7();
const place = { postCode: '5000', street: 'Rue du Test' };
const requestWith = (parts: { params?: object; query?: object; body?: unknown; headers?: object }): GunRequest =>
  ({ params: { tentId }, query: {}, headers: {}, body: { place }, ...parts }) as unknown as GunRequest; // what the parser reads of one

const issuesOf = (route: Route, parts: Parameters<typeof requestWith>[0]): readonly InputIssue[] => {
  try {
    parseInput(route, requestWith(parts));
    return [];
  } catch (error) {
    if (error instanceof InputProblem) return error.issues;
    throw error;
  }
};

describe('a request is read with the schemas of its route', () => {
  test('path, query and body come out as one object, with defaults', () => {
    expect(parseInput(lendTent, requestWith({}))).toEqual({ tentId, days: 2, place });
    expect(parseInput(lendTent, requestWith({ query: { days: '7' } }))).toMatchObject({ days: 7 });
  });

  test('an unknown name is an issue of its own, with the path at which it stands', () => {
    const found = issuesOf(lendTent, {
      query: { page: '1' },
      body: { place: { ...place, floor: 2 }, status: 'lent', owner: 'me' },
    });
    const type = 'urn:problem-type:belgif:input-validation:unknownInput';
    expect(found).toEqual([
      { type, title: 'Unknown input', in: 'query', name: 'page' },
      { type, title: 'Unknown input', in: 'body', name: 'place.floor' },
      { type, title: 'Unknown input', in: 'body', name: 'status' },
      { type, title: 'Unknown input', in: 'body', name: 'owner' },
    ]);
  });

  test('prototype tricks are unknown names', () => {
    const body = JSON.parse('{"place":{"postCode":"5000","street":"x"},"constructor":1,"__proto__":{"admin":true}}');
    expect(issuesOf(lendTent, { body }).map(({ name }) => name)).toContain('constructor');
    expect(Object.hasOwn(Object.prototype, 'admin')).toBe(false);
  });

  test('a wrong value says where it stands, in path, query and body at once', () => {
    const found = issuesOf(lendTent, {
      params: { tentId: '27' },
      query: { days: '90' },
      body: { place: { ...place, postCode: 5000 } },
    });
    expect(found.map((issue) => [issue.in, issue.name])).toEqual([
      ['path', 'tentId'],
      ['query', 'days'],
      ['body', 'place.postCode'],
    ]);
    expect(found.every(({ detail }) => (detail?.length ?? 0) > 0)).toBe(true);
  });

  test('an absent body is an empty one', () => {
    expect(issuesOf(lendTent, { body: undefined }).map(({ name }) => name)).toEqual(['place']);
  });

  test('a route without query or body takes neither', () => {
    const found = issuesOf(readTent, { params: {}, query: { q: 'x' }, body: { a: 1 } });
    expect(found.map((issue) => [issue.in, issue.name])).toEqual([
      ['query', 'q'],
      ['body', 'a'],
    ]);
    expect(issuesOf(readTent, { params: {}, body: undefined })).toEqual([]);
  });

  test('thousands of unknown names, and names of any length, make a short answer', () => {
    const body = Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`${'x'.repeat(300)}${at}`, at]));
    const found = issuesOf(lendTent, { body: { place, ...body } });
    expect(found.length).toBeLessThanOrEqual(50);
    expect(Math.max(...found.map(({ name }) => name?.length ?? 0))).toBeLessThanOrEqual(200);
  });

  test('the value that was sent is not repeated', () => {
    const secret = 'unmistakable';
    const found = issuesOf(lendTent, { params: { tentId: secret }, body: { place: { ...place, postCode: secret } } });
    expect(found).toHaveLength(2);
    expect(JSON.stringify(found)).not.toContain(secret);
  });
});

describe('a write that may arrive twice', () => {
  const key = uuidV7();
  const call = (parts: Parameters<typeof requestWith>[0] = {}) =>
    parseIdempotency(lendTent, requestWith({ headers: { 'idempotency-key': key }, ...parts }));

  test('has the same fingerprint when it asks the same', () => {
    expect(call()).toEqual(call());
    expect(call()?.key).toBe(key);
  });

  test('has another when its body or its object differs', () => {
    const first = call()?.fingerprint;
    expect(call({ body: { place: { ...place, postCode: '5100' } } })?.fingerprint).not.toBe(first);
    expect(call({ params: { tentId: uuidV7() } })?.fingerprint).not.toBe(first);
    const other = { ...lendTent, operationId: 'returnTent' };
    const headers = { 'idempotency-key': key };
    expect(parseIdempotency(other, requestWith({ headers }))?.fingerprint).not.toBe(first);
  });

  test.each([undefined, '', '27', key.toUpperCase(), `${key}, ${key}`])('needs a UUID as key, not %s', (wrong) => {
    const headers = { 'idempotency-key': wrong };
    expect(() => parseIdempotency(lendTent, requestWith({ headers }))).toThrow(InputProblem);
  });

  test('needs none where the route takes none', () => {
    expect(parseIdempotency(readTent, requestWith({ headers: {} }))).toBeUndefined();
  });
});
