// (a) A public page, made by the portal and kept by the proxy of production, against the same bytes as a file.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ports, url } from '../ports.mjs';
import { beside } from './beside.mjs';
import { askFor } from './load.mjs';
import { hasNginx, startNginx } from './nginx.mjs';
import { compare, summarise } from './rounds.mjs';

const path = '/fr/procedures/change-of-address';

/** A door to the file and a door to the kept page; the cache is set as in docker/proxy. */
const doors = (directory, fileDoor, keptDoor) => `
  proxy_cache_path ${directory}/pages levels=1:2 keys_zone=pages:10m max_size=128m inactive=25h use_temp_path=off;
  server {
    listen 127.0.0.1:${fileDoor};
    root ${directory};
    default_type text/html;
  }
  server {
    listen 127.0.0.1:${keptDoor};
    location / {
      proxy_pass ${url('portal')};
      proxy_http_version 1.1;
      proxy_set_header Connection "";
      proxy_cache pages;
      proxy_cache_lock on;
      proxy_cache_background_update on;
      proxy_cache_use_stale error timeout updating http_500 http_502 http_503 http_504;
    }
  }
`;

export async function publicPage({ pids, directory, rounds, seconds, log }) {
  const page = Buffer.from(await fetch(url('portal') + path).then((answer) => answer.arrayBuffer()));
  writeFileSync(join(directory, 'page.html'), page);
  const [plain, fileDoor, keptDoor] = [1, 2, 3].map((offset) => ports.portal + 50 + offset);
  const side = (name, pid, address) => ({ name, parts: { server: pid }, run: () => askFor({ url: address, seconds }) });
  const bare = await beside(['tools/bench/bare-page.mjs', plain, join(directory, 'page.html')], {
    address: `http://127.0.0.1:${plain}`,
  });
  const sides = [
    side('bare node:http', [bare], `http://127.0.0.1:${plain}`),
    side('portal', [pids.portal], url('portal') + path),
  ];
  let limit = 'bare node:http';
  if (hasNginx) {
    const address = `http://127.0.0.1:${fileDoor}/page.html`;
    const proxy = await startNginx({ directory, http: doors(directory, fileDoor, keptDoor), address });
    limit = 'nginx, as a file';
    sides.unshift(side(limit, [proxy], address));
    sides.push(side('nginx before the portal', [proxy, pids.portal], `http://127.0.0.1:${keptDoor}${path}`));
  }
  const found = await compare(sides, { rounds, log });
  return {
    title: `A public page (${path}, ${(page.length / 1000).toFixed(0)} kB of HTML)`,
    unit: 'page',
    limit,
    sides: summarise(found, limit),
  };
}
