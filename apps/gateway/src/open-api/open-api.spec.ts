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

test('the checker speaks: a document with bad names, statuses and shapes is refused rule by rule', () => {
  const bad = {
    openapi: '3.1.0',
    tags: [{ name: 'cases' }],
    paths: {
      '/my-cases/{id}': {
        get: {
          operationId: 'CasesController_find',
          tags: ['Other'],
          responses: { '204': { description: 'x' }, '404': { content: { 'application/json': {} } } },
        },
      },
    },
    components: {
      schemas: {
        CaseDTO: {
          type: 'object',
          properties: { created_at: { type: 'string', nullable: true } },
          required: ['missing'],
        },
      },
    },
  };
  const rules = new Set(belgifViolations(bad).map(({ rule }) => rule));
  for (const rule of [
    'oas-contra',
    'oas-tags',
    'openapi-opid',
    'oas-descr',
    'uri-notat',
    'id-name',
    'stat-codes',
    'prb-defaul',
    'err-problem',
    'oas-comp',
    'jsn-naming',
    'jsn-null',
    'prop-req',
  ])
    expect([...rules]).toContain(rule);
});
