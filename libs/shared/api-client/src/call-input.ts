import type { Route } from '@gun/kernel';

/** What a caller gives, before defaults are filled in: the input side of a schema, told by its type alone. */
type InputSide<T> = T extends { _zod: { input: infer Input } } ? Input : Record<never, never>;

type Parts<R> =
  R extends Route<infer Params, infer Query, infer Body>
    ? InputSide<Params> & InputSide<Query> & InputSide<Body>
    : never;

/** Path parameters, query and body of a route as one flat object. */
export type CallInput<R> = Parts<R> & object;
