/** What happens to every request before and after its route: trace ids and one audit line. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import type { Log } from './log';
import type { GunRequest } from '../routes/request-context';
import { withTraceId } from './request-trace';

/** Gives a request its trace id, before anything else. */
export function beginRequest(request: FastifyRequest, reply: FastifyReply): void {
  const gun = { traceId: randomUUID(), startedAt: performance.now() };
  Object.assign(request, { gun });
  reply.header('BelGov-Trace-Id', gun.traceId);
  const related = request.headers['belgov-trace-id'];
  if (typeof related === 'string' && /^[\w-]{1,36}$/.test(related)) reply.header('BelGov-Related-Trace-Id', related);
  reply.header('x-content-type-options', 'nosniff');
}

/** Installs the hooks on the Fastify instance of a gateway. */
export function installHooks(server: FastifyInstance, log: Log): void {
  server.addHook('onRequest', async (request, reply) => beginRequest(request, reply));
  // As late as this: reading a body leaves the context of the hooks before it.
  server.addHook('preHandler', (request, _reply, done) => withTraceId((request as GunRequest).gun.traceId, done));
  server.addHook('onResponse', async (request, reply) => {
    const { gun } = request as GunRequest; // set by the hook above
    if (!gun?.route) return;
    const actor = gun.actor?.kind === 'agency' ? gun.actor.agencyId : gun.actor?.kind;
    const ms = Math.round(performance.now() - gun.startedAt);
    const { traceId, refusal } = gun;
    const line = { traceId, operation: gun.route.operationId, actor, status: reply.statusCode, ms };
    // Where a stolen key is tried from is what an operator needs; it is the address of a machine, not of a person.
    const from = refusal === 'networkNotAllowed' ? request.ip : undefined;
    log.info({ ...line, ...(refusal && { refusal }), ...(from && { from }) }, 'served');
  });
}
