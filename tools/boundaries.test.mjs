// The boundary rule is silent when it has no project graph: this proves that it speaks, in every direction of the table.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { nxEnvironment } from './build.mjs';

Object.assign(process.env, nxEnvironment);
const { createProjectGraphAsync, workspaceRoot } = await import('@nx/devkit');
const { ESLint } = await import('eslint');

let graph;
let eslint;
before(async () => {
  graph = await createProjectGraphAsync({ exitOnError: true });
  eslint = new ESLint({ cwd: workspaceRoot });
});

async function speaks(filePath, specifier) {
  const [result] = await eslint.lintText(`import * as x from '${specifier}';\nexport const y = x;\n`, { filePath });
  const fatal = result.messages.find((message) => message.fatal);
  assert.equal(fatal, undefined, fatal?.message);
  return result.messages.some(({ ruleId }) => ruleId === '@nx/enforce-module-boundaries');
}

test('the project graph has edges, without which nothing is forbidden', () => {
  const edges = Object.values(graph.dependencies).flat();
  const own = edges.filter(({ target }) => !target.startsWith('npm:'));
  assert.ok(own.length > 100, `the project graph has ${own.length} edges`);
});

/** Files that exist, so that the rule knows their project. */
const from = {
  kernel: 'libs/shared/kernel/src/route.ts',
  contract: 'libs/profile/contract/src/index.ts',
  server: 'libs/profile/server/src/index.ts',
  web: 'libs/profile/web/src/index.ts',
  desk: 'libs/dossiers/desk/src/index.ts',
  identity: 'libs/identity/server/src/index.ts',
  documents: 'libs/documents/server/src/index.ts',
  dossiers: 'libs/dossiers/server/src/index.ts',
  portal: 'apps/portal/next.config.ts',
  backoffice: 'apps/backoffice/next.config.ts',
  gateway: 'apps/gateway/src/main.ts',
  simulator: 'apps/agency-simulator/src/main.ts',
  outside: 'libs/outside/age-check/src/index.ts',
  ui: 'libs/shared/ui/src/index.ts',
  client: 'libs/shared/api-client/src/index.ts',
  nest: 'libs/shared/nest/src/index.ts',
};

const forbidden = [
  ['kernel', '@gun/identity-contract', 'the kernel knows no domain'],
  ['outside', '@gun/kernel', 'an outsider takes nothing of ours along'],
  ['outside', '@gun/wallet-contract', 'an outsider takes nothing of ours along'],
  ['kernel', '@gun/nest', 'the kernel knows no framework'],
  ['kernel', 'rxjs', 'the kernel runs anywhere'],
  ['contract', 'react', 'a contract runs anywhere'],
  ['contract', '@nestjs/common', 'a contract runs anywhere'],
  ['contract', '@gun/profile-server', 'a contract promises, its server keeps'],
  ['contract', '@gun/dossiers-contract', 'contracts build on lower storeys'],
  ['contract', '@gun/ui', 'a contract shows nothing'],
  ['server', '@gun/profile-web', 'a server shows nothing'],
  ['server', 'react', 'a server shows nothing'],
  ['server', 'next', 'a server shows nothing'],
  ['server', 'next/server', 'a server shows nothing'],
  ['server', '@gun/dossiers-server', 'news travels up as events'],
  ['server', '../../web/src/index', 'a relative path is no way around'],
  ['documents', '@gun/procedures-server', 'neighbours do not know each other'],
  ['identity', '@gun/documents-server', 'news travels up as events'],
  ['web', '@gun/profile-server', 'the browser speaks through the contract'],
  ['web', '../../server/src/index', 'a relative path is no way around'],
  ['web', '@nestjs/common', 'the browser is no server'],
  ['web', 'typeorm', 'the browser has no database'],
  ['web', '@gun/nest', 'the browser is no server'],
  ['web', '@gun/dossiers-web', 'web builds on lower storeys'],
  ['web', '@gun/dossiers-desk', 'citizens do not load the desk'],
  ['desk', '@gun/dossiers-server', 'the desk speaks through the contract'],
  ['desk', 'typeorm', 'the desk has no database'],
  ['portal', '@gun/dossiers-server', 'the sites hold no personal data'],
  ['portal', '@gun/dossiers-desk', 'citizens do not load the desk'],
  ['portal', '@gun/nest', 'the sites are no gateway'],
  ['backoffice', '@gun/dossiers-server', 'the sites hold no personal data'],
  ['gateway', '@gun/dossiers-web', 'the gateway shows nothing'],
  ['gateway', 'react', 'the gateway shows nothing'],
  ['simulator', '@gun/dossiers-server', 'an agency has our contract and nothing else'],
  ['simulator', '@gun/nest', 'an agency has our contract and nothing else'],
  ['simulator', '@gun/dossiers-web', 'an agency has our contract and nothing else'],
  ['ui', '@gun/dossiers-contract', 'the kit knows no domain'],
  ['client', '@gun/dossiers-contract', 'the client knows no domain'],
  ['nest', '@gun/identity-server', 'the platform knows no domain'],
];

const allowed = [
  ['contract', 'zod'],
  ['contract', '@gun/kernel'],
  ['contract', '@gun/identity-contract'],
  ['server', '@gun/profile-contract'],
  ['server', '@gun/identity-server'],
  ['server', '@gun/nest'],
  ['dossiers', '@gun/notifications-server'],
  ['documents', '@gun/procedures-contract'],
  ['web', '@gun/profile-contract'],
  ['web', '@gun/identity-web'],
  ['web', '@gun/ui'],
  ['web', 'react'],
  ['desk', '@gun/dossiers-contract'],
  ['portal', '@gun/dossiers-web'],
  ['backoffice', '@gun/dossiers-desk'],
  ['gateway', '@gun/dossiers-server'],
  ['simulator', '@gun/dossiers-contract'],
];

for (const [kind, specifier, because] of forbidden)
  test(`${kind} may not import ${specifier}: ${because}`, async () =>
    assert.ok(await speaks(from[kind], specifier), `lint is silent about ${from[kind]}`));

for (const [kind, specifier] of allowed)
  test(`${kind} may import ${specifier}`, async () =>
    assert.ok(!(await speaks(from[kind], specifier)), `lint forbids it in ${from[kind]}`));
