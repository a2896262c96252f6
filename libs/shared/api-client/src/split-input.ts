import { fillPath, pathParameters, type Route } from '@gun/kernel';

export interface RequestParts {
  /** Path and query, relative to the gateway. */
  readonly url: string;
  readonly body?: Readonly<Record<string, unknown>>;
}

/** Takes the one flat input apart again: path parameters by the path, the query by its schema, the rest is the body. */
export function splitInput(route: Route, input: object): RequestParts {
  const inPath = new Set(pathParameters(route));
  const inQuery = route.query ? keysOf(route.query) : undefined;
  const rest = Object.entries<unknown>({ ...input }).filter(([key, value]) => !inPath.has(key) && value !== undefined);
  const isQuery = (key: string) => route.body === undefined || inQuery?.has(key) === true;

  const query = new URLSearchParams(rest.filter(([key]) => isQuery(key)).map(([key, value]) => [key, String(value)]));
  const url = fillPath(route, { ...input }) + (query.size > 0 ? `?${query}` : '');
  if (route.body === undefined) return { url };
  return { url, body: Object.fromEntries(rest.filter(([key]) => !isQuery(key))) };
}

/** The names in an object schema. */
function keysOf(schema: object): ReadonlySet<string> {
  const shape = 'shape' in schema && typeof schema.shape === 'object' ? schema.shape : {};
  return new Set(Object.keys(shape ?? {}));
}
