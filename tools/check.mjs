// `npm run check`: every rule of the house. Ends with 1 when one is broken.
import { root, underPinnedNode } from './node.mjs';
import { spawnSync } from 'node:child_process';

await underPinnedNode(import.meta);
const { nx, nxEnvironment } = await import('./build.mjs');
const { runChecks } = await import('./checks/every-check.mjs');

const env = { ...process.env, ...nxEnvironment };
const node = (...args) => spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env }).status === 0;
const many = (target) => () => nx('run-many', '-t', target, '--outputStyle=static', '--parallel=2');
const failed = runChecks({ many, node, nx }).filter(({ name, run }) => {
  const passed = run();
  console.log(`== ${name}: ${passed ? 'passed' : 'FAILED'}`);
  return !passed;
});
process.exit(failed.length === 0 ? 0 : 1);
