// nginx, where it is installed or Debian has it.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { succeeds, unpack, unpackedAt } from './debian-packages.mjs';

const runs = (program) => succeeds(program, ['-v']) !== undefined;

/** The program, or undefined. */
export function findNginx() {
  const installed = ['/usr/sbin/nginx', '/usr/local/sbin/nginx'].find(runs);
  if (installed) return installed;
  const home = unpackedAt('nginx');
  if (!existsSync(home)) unpack(['nginx'], home);
  return [join(home, 'usr/sbin/nginx')].find(runs);
}
