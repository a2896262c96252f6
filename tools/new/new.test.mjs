// What the generators write must pass everything that people's own work passes: tried in a copy of the workspace.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { nxEnvironment } from '../build.mjs';
import { root } from '../node.mjs';
import { formsOf } from './write.mjs';

const copy = mkdtempSync(join(tmpdir(), 'gun-new-test-'));
after(() => rmSync(copy, { recursive: true, force: true }));

const run = (...args) => {
  const env = { ...process.env, ...nxEnvironment, NODE_OPTIONS: '--experimental-vm-modules' };
  const done = spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8', env });
  return { passed: done.status === 0, said: `${done.stdout}${done.stderr}` };
};
const passes = (...args) => {
  const { passed, said } = run(...args);
  assert.ok(passed, `${args.join(' ')}\n${said}`);
};

/** Everything but what is built; packages are linked, and our own libraries point into the copy. */
function copyWorkspace() {
  const left = /(^|\/)(node_modules|\.next|\.nx|\.git|\.data|dist)$/;
  cpSync(root, copy, { recursive: true, preserveTimestamps: true, filter: (source) => !left.test(source) });
  const packages = join(copy, 'node_modules');
  mkdirSync(packages);
  for (const name of readdirSync(join(root, 'node_modules')))
    if (name !== '@gun') symlinkSync(join(root, 'node_modules', name), join(packages, name));
  linkLibraries();
  spawnSync('git', ['init', '-q'], { cwd: copy });
}

function linkLibraries() {
  const scope = join(copy, 'node_modules/@gun');
  mkdirSync(scope, { recursive: true });
  for (const folder of readdirSync(join(copy, 'libs')))
    for (const part of readdirSync(join(copy, 'libs', folder))) {
      const manifest = join(copy, 'libs', folder, part, 'package.json');
      if (!existsSync(manifest)) continue;
      const link = join(copy, 'node_modules', JSON.parse(readFileSync(manifest, 'utf8')).name);
      if (!existsSync(link)) symlinkSync(join(copy, 'libs', folder, part), link);
    }
}

/** What the whole workspace already breaks, other people's work included, is not what the generators broke. */
const broken = () =>
  ['house-rules', 'messages']
    .flatMap((check) => run(`tools/checks/${check}.mjs`).said.split('\n'))
    .filter((line) => line !== '' && !/ \d+ (broken|faults)$/.test(line));

let brokenBefore;
before(() => {
  copyWorkspace();
  brokenBefore = broken();
});

const catalogue = 'libs/procedures/contract/src/catalogue';
const changed = ['apis.ts', 'gateway.module.ts'].map((file) => `apps/gateway/src/${file}`);

test('a new procedure is complete, passes the gate and is offered', () => {
  passes('tools/new.mjs', 'procedure', 'parking-card');
  const files = [
    `${catalogue}/parking-card`,
    `${catalogue}/parking-card.ts`,
    `${catalogue}/*s.ts`,
    `${catalogue}/catalogue.ts`,
  ];
  passes('node_modules/prettier/bin/prettier.cjs', '--check', ...files);
  passes('node_modules/jest/bin/jest.js', '-c', 'libs/procedures/contract/jest.config.mjs', '-w', '1', `${catalogue}/`);
});

test('a new connector is held, with the source that is played, to one example', () => {
  passes('tools/new.mjs', 'connector', 'parental-authority');
  const broker = 'libs/data-broker/server';
  const source = 'apps/agency-simulator';
  const files = [
    `${broker}/src/sources/{connectors,requirements,parental-authority*}.ts`,
    `${source}/src/sources/{sources,parental-authority}.ts`,
    'libs/shared/testing/src/source-exchanges/*.ts',
    'tools/sources.mjs',
  ];
  passes('node_modules/prettier/bin/prettier.cjs', '--check', ...files);
  passes(
    'node_modules/jest/bin/jest.js',
    '-c',
    `${broker}/jest.config.mjs`,
    '-w',
    '1',
    'parental-authority',
    'catalogue',
  );
  passes('node_modules/jest/bin/jest.js', '-c', `${source}/jest.config.mjs`, '-w', '1', 'exchanges');
});

test('a new domain is a contract, a server and a web on its storey', () => {
  passes('tools/new.mjs', 'domain', 'payments', '--storey', '4', '--sentence', 'Fees and refunds.');
  linkLibraries();
  assert.match(
    readFileSync(join(copy, 'tools/boundaries.mjs'), 'utf8'),
    /domain: 'payments', sentence: 'Fees and refunds\.'/,
  );
  passes('node_modules/prettier/bin/prettier.cjs', '--check', 'libs/payments', 'tools/boundaries.mjs', ...changed);
  passes('node_modules/jest/bin/jest.js', '-c', 'libs/payments/server/jest.config.mjs', '-w', '1');
});

test('what was written passes lint, with the boundaries of its storey', () =>
  passes(
    'node_modules/eslint/bin/eslint.js',
    ...['libs/payments', `${catalogue}/parking-card`, 'libs/data-broker/server/src/sources', ...changed],
  ));

test('what was written passes the types', () => {
  const projects = [
    'payments/contract',
    'payments/server',
    'payments/web',
    'procedures/contract',
    'data-broker/server',
  ];
  passes('node_modules/typescript/bin/tsc', '-b', ...projects.map((project) => `libs/${project}`));
});

test('the gateway offers the new domain', () => {
  passes('--eval', "process.chdir('apps/gateway'); await import(`${process.cwd()}/build.mjs`)");
  passes('apps/gateway/dist/write-open-api.mjs', 'docs/api');
  assert.match(readFileSync(join(copy, 'docs/api/payments.openapi.yaml'), 'utf8'), /readPaymentsOverview/);
});

test('what was written breaks no rule of the house', () => {
  // A component is shown by a page, and a page is written by hand.
  const expected = 'dead exports: libs/payments/web/src/index.ts: nothing uses “PaymentsOverview”';
  assert.deepEqual(
    broken().filter((line) => !brokenBefore.includes(line) && line !== expected),
    [],
  );
});

test('a generator writes nothing over what exists', () => {
  const again = run('tools/new.mjs', 'procedure', 'change-of-address');
  assert.equal(again.passed, false);
  assert.match(again.said, /exists already/);
});

test('a name that is not kebab-case is refused with an example', () =>
  assert.throws(() => formsOf('ParkingCard'), /kebab-case, for example parking-card/));

test('a domain without a storey or a sentence is refused', () => {
  assert.match(run('tools/new.mjs', 'domain', 'fines', '--storey', '4').said, /--sentence/);
  assert.match(
    run('tools/new.mjs', 'domain', 'fines', '--sentence', 'What is owed.').said,
    /--storey 1, 2, 3, 4, 5, 6 or 7/,
  );
});
