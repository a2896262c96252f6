/** First part of the visible order: token, actor, access rule, input. The controller runs only after all four. */
import { admitsMandate, anonymous, brusselsDate, meets, type Access, type Actor, type Route } from '@gun/kernel';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { AccessProblem } from './access-problem';
import { ActorResolver } from './actor-resolver';
import { ensureWithinLimits } from './client-limits';
import { Clock } from '../clock';
import { endingHeaders } from '../routes/ending-headers';
import { routeOf } from '../routes/handles';
import { parseIdempotency, parseInput } from '../routes/parse-input';
import type { GunRequest } from '../routes/request-context';

const header = (request: GunRequest, name: string): string | undefined => {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
};

/** Whether an actor passes the access rule of a route. Ownership of one object is the domain's own question. */
export function ensureAccess(access: Access, actor: Actor): void {
  if (access === 'public') return;
  if (actor.kind === 'anonymous') throw new AccessProblem('noAccessToken');
  if (actor.kind !== access.role) throw new AccessProblem('missingPermission');
  if (access.role === 'citizen' && actor.kind === 'citizen' && !meets(actor.assurance, access.assurance))
    throw new AccessProblem('assuranceTooLow', { requiredAssurance: access.assurance });
  if (actor.kind === 'citizen' && !admitsMandate(access, actor.mandate)) throw new AccessProblem('mandateTooNarrow');
  if (access.role === 'agency' && actor.kind === 'agency' && !actor.scopes.includes(access.scope))
    throw new AccessProblem('missingScope', { requiredScopes: [access.scope] });
}

@Injectable()
export class RouteGuard implements CanActivate {
  constructor(
    private readonly actors: ActorResolver,
    private readonly clock: Clock,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const route = routeOf(context.getHandler());
    if (!route) return true;
    const request = context.switchToHttp().getRequest<GunRequest>();
    request.gun.route = route;
    if (route.ends) context.switchToHttp().getResponse<FastifyReply>().headers(endingHeaders(route.ends));
    const actor = route.access === 'public' ? anonymous : await this.resolve(request, route);
    request.gun.actor = actor;
    ensureAccess(route.access, actor);
    if (actor.kind === 'agency')
      ensureWithinLimits(actor, {
        operation: route.operationId,
        address: request.ip,
        today: brusselsDate(this.clock.now()),
      });
    request.gun.input = parseInput(route, request);
    const idempotent = parseIdempotency(route, request);
    if (idempotent) request.gun.idempotent = idempotent;
    return true;
  }

  private resolve(request: GunRequest, { binding }: Route): Promise<Actor> {
    const authorization = header(request, 'authorization');
    const actingFor = header(request, 'gun-acting-for');
    const dpop = header(request, 'dpop');
    const userAgent = header(request, 'user-agent');
    if (!authorization) return Promise.resolve(anonymous);
    return this.actors.resolve({
      authorization,
      ...(actingFor && { actingFor }),
      ...(dpop && { dpop }),
      ...(userAgent && { userAgent }),
      ...(binding && { binding }),
      method: request.method,
      url: `${request.protocol}://${request.host}${request.url.split('?')[0]}`,
    });
  }
}
