// nginx, where this machine has it: what a page or an event costs in the fastest server that we know.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findNginx } from '../nginx.mjs';
import { beside } from './beside.mjs';

const program = findNginx();
const nchan = ['/usr/lib/nginx/modules/ngx_nchan_module.so'].find((path) => existsSync(path));

export const hasNginx = program !== undefined;
/** Nchan fans events out to open streams inside nginx (Debian: libnginx-mod-nchan). */
export const hasNchan = hasNginx && nchan !== undefined;

const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

/** One worker that writes in `directory` alone; `http` is what it does. Answers its process id. */
export function startNginx({ directory, http, address, module }) {
  const configuration = `
${module === 'nchan' ? `load_module ${nchan};` : ''}
worker_processes 1;
worker_rlimit_nofile 20000;
daemon off;
pid ${directory}/nginx.pid;
error_log ${directory}/error.log;
${process.getuid() === 0 ? 'user root;' : ''}
events { worker_connections 8192; }
http {
  access_log off;
  sendfile on;
  keepalive_requests 1000000;
  ${temporary.map((each) => `${each}_temp_path ${directory}/${each};`).join('\n  ')}
  ${http}
}
`;
  writeFileSync(join(directory, 'nginx.conf'), configuration);
  return beside(['-c', join(directory, 'nginx.conf'), '-e', join(directory, 'error.log')], { program, address });
}
