// Programs of Debian that the counter or its tests want: fetched with apt-get, unpacked beside the data, without root rights.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './node.mjs';

/** What a program printed, or undefined when it failed or is not here. */
export const succeeds = (program, args, options = {}) => {
  const { status, stdout } = spawnSync(program, args, { encoding: 'utf8', ...options });
  return status === 0 ? stdout : undefined;
};

/** Where the packages of `name` are, or would be. */
export const unpackedAt = (name) => join(process.env.GUN_CACHE ?? join(root, '.data'), name);

/** Fetches `packages` and unpacks them at `home`, whole or not at all. */
export function unpack(packages, home) {
  const half = `${home}-${process.pid}`;
  mkdirSync(half, { recursive: true });
  succeeds('apt-get', ['-qq', 'download', ...packages], { cwd: half });
  const fetched = readdirSync(half).filter((name) => name.endsWith('.deb'));
  for (const name of fetched) {
    succeeds('dpkg-deb', ['-x', name, '.'], { cwd: half });
    rmSync(join(half, name));
  }
  if (fetched.length === packages.length && !existsSync(home)) renameSync(half, home);
  else rmSync(half, { recursive: true });
}
