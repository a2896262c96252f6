/** One operation of a document, from one route value. */
import { pathParameters, problemType, type Route } from '@gun/kernel';
import type { ZodObject, ZodType } from 'zod';
import { problemsOfRoute } from './problems-by-api';
import { upperCamel, type ComponentSchemas, type Schema } from './component-schemas';

const location = { $ref: '#/components/headers/Location' };
const problemContent = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };

/** Refusals of the domain, by status; those common to every operation are under `default`. */
function refusals(route: Route): Record<string, Schema> {
  const byStatus = new Map<number, string[]>();
  for (const { domain, code, definition } of problemsOfRoute(route)) {
    const { status } = definition;
    if (status === 422 || (route.method === 'GET' && status === 409)) continue;
    byStatus.set(status, [...(byStatus.get(status) ?? []), `\`${problemType(domain, code)}\``]);
  }
  return Object.fromEntries(
    [...byStatus].map(([status, types]) => [
      String(status),
      { description: types.join(', '), content: problemContent },
    ]),
  );
}

function parametersOf(
  place: 'path' | 'query',
  schema: ZodType | undefined,
  components: ComponentSchemas,
  route: Route,
): Schema[] {
  const shape = (schema as ZodObject | undefined)?.shape ?? {}; // parameters are declared as one flat object
  return Object.entries(shape).map(([name, inner]) => {
    const schema = inner as ZodType; // the shape of a ZodObject holds schemas
    const described = components.of(schema, 'input', `${route.operationId}-${name}`);
    const required = place === 'path' || !schema.safeParse(undefined).success;
    return { name, in: place, required, schema: described };
  });
}

/** What is sent as it stands: words, JSON of another vocabulary, or bytes. */
const asItStands = ({ operationId }: Route, type: string): Schema => {
  if (type.endsWith('json')) return { type: 'object', title: upperCamel(`${operationId}-answer`) };
  return type.startsWith('text/') ? { type: 'string' } : { type: 'string', format: 'binary' };
};

function success(route: Route, components: ComponentSchemas): Schema {
  if (route.status === 204) return { description: 'Done' };
  const content = Object.fromEntries((route.produces ?? []).map((type) => [type, { schema: asItStands(route, type) }]));
  const json = route.output && {
    [route.produces?.[0] ?? 'application/json']: {
      schema: components.of(route.output, 'output', `${route.operationId}-answer`),
    },
  };
  const headers = {
    ...(route.status === 201 && { Location: location }),
    ...(route.sealed && { 'x-jws-signature': { $ref: '#/components/headers/Seal' } }),
  };
  const withHeaders = Object.keys(headers).length > 0 && { headers };
  return { description: route.summary, ...withHeaders, content: json ?? content };
}

/** The same answer while the work goes on. */
const later = (answer: Schema): Record<string, Schema> => ({
  '202': {
    ...{ ...answer, description: 'Not yet: read it again at `Location`' },
    headers: { ...Object(answer['headers']), 'Retry-After': { $ref: '#/components/headers/RetryAfter' } },
  },
});

function requestBody(route: Route, components: ComponentSchemas): Schema {
  if (route.consumes) {
    const file = { type: 'string', format: 'binary' };
    const title = upperCamel(`${route.operationId}-form`);
    const schema = { type: 'object', title, properties: { file }, required: ['file'] };
    return { requestBody: { required: true, content: { [route.consumes]: { schema } } } };
  }
  if (!route.body) return {};
  const schema = components.of(route.body, 'input', `${route.operationId}-body`);
  return { requestBody: { required: true, content: { 'application/json': { schema } } } };
}

const security = ({ access }: Route): Schema[] => {
  if (access === 'public') return [];
  return access.role === 'agency' ? [{ GunOauth: [access.scope] }] : [{ GunBearer: [] }];
};

export function describeOperation(route: Route, components: ComponentSchemas): Schema {
  const parameters = [
    ...parametersOf('path', route.params, components, route).filter(({ name }) =>
      pathParameters(route).includes(String(name)),
    ),
    ...parametersOf('query', route.query, components, route),
    ...(route.idempotent ? [{ $ref: '#/components/parameters/IdempotencyKey' }] : []),
  ];
  const body = requestBody(route, components);
  const answer = success(route, components);
  return {
    tags: [route.tag],
    operationId: route.operationId,
    summary: route.summary,
    ...(route.description && { description: route.description }),
    ...(route.ends && { deprecated: true }),
    security: security(route),
    ...(parameters.length > 0 && { parameters }),
    ...body,
    responses: {
      [String(route.status)]: answer,
      ...(route.later && later(answer)),
      ...refusals(route),
      default: { $ref: '#/components/responses/ProblemResponse' },
    },
  };
}
