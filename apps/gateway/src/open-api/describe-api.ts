/** The OpenAPI 3.0.3 document of an API, made from its route values alone, as the Belgian REST guide wants it. */
import { Problem, Uuid, type Route } from '@gun/kernel';
import { z } from 'zod';
import type { Api } from '../apis';
import { ComponentSchemas, type Schema } from './component-schemas';
import { describeOperation } from './describe-operation';

const HealthStatus = z.object({ status: z.string().max(8) }).meta({ id: 'HealthStatus', title: 'HealthStatus' });

const everywhere = `Each answer carries \`BelGov-Trace-Id\`, new each time; the value received comes back as \`BelGov-Related-Trace-Id\`.
Each operation accepts \`Accept-Language\` (\`fr-BE\`, \`nl-BE\`, \`de-BE\`, \`en\`); problems are written in that language.`;

const retryAfter = { description: 'Seconds until it is worth looking again', schema: { type: 'integer', minimum: 1 } };

const seal = {
  description:
    'The seal of the counter under the bytes of this answer: a detached JWS (RFC 7515, appendix F; RFC 7797). Its key is at `/api/documents/v1/sealKeys`.',
  'x-ignore-rules': { 'hdr-case': 'the Belgian REST security guide names it so' },
  schema: { type: 'string' },
};

function health(components: ComponentSchemas): Schema {
  const content = { 'application/json': { schema: components.of(HealthStatus, 'output', 'health') } };
  return {
    tags: ['Monitoring'],
    operationId: 'checkHealth',
    summary: 'Check whether the API is available',
    security: [],
    responses: {
      '200': { description: 'Available', content },
      '503': { description: 'Not available', content },
      default: { $ref: '#/components/responses/ProblemResponse' },
    },
  };
}

const scopesOf = (routes: readonly Route[]): Record<string, string> =>
  Object.fromEntries(
    routes.flatMap(({ access, summary }) =>
      access !== 'public' && access.role === 'agency' ? [[access.scope, summary]] : [],
    ),
  );

function securitySchemes(routes: readonly Route[]): Schema {
  const scopes = scopesOf(routes);
  const people = routes.some(({ access }) => access !== 'public' && access.role !== 'agency');
  const agencies = Object.keys(scopes).length > 0;
  return {
    ...(people && {
      GunBearer: {
        type: 'http',
        scheme: 'bearer',
        bearerFormat: 'JWT',
        description: 'Access token of a signed-in person.',
      },
    }),
    ...(agencies && {
      GunOauth: {
        type: 'oauth2',
        description: 'Client credentials with private_key_jwt (ES256).',
        flows: {
          clientCredentials: {
            tokenUrl: 'https://identity.guichet.example/realms/gun/protocol/openid-connect/token',
            scopes,
          },
        },
      },
    }),
  };
}

export function describeApi(api: Api): Schema {
  const components = new ComponentSchemas();
  const paths: Record<string, Schema> = { '/health': { get: health(components) } };
  for (const route of api.routes)
    paths[route.path] = {
      ...paths[route.path],
      [route.method.toLowerCase()]: describeOperation(route, components),
    };
  const problem = components.of(Problem, 'output', 'problem');
  const key = components.of(Uuid, 'input', 'key');
  const tags = [...new Set([...api.routes.map(({ tag }) => tag), 'Monitoring'])].map((name) => ({ name }));
  return {
    openapi: '3.0.3',
    info: {
      title: api.title,
      version: api.version,
      description: `${api.description}\n\n${everywhere}`,
      license: { name: 'EUPL-1.2', url: 'https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12' },
    },
    servers: [{ url: `/api/${api.name}/v1`, description: 'Relative to the host that serves this document' }],
    tags,
    paths,
    components: {
      schemas: components.schemas,
      securitySchemes: securitySchemes(api.routes),
      parameters: {
        IdempotencyKey: {
          ...{ name: 'Idempotency-Key', in: 'header', required: true, schema: key },
          description: 'A random UUID; the same key and body give the same answer, however often it is sent.',
        },
      },
      headers: {
        Location: { description: 'Where it was made', schema: { type: 'string' } },
        ...(api.routes.some(({ later }) => later) && { RetryAfter: retryAfter }),
        ...(api.routes.some(({ sealed }) => sealed) && { Seal: seal }),
      },
      responses: {
        ProblemResponse: {
          description: 'What went wrong, and what to do',
          content: { 'application/problem+json': { schema: problem } },
        },
      },
    },
  };
}
