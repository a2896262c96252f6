/** Everything that should not be in an address, in each of its places: read as text, or refused as a problem. */
import { pathParameters, type Route } from '@gun/kernel';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ZodObject } from 'zod';
import { allRoutes } from '../apis';
import { rightCaller, startWithCallers, wellFormed } from '../testing/bad-input/bad-requests';
import { hostileTexts } from '../testing/bad-input/hostile-values';
import { type TestGateway, type CallOptions } from '../testing/test-gateway';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startWithCallers();
});
afterAll(() => gateway.stop());

const queryParameters = ({ query }: Route): string[] => Object.keys((query as ZodObject | undefined)?.shape ?? {}); // parameters are declared as one flat object
const texts = { ...hostileTexts, tower: `Z${'\u0301'.repeat(500)}`, nul: 'a\0b', twice: 'a&a=b', percent: '%00%zz' };

/** What was answered badly: a bug, or a refusal that is no problem. */
async function failures(route: Route, requests: readonly CallOptions[]): Promise<string[]> {
  const answers = await Promise.all(requests.map((request) => gateway.call(route, request)));
  return answers.flatMap(({ status, problem }) =>
    status < 300 || ([400, 404].includes(status) && problem.status === status) ? [] : [`${status} ${problem.type}`],
  );
}

const withQuery = allRoutes.filter((route) => queryParameters(route).length > 0);
describe.each(withQuery.map((route) => [route.operationId, route] as const))('%s', (_operation, route) => {
  test.each(queryParameters(route))('takes anything as %s and never breaks', async (name) => {
    const good = { ...wellFormed(route), ...rightCaller(route) };
    const requests = Object.values(texts).map((text) => ({ ...good, query: { ...good.query, [name]: text } }));
    expect(await failures(route, requests)).toEqual([]);
  });
});

const withPath = allRoutes.filter((route) => pathParameters(route).length > 0);
test.each(withPath.map((route) => [route.operationId, route] as const))(
  '%s never breaks on what stands in its path',
  async (_operation, route) => {
    const good = { ...wellFormed(route), ...rightCaller(route) };
    const requests = pathParameters(route).flatMap((name) =>
      Object.values(texts)
        .filter((text) => text.trim() !== '' && text.length < 150)
        .map((text) => ({ ...good, input: { ...good.input, [name]: text.toWellFormed() } })),
    );
    expect(await failures(route, requests)).toEqual([]);
  },
);

test('a search with a mark of another language finds what it would find without', async () => {
  const search = allRoutes.find(({ operationId }) => operationId === 'listStreets')!;
  const found = async (q: string) => (await gateway.call(search, { query: { q, nis: '92094' } })).bytes.toString();
  expect(await found("Avenue de l'Essai")).toBe(await found('AVENUE DE L’ESSAI'));
});
