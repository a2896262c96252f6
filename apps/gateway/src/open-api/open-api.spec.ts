import { agencyRoutes } from '@gun/dossiers-contract';
import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { apis } from '../apis';
import { belgifViolations } from './belgif-rules';
import { describeApi } from './describe-api';
import { toYaml } from './to-yaml';

describe.each(apis.map((api) => [api.name, api] as const))('the description of the %s API', (name, api) => {
  test('breaks no rule of the Belgian REST guide', () => {
    expect(belgifViolations(describeApi(api))).toEqual([]);
  });

  test('is the one that is committed; `npm run write-api` writes it anew', () => {
    const committed = readFileSync(join(import.meta.dirname, `../../../../docs/api/${name}.openapi.yaml`), 'utf8');
    expect(toYaml(describeApi(api))).toBe(committed);
  });
});

test('an operation whose end is announced is marked, and the others are not', () => {
  const [first, ...others] = agencyRoutes;
  const ends = { since: '2027-01-01', lastDay: '2028-01-31' };
  const described = { title: 'T', description: 'D', version: '1.0.0', name: 'agency' };
  const text = toYaml(describeApi({ ...described, routes: [{ ...first, ends }, ...others] }));
  expect(text.split('deprecated: true')).toHaveLength(2);
  expect(text.indexOf('deprecated: true')).toBeGreaterThan(text.indexOf(`operationId: ${first.operationId}`));
});

test('the checker speaks: a document with bad names, statuses, messages and shapes is refused rule by rule', () => {
  const bad = {
    openapi: '3.1.0',
    servers: [{ url: 'http://host:3000' }],
    tags: [{ name: 'cases' }],
    paths: {
      '/my-cases/{id}': {
        get: {
          operationId: 'CasesController_find',
          tags: ['Other'],
          parameters: [
            { name: 'x-request-id', in: 'header', schema: { type: 'string' } },
            { name: 'status', in: 'query', schema: { type: 'array' }, explode: false },
          ],
          security: [{ Oauth: ['undeclared'] }],
          responses: {
            '200': { headers: { 'X-Cursor': {} }, content: { 'application/json': { schema: { type: 'array' } } } },
            '204': { description: 'x' },
            '404': { content: { 'application/json': {} } },
          },
        },
        delete: { requestBody: { content: { '*/*': {} } } },
      },
    },
    components: {
      schemas: {
        CaseDTO: {
          type: 'object',
          properties: { created_at: { type: 'string', nullable: true }, href: { type: 'string', readOnly: true } },
          required: ['missing', 'href'],
        },
        Amount: { type: 'integer', default: 'none', example: 1.5 },
        Either: { oneOf: [{ type: 'object' }, { type: 'string' }] },
      },
      securitySchemes: { Oauth: { flows: { clientCredentials: { scopes: {} } } } },
    },
  };
  const rules = new Set(belgifViolations(bad).map(({ rule }) => rule));
  for (const rule of [
    'oas-contra',
    'oas-tags',
    'openapi-opid',
    'oas-descr',
    'uri-notat',
    'uri-format',
    'id-name',
    'stat-codes',
    'prb-defaul',
    'err-problem',
    'oas-comp',
    'jsn-naming',
    'jsn-null',
    'prop-req',
    'hlth-res',
    'hdr-case',
    'qry-multi',
    'sec-req',
    'evo-object',
    'rep-struct',
    'meth-http',
    'oas-rdonly',
    'oas-defaul',
    'oas-exampl',
    'sch-oneof',
  ])
    expect([...rules]).toContain(rule);
});
