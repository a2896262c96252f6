import type { Actor, Route } from '@gun/kernel';
import { createParamDecorator, Res, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { AccessRefusal } from '../access/access-problem';

/** A write that may arrive twice: its key, and the fingerprint of what it asks. */
export interface IdempotentCall {
  readonly key: string;
  readonly fingerprint: string;
}

/** What the pipeline has found out about a request so far. */
export interface RequestContext {
  readonly traceId: string;
  readonly startedAt: number;
  route?: Route;
  actor?: Actor;
  /** The JSON body as it arrived: a seal names the question that it answers. */
  received?: Uint8Array;
  input?: Record<string, unknown>;
  idempotent?: IdempotentCall;
  /** Why the access rule, or a limit of the client, refused it. */
  refusal?: AccessRefusal;
}

/** Fastify's request with our context, which a hook sets on every request before anything else runs. */
export type GunRequest = FastifyRequest & { gun: RequestContext };

const requestOf = (context: ExecutionContext): GunRequest => context.switchToHttp().getRequest<GunRequest>();

/** The actor, first parameter of every controller method. */
export const CurrentActor = createParamDecorator(
  (_: unknown, context: ExecutionContext) => requestOf(context).gun.actor,
);

/** Path parameters, query and body as the route's schemas parsed them, in one flat object. */
export const Input = createParamDecorator((_: unknown, context: ExecutionContext) => requestOf(context).gun.input);

/** Key and fingerprint of an idempotent write. */
export const Idempotent = createParamDecorator(
  (_: unknown, context: ExecutionContext) => requestOf(context).gun.idempotent,
);

/** The raw request, for the few routes that stream a body in. */
export const IncomingRequest = createParamDecorator((_: unknown, context: ExecutionContext) => requestOf(context));

/**
 * The raw reply, for the few routes that choose a media type or stream an answer out. Nest's own decorator, because a
 * value made by `createParamDecorator` is awaited, and Fastify's reply is a promise of its own end: it would never come.
 */
export const OutgoingReply = (): ParameterDecorator => Res({ passthrough: true });
