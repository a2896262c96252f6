/** What happens to every request before and after its route: trace ids, 404 and 405 as problems, one audit line. */
import type { Route } from '@gun/kernel';
import { pathOf } from '@gun/kernel';
import type { FastifyInstance } from 'fastify';
import { randomUUID } from 'node:crypto';
import type { Log } from './log';
import { standardProblem } from './problem-filter';
import type { GunRequest } from './request-context';

const asPattern = (route: Route): RegExp => new RegExp(`^${pathOf(route).replace(/\{\w+\}/g, '[^/]+')}$`);

/** Methods that some route accepts at this path. */
export function methodsAt(path: string, routes: readonly Route[]): string[] {
  return [...new Set(routes.filter((route) => asPattern(route).test(path)).map((route) => route.method))].sort();
}

/** Installs the hooks on the Fastify instance of a gateway that serves `routes`. */
export function installHooks(server: FastifyInstance, routes: readonly Route[], log: Log): void {
  server.addHook('onRequest', async (request, reply) => {
    const gun = { traceId: randomUUID(), startedAt: performance.now() };
    Object.assign(request, { gun });
    reply.header('BelGov-Trace-Id', gun.traceId);
    const related = request.headers['belgov-trace-id'];
    if (typeof related === 'string' && /^[\w-]{1,36}$/.test(related)) reply.header('BelGov-Related-Trace-Id', related);
    reply.header('x-content-type-options', 'nosniff');
  });
  server.addHook('onResponse', async (request, reply) => {
    const { gun } = request as GunRequest; // set by the hook above
    if (!gun?.route) return;
    const actor = gun.actor?.kind === 'agency' ? gun.actor.agencyId : gun.actor?.kind;
    const ms = Math.round(performance.now() - gun.startedAt);
    log.info({ traceId: gun.traceId, operation: gun.route.operationId, actor, status: reply.statusCode, ms }, 'served');
  });
  server.setNotFoundHandler((request, reply) => {
    const allowed = methodsAt(request.url.split('?')[0] ?? '', routes);
    const found = allowed.length > 0 && !allowed.includes(request.method);
    if (found) reply.header('allow', allowed.join(', '));
    const problem = found
      ? standardProblem('methodNotAllowed', 405, 'Method Not Allowed')
      : standardProblem('resourceNotFound', 404, 'Resource Not Found');
    const { gun } = request as GunRequest; // set by the hook above
    return reply
      .status(problem.status)
      .header('content-type', 'application/problem+json')
      .send(JSON.stringify({ ...problem, instance: `urn:uuid:${gun?.traceId ?? ''}` }));
  });
}
