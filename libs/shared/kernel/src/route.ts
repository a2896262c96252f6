/**
 * A route is a value with three readers: the gateway binds a controller method to it, the browser calls it, the
 * OpenAPI generator describes it. Access is mandatory; `public` must be typed out.
 */
import { z, type ZodType } from 'zod';
import type { ActingMandate, Assurance } from './actor';

/**
 * Who may call, and the parameter that names the object whose ownership the domain checks (`over`). Who acts under a
 * mandate is refused unless `mandate` lets them in: `full` when it covers every procedure, `limited` when the domain
 * itself keeps to the procedures of the mandate.
 */
export type Access =
  | 'public'
  | {
      readonly role: 'citizen';
      readonly assurance: Assurance;
      readonly over?: string;
      readonly mandate?: 'limited' | 'full';
    }
  | { readonly role: 'officer'; readonly over?: string }
  | { readonly role: 'agency'; readonly scope: string; readonly over?: string };

/** Whether a rule lets in who acts under a mandate, or the order of a judge, that reaches this far. Undefined: no limits. */
export function admitsMandate(access: Access, mandate: Pick<ActingMandate, 'procedures'> | undefined): boolean {
  if (mandate === undefined || access === 'public' || access.role !== 'citizen') return true;
  return access.mandate === 'limited' || (access.mandate === 'full' && mandate.procedures === undefined);
}

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** A route that will go: the day it was announced, and the last day on which it answers, at least twelve months later. */
export interface RouteEnding {
  readonly since: string;
  readonly lastDay: string;
}

/** What a representative may be noted to have read of the party they act for, as the access log shows it. */
export type NotedReading = 'messageList' | 'contactData' | 'mandateList' | 'wallet' | 'accessLog' | 'evidenceRequest';

type Shape = ZodType | undefined;

export interface Route<
  Params extends Shape = Shape,
  Query extends Shape = Shape,
  Body extends Shape = Shape,
  Output extends Shape = Shape,
> {
  /** The API (bounded context) it belongs to: `/api/<api>/v1`. */
  readonly api: string;
  readonly operationId: string;
  readonly method: Method;
  /** OpenAPI style, relative to the API: `/dossiers/{dossierId}/submissions`. */
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly description?: string;
  readonly access: Access;
  /** True: about the person who calls, whomever they act for; the browser does not say for whom. */
  readonly ofPerson?: true;
  /**
   * True: binds the party one acts for, or opens its data to others. A right that a register holds is asked of the register
   * anew before it, so that one which ended binds nobody any more (decision 63).
   */
  readonly binding?: true;
  /** True: an `Idempotency-Key` header (UUID) is required, and the same key and body give the same answer. */
  readonly idempotent?: true;
  readonly params?: Params;
  readonly query?: Query;
  readonly body?: Body;
  /** Anything but JSON that is received (`multipart/form-data`) or sent (`application/pdf`, `text/event-stream`). */
  readonly consumes?: 'multipart/form-data';
  readonly produces?: readonly string[];
  readonly output?: Output;
  readonly status: 200 | 201 | 202 | 204;
  /**
   * True: answers 202 with the same body while the work goes on, and says where and when to look again. The answer has
   * `self`, and a `status` with `state` and `pollAfter` (Belgian REST guide, long-running tasks).
   */
  readonly later?: true;
  /**
   * What of a party its representative sees here: a line in the access log of that party, once a day for each reader
   * (decision 41). Absent where nothing of the party is shown, or where the domain writes finer lines itself.
   */
  readonly noted?: NotedReading;
  /** True: the bytes of what it hands over are sealed by the counter, in the header `x-jws-signature`. */
  readonly sealed?: true;
  /** Codes of the refusals that this route can give, each documented. */
  readonly problems?: readonly string[];
  /** Present once its end is announced: each answer says so, and the API description marks it. */
  readonly ends?: RouteEnding;
}

/** Freezes a route and keeps its exact type. */
export function defineRoute<
  Params extends Shape = undefined,
  Query extends Shape = undefined,
  Body extends Shape = undefined,
  Output extends Shape = undefined,
>(route: Route<Params, Query, Body, Output>): Route<Params, Query, Body, Output> {
  return Object.freeze(route);
}

type Of<T> = T extends ZodType ? z.infer<T> : Record<never, never>;

/** What a handler receives: path parameters, query and body, parsed, as one flat object. */
export type InputOf<R> = R extends Route<infer P, infer Q, infer B, Shape> ? Of<P> & Of<Q> & Of<B> : never;
/** What a handler answers. */
export type OutputOf<R> =
  R extends Route<Shape, Shape, Shape, infer O> ? (O extends ZodType ? z.infer<O> : undefined) : never;

/** `/api/dossiers/v1/dossiers/{dossierId}`: where the gateway serves a route. */
export const pathOf = (route: Route): string => `/api/${route.api}/v1${route.path}`;

/** What stands in the path of a route. */
type ParametersOf<R> = R extends Route<infer P, Shape, Shape, Shape> ? Of<P> : never;

/** The path with its parameters filled in and percent-encoded. */
export function fillPath<R extends Route>(route: R, input: ParametersOf<R> & object): string {
  const values = new Map<string, unknown>(Object.entries(input));
  return pathOf(route).replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(values.get(name))));
}

/** One of a list, by its id, where no route reads it alone: an address that says which one is meant. */
export const itemPath = (list: Route, id: string): string => `${pathOf(list)}/${encodeURIComponent(id)}`;

/** Names of the parameters in the path. */
export const pathParameters = (route: Route): string[] => [...route.path.matchAll(/\{(\w+)\}/g)].map((m) => m[1]!);
