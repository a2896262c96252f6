/** A body that brings more than the route asks for: refused, on every route and at every depth, and nothing changes. */
import type { Route } from '@gun/kernel';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { allRoutes } from '../apis';
import { tables } from '../testing/lives/canaries';
import { rightCaller, startWithCallers, wellFormed } from '../testing/bad-input/bad-requests';
import { type TestGateway } from '../testing/test-gateway';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startWithCallers();
});
afterAll(() => gateway.stop());

type Body = Readonly<Record<string, unknown>>;

/** What somebody might hope that we copy into a row. */
const grabs = [
  'status',
  'ownerId',
  'owner_id',
  'personId',
  'claimantId',
  'office',
  'outcome',
  'revision ',
  'roles',
  'id',
];
/** What reaches beyond the object; JSON has it, a JavaScript literal has not. */
const reaches = ['__proto__', 'constructor', 'prototype'];

const ofBody = allRoutes.filter(
  (route): route is Route & { body: NonNullable<Route['body']> } => route.body !== undefined,
);
const bodyOf = (route: Route): Body => Object(wellFormed(route).body);

/** The body with one more member in it, in its own object or in the first object inside. */
function withMember(body: Body, name: string, deep: boolean): string | undefined {
  const member = `${JSON.stringify(name)}:{"status":"decided"},`;
  const text = JSON.stringify(body);
  const inner = text.indexOf('{', 1);
  if (!deep) return text.replace(/^\{/, `{${member}`).replace(',}', '}');
  return inner < 0 ? undefined : text.slice(0, inner + 1) + member + text.slice(inner + 1);
}

async function refusalOf(route: Route, text: string): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  const { status, problem } = await gateway.call(route, {
    ...wellFormed(route),
    ...rightCaller(route),
    body: text,
    headers,
  });
  return `${status} ${problem.issues?.length ?? 0}`;
}

describe.each(ofBody.map((route) => [route.operationId, route] as const))('%s', (operation, route) => {
  test('takes its own body, so that the refusals below are about what was added', async () => {
    expect(await refusalOf(route, JSON.stringify(bodyOf(route)))).not.toMatch(/^400 /);
  });

  test('with anything more is refused, says where, and changes nothing', async () => {
    const before = await tables(gateway);
    const refusals: Record<string, string> = {};
    for (const name of [...grabs, ...reaches]) {
      refusals[name] = await refusalOf(route, withMember(bodyOf(route), name, false) ?? '');
      // Answers have the names of a procedure's questions: there, only what reaches further is never a name.
      const deep = operation === 'saveAnswers' ? undefined : withMember(bodyOf(route), name, true);
      if (deep) refusals[`${name} inside`] = await refusalOf(route, deep);
    }
    expect(Object.entries(refusals).filter(([, refusal]) => !/^400 [1-9]/.test(refusal))).toEqual([]);
    expect(await tables(gateway)).toEqual(before);
    expect(Object.hasOwn(Object.prototype, 'status')).toBe(false);
  });
});

test.each(reaches)('answers with a question named %s are refused', async (name) => {
  const save = allRoutes.find(({ operationId }) => operationId === 'saveAnswers')!;
  const body = `{"revision":0,"language":"fr","answers":{"newAddress":{${JSON.stringify(name)}:{"status":"decided"}}}}`;
  expect(await refusalOf(save, body)).toMatch(/^400 [1-9]/);
});
