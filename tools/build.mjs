// Builds what `npm start` and the tests run. Nx keeps what did not change.
import { spawnSync } from 'node:child_process';
import { root } from './node.mjs';

export const nxEnvironment = {
  NX_DAEMON: 'false',
  NX_ISOLATE_PLUGINS: 'false',
  NX_PREFER_NODE_STRIP_TYPES: 'true',
  NX_TUI: 'false',
  NEXT_TELEMETRY_DISABLED: '1',
};

/** Runs Nx; answers whether it succeeded. */
export const nx = (...args) =>
  spawnSync(process.execPath, ['node_modules/nx/dist/bin/nx.js', ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...nxEnvironment },
  }).status === 0;

export const build = () => nx('run-many', '-t', 'build', '--outputStyle=static', '--parallel=2');
