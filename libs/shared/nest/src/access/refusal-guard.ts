/** After the access rule: a caller who was told "not there" too often waits before asking for another object. */
import { pathParameters, type Actor } from '@gun/kernel';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { RefusalLimit } from './refusal-limit';
import type { GunRequest, RequestContext } from '../routes/request-context';

const idOf = (actor: Actor): string | undefined => {
  if (actor.kind === 'citizen') return actor.personId;
  if (actor.kind === 'officer') return actor.officerId;
  return actor.kind === 'agency' ? actor.agencyId : undefined;
};

/** Who is counted. Public objects are no secret, so that nobody is counted for them. */
const countedCaller = ({ route, actor }: RequestContext): string | undefined =>
  route && actor && route.access !== 'public' && pathParameters(route).length > 0 ? idOf(actor) : undefined;

@Injectable()
export class RefusalGuard implements CanActivate {
  constructor(private readonly limit: RefusalLimit) {}

  canActivate(context: ExecutionContext): boolean {
    const caller = countedCaller(context.switchToHttp().getRequest<GunRequest>().gun);
    if (caller) this.limit.ensure(caller);
    return true;
  }
}

/** Counts each "not there" that left. */
export function countRefusals(server: FastifyInstance, limit: RefusalLimit): void {
  server.addHook('onResponse', async (request, reply) => {
    const { gun } = request as GunRequest; // set by the first hook, on every request
    const caller = reply.statusCode === 404 ? countedCaller(gun) : undefined;
    if (caller) limit.count(caller);
  });
}
