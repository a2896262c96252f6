/**
 * Who may do what to whose: every route of the gateway, for every kind of caller, on their own, on another's and on
 * nobody's object. The expectation follows from the access rule of the route and from who sees which dossier; only the
 * answer to somebody who may ask is written by hand. A route without a row fails.
 */
import { pathParameters, type Route } from '@gun/kernel';
import { routeOf } from '@gun/nest';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ModulesContainer } from '@nestjs/core';
import { allRoutes } from '../apis';
import { prepareMatrix, type Matrix } from '../testing/access-matrix/access-matrix';
import { answersToThoseWhoMay, onlyForOneself } from '../testing/access-matrix/access-matrix-answers';
import {
  principalNames,
  principals,
  targets,
  type Principal,
  type Target,
} from '../testing/access-matrix/access-matrix-callers';
import { undeclaredRefusals } from '../testing/bad-input/undeclared-refusals';

let matrix: Matrix;
beforeAll(async () => {
  matrix = await prepareMatrix();
});
afterAll(() => matrix.gateway.stop());

const anonymousOrUnknown: Partial<Record<Principal, string>> = {
  anonymous: '401 urn:problem-type:belgif:noAccessToken',
  unknownToken: '401 urn:problem-type:belgif:invalidAccessToken',
};

/** The refusal that the access rule alone gives, or undefined for those whom it lets through. */
function refusalByRule({ access }: Route, principal: Principal): string | undefined {
  if (access === 'public') return undefined;
  const { role, weak, mandate } = principals[principal];
  if (anonymousOrUnknown[principal]) return anonymousOrUnknown[principal];
  if (role !== access.role) return '403 urn:problem-type:belgif:missingPermission';
  if (mandate && access.role === 'citizen' && access.mandate !== 'limited' && access.mandate !== mandate)
    return '403 urn:problem-type:gun:platform:mandateTooNarrow';
  if (weak && access.role === 'citizen') return '403 urn:problem-type:gun:platform:assuranceTooLow';
  return weak ? '403 urn:problem-type:belgif:missingScope' : undefined;
}

function expected(route: Route, principal: Principal, target: Target): string {
  const refusal = refusalByRule(route, principal);
  if (refusal) return refusal;
  const row = answersToThoseWhoMay[route.operationId] ?? 'this route has no row';
  const { sees, person } = principals[principal];
  const forOneself = onlyForOneself[route.operationId];
  if (forOneself && person) return forOneself;
  if (typeof row === 'string') return row;
  const seen = sees.includes(target) || (row.ofPerson === true && person === target);
  return seen ? row.seen : row.unseen;
}

const hasObject = ({ access }: Route): boolean => access !== 'public' && access.over !== undefined;

describe.each(allRoutes.map((route) => [route.operationId, route] as const))('%s', (_operation, route) => {
  const aims: readonly Target[] = hasObject(route) && pathParameters(route).length > 0 ? targets : ['nobodys'];

  test.each(principalNames)('answers %s as declared', async (principal) => {
    const answered: Record<string, string> = {};
    const declared: Record<string, string> = {};
    const refusals: Partial<Record<Target, string>> = {};
    for (const target of aims) {
      const answer = await matrix.ask(route, principal, target);
      const { instance: _trace, ...said } = answer.problem;
      answered[target] = `${answer.status} ${said.type ?? ''}`.trim();
      declared[target] = expected(route, principal, target);
      if (answer.status === 404) refusals[target] = JSON.stringify(said);
    }
    expect(answered).toEqual(declared);
    expect(new Set(Object.values(refusals)).size).toBeLessThanOrEqual(1);
  });
});

const personal = allRoutes.filter((route) => hasObject(route) && pathParameters(route).length > 0);
const everybodyElse = principalNames.filter(
  (principal) => principal !== 'owner' && principals[principal].mandate !== 'full',
);
test.each(everybodyElse)(
  'a draft is nobody’s business but its owner’s and their representative’s: %s learns nothing of it',
  async (principal) => {
    const answered: Record<string, string> = {};
    const declared: Record<string, string> = {};
    for (const route of personal) {
      const { status, problem } = await matrix.ask(route, principal, 'draft');
      answered[route.operationId] = `${status} ${problem.type ?? ''}`.trim();
      declared[route.operationId] = expected(route, principal, 'draft');
    }
    expect(answered).toEqual(declared);
  },
);

test('a table row for a route that no longer exists is removed', () => {
  const operations = new Set(allRoutes.map(({ operationId }) => operationId));
  expect(Object.keys(answersToThoseWhoMay).filter((operation) => !operations.has(operation))).toEqual([]);
});

/** Every controller method that is bound to a contract route, by operation. */
function handledOperations(): string[] {
  const modules = [...matrix.gateway.app.get(ModulesContainer).values()];
  const controllers = new Set(
    modules.flatMap((module) => [...module.controllers.values()].map(({ metatype }) => metatype)),
  );
  return [...controllers]
    .flatMap((controller) => Object.values(Object.getOwnPropertyDescriptors(controller?.prototype ?? {})))
    .flatMap(({ value }) => (typeof value === 'function' ? [routeOf(value)?.operationId] : []))
    .filter((operation) => operation !== undefined);
}

test('each route is served by one controller method, and no method serves a route that is described nowhere', () => {
  expect(handledOperations().toSorted()).toEqual(allRoutes.map(({ operationId }) => operationId).toSorted());
});

test('every refusal that was heard is one that its route declares, so that the description of the API is true', () => {
  expect(undeclaredRefusals(matrix.gateway)).toEqual([]);
});
