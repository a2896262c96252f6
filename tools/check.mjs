// `npm run check`: the rules of the house, each proven by a tool and not by good will.
import { underPinnedNode } from './node.mjs';

const own = (name, script) => ({ name, run: ({ node }) => node(`tools/checks/${script}.mjs`) });

/** In the order in which they are cheapest to fail. */
const checks = [
  { name: 'lock file', run: ({ node }) => node('tools/check-lock.mjs') },
  { name: 'project references', run: ({ nx }) => nx('sync:check') },
  {
    name: 'format',
    run: ({ node }) => node('node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'),
  },
  own('house rules', 'house-rules'),
  own('messages', 'messages'),
  { name: 'lint', run: ({ node }) => node('node_modules/eslint/bin/eslint.js', '.') },
  { name: 'boundaries', run: ({ node }) => node('--test', 'tools/boundaries.test.mjs') },
  { name: 'realms', run: ({ node }) => node('--test', 'docker/keycloak/make-realms.test.mjs') },
  { name: 'types', run: ({ many }) => many('typecheck')() },
  own('generated files', 'generated'),
  { name: 'the checks themselves', run: ({ node }) => node('--test', 'tools/*/*.test.mjs', 'docker/*.test.mjs') },
];

/** The checks, ready to run with the caller's ways of starting things. */
export function runChecks(tools) {
  return checks.map(({ name, run }) => ({ name, run: () => run(tools) }));
}

if (import.meta.main) {
  await underPinnedNode(import.meta.filename);
  const { spawnSync } = await import('node:child_process');
  const { nx, nxEnvironment } = await import('./build.mjs');
  const { root } = await import('./node.mjs');
  const env = { ...process.env, ...nxEnvironment };
  const node = (...args) => spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env }).status === 0;
  const many = (target) => () => nx('run-many', '-t', target, '--outputStyle=static', '--parallel=2');
  const failed = runChecks({ many, node, nx }).filter(({ name, run }) => {
    const passed = run();
    console.log(`== ${name}: ${passed ? 'passed' : 'FAILED'}`);
    return !passed;
  });
  process.exit(failed.length === 0 ? 0 : 1);
}
