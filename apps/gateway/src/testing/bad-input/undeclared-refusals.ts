import { problemType } from '@gun/kernel';
import { allRoutes } from '../../apis';
import { problemsOfRoute } from '../../open-api/problems-by-api';
import type { TestGateway } from '../test-gateway';

/** Refusals that were heard from a domain, though their route names no such problem: what an agency would not expect. */
export function undeclaredRefusals({ exchanges }: TestGateway): string[] {
  const declared = new Map(
    allRoutes.map((route) => [
      route.operationId,
      problemsOfRoute(route).map(({ domain, code }) => problemType(domain, code)),
    ]),
  );
  const heard = exchanges.flatMap(({ operation, answer }) => {
    const type = /"type":"(urn:problem-type:gun:(?!platform:)\w+:\w+)"/.exec(answer)?.[1];
    return type && !declared.get(operation)?.includes(type) ? [`${operation} ${type}`] : [];
  });
  return [...new Set(heard)];
}
