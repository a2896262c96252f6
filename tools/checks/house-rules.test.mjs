// Each rule is shown a tree that breaks it, once, and must say so; a rule that never speaks proves nothing.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rules } from './house-rules.mjs';
import { storeys } from '../boundaries.mjs';
import { readmesOf } from './rules/domain-readmes.mjs';
import { inventedTree } from './tree.mjs';

const rule = (name) => rules.find((r) => r.name === name);
const find = (name, texts) => rule(name).find(inventedTree(texts));
const project = (tags, name = '@gun/taxes-server') => JSON.stringify({ name, nx: { tags } });

test('a project without tags is told', () => {
  const told = find('project tags', {
    'libs/taxes/server/package.json': JSON.stringify({ name: '@gun/taxes-server' }),
  });
  assert.equal(told.length, 3);
  assert.match(told[0], /domain:taxes/);
});

test('a project with another domain’s tag or another name is told', () => {
  const file = 'libs/taxes/server/package.json';
  const right = ['domain:taxes', 'type:server', 'door:taxes-server'];
  assert.deepEqual(find('project tags', { [file]: project(right) }), []);
  assert.match(find('project tags', { [file]: project(['domain:tax', ...right.slice(1)]) })[0], /domain:taxes/);
  assert.match(find('project tags', { [file]: project(right, '@gun/other') })[0], /is called @gun\/taxes-server/);
});

for (const [file, said] of [
  ['libs/taxes/server/src/taxForm.ts', /taxForm\.ts/],
  ['libs/taxes/Server/src/tax.ts', /Server/],
  ['libs/taxes/server/src/tax-utils.ts', /says nothing/],
  ['libs/taxes/server/helpers/tax.ts', /says nothing/],
  ['libs/taxes/server/src/[tax]/page.tsx', /\[tax\]/],
])
  test(`the name ${file} is told`, () => assert.match(find('names', { [file]: '' })[0], said));

test('names that Next, Git or the world choose are let be', () => {
  const given = [
    'apps/portal/app/[locale]/(public)/[...rest]/page.tsx',
    '.gitignore',
    'README.md',
    'docker/Dockerfile',
  ];
  assert.deepEqual(find('names', Object.fromEntries(given.map((file) => [file, '']))), []);
});

test('a file over its length is told, a migration is let be', () => {
  const long = 'x\n'.repeat(401);
  assert.deepEqual(find('length', { 'a/b.css': long }), ['a/b.css: 401 lines, at most 400']);
  assert.deepEqual(find('length', { 'a/b.spec.ts': long, 'a/migrations/1-b.ts': long }), []);
});

test('a number that can be somebody’s is told in every kind of text', () => {
  const check = (body) => String(97 - (Number(body) % 97)).padStart(2, '0');
  const national = `93.05.18-223.${check('930518223')}`;
  const enterprise = `0234.567.8${check('02345678')}`;
  for (const file of ['a/b.md', 'a/b.json', 'a/b.css', 'a/b.typ', 'a/b.ts']) {
    assert.equal(find('numbers of people and enterprises', { [file]: `x ${national} y` }).length, 1, file);
    assert.equal(find('numbers of people and enterprises', { [file]: `BE ${enterprise}` }).length, 1, file);
  }
  const texts = {
    'libs/shared/testing/src/personas.ts': national,
    'a/c.md': `${national.slice(0, -1)}x, 0123.456.749`,
  };
  assert.deepEqual(find('numbers of people and enterprises', texts), []);
});

for (const [what, text] of [
  ['a path of one machine', ['see ', 'home/ann/gun/x'].join('/')],
  ['the address of a package registry', ['https:', '', 'registry.example.org/x'].join('/')],
  ['a secret', `-----BEGIN ${'PRIVATE'} KEY-----`],
])
  test(`${what} is told`, () => {
    const told = find('traces of a machine', { 'docs/a.md': `first line\n${text}\n` });
    assert.equal(told.length, 1);
    assert.match(told[0], new RegExp(`^docs/a.md:2: ${what}`));
  });

const taxes = [{ domain: 'taxes', sentence: 'What is owed, and why.' }];
const taxesLibrary = { 'libs/taxes/server/package.json': '{}' };

test('a domain without its page, or whose page says something else, is told', () => {
  const tree = (page) => inventedTree({ ...taxesLibrary, ...page });
  assert.match(readmesOf(taxes, tree({}))[0], /is missing/);
  assert.match(readmesOf(taxes, tree({ 'libs/taxes/README.md': '# Taxes\n' }))[0], /does not say/);
  const right = '# Taxes\n\nWhat is owed, and why.\n';
  assert.deepEqual(readmesOf(taxes, tree({ 'libs/taxes/README.md': right })), []);
  assert.match(readmesOf(taxes, tree({ 'libs/taxes/README.md': right + '\n'.repeat(60) }))[0], /at most 60/);
});

test('a domain without a storey is told', () => {
  const told = readmesOf([], inventedTree(taxesLibrary));
  assert.deepEqual(told, ['libs/taxes: has no storey in tools/boundaries.mjs']);
  assert.ok(storeys.every(({ domains }) => domains.every(({ sentence }) => sentence.endsWith('.'))));
});

test('an export that no other file says is told', () => {
  const texts = {
    'libs/taxes/server/src/index.ts': "export { Taxes, dead } from './taxes';",
    'libs/taxes/server/src/taxes.ts': 'export class Taxes {}\nexport const dead = 1;\nexport const alone = 2;\n',
    'apps/gateway/src/main.ts': "import { Taxes } from '@gun/taxes-server';",
  };
  assert.deepEqual(find('dead exports', texts), [
    'libs/taxes/server/src/index.ts: nothing uses “dead”',
    'libs/taxes/server/src/taxes.ts: nothing uses “alone”',
  ]);
});

test('an import that its project does not declare is told, a tool of the tests is the root’s', () => {
  const texts = {
    'package.json': JSON.stringify({ devDependencies: { jest: '1.0.0' } }),
    'libs/taxes/server/package.json': JSON.stringify({
      name: '@gun/taxes-server',
      dependencies: { zod: '1.0.0' },
      devDependencies: { ajv: '1.0.0' },
    }),
    'libs/taxes/server/src/taxes.ts': `
      import { createHash } from 'node:crypto';
      import { z } from 'zod/mini';
      import type { Bills } from '@gun/bills-contract/paid';
      import Ajv from 'ajv';
      export const jose = () => import('jose');
      export const quoted = "import { nobody } from 'nowhere'";`,
    'libs/taxes/server/src/taxes.spec.ts': "import { test } from 'jest';\nimport Ajv from 'ajv';\nimport pg from 'pg';",
  };
  const [pg, bills, ajv, jose, ...more] = find('declared packages', texts);
  assert.match(pg, /taxes\.spec\.ts: imports pg,/);
  assert.match(bills, /taxes\.ts: imports @gun\/bills-contract, which libs\/taxes\/server\/package\.json/);
  assert.match(ajv, /taxes\.ts: imports ajv,/);
  assert.match(jose, /taxes\.ts: imports jose,/);
  assert.deepEqual(more, []);
});

test('a folder with too many source files is told, its tests and migrations are not counted', () => {
  const flat = (count, name) =>
    Object.fromEntries(Array.from({ length: count }, (_, n) => [`libs/taxes/server/src/${name(n)}`, '']));
  assert.match(
    find(
      'rooms',
      flat(31, (n) => `tax-${n}.ts`),
    )[0],
    /^libs\/taxes\/server\/src: 31 source files, at most 30/,
  );
  assert.deepEqual(find('rooms', { ...flat(30, (n) => `tax-${n}.ts`), ...flat(9, (n) => `tax-${n}.spec.ts`) }), []);
  assert.deepEqual(
    find(
      'rooms',
      flat(40, (n) => `migrations/${n}-tax.ts`),
    ),
    [],
  );
});

test('every rule of the house is shown a tree that breaks it', () => {
  const shown = [
    'project tags',
    'names',
    'length',
    'rooms',
    'numbers of people and enterprises',
    'traces of a machine',
  ];
  assert.deepEqual(
    rules.map(({ name }) => name),
    [...shown, 'pages of the domains', 'dead exports', 'declared packages'],
  );
});
