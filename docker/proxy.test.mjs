// The proxy as it runs: real nginx, stand-ins behind it. Left out where neither is nginx nor can it be had.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { request } from 'node:https';
import { createServer as createTcpServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { findNginx } from '../tools/nginx.mjs';
import { root } from '../tools/node.mjs';

const nginx = findNginx();
const directory = mkdtempSync(join(tmpdir(), 'gun-proxy-test-'));
const read = (name) => readFileSync(join(import.meta.dirname, 'proxy', name), 'utf8');

const freePort = () =>
  new Promise((done) => {
    const server = createTcpServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

/** One stand-in plays all four parts and counts what reaches it. */
const reached = [];
let answer = {};
const standIn = createServer((incoming, outgoing) => {
  reached.push(`${incoming.headers.host}${incoming.url}`);
  if (answer.stream) {
    outgoing.writeHead(200, { 'content-type': 'text/event-stream' });
    outgoing.write('data: first\n\n');
    return;
  }
  outgoing.writeHead(answer.status ?? 200, answer.headers);
  outgoing.end(answer.body ?? 'page');
});

let port;
let server;

async function configuration(behind) {
  const certificate = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '1'];
  const files = [
    '-subj',
    '/CN=test',
    '-keyout',
    join(directory, 'key.pem'),
    '-out',
    join(directory, 'certificate.pem'),
  ];
  assert.equal(spawnSync('openssl', ['req', ...certificate, ...files]).status, 0);
  const hosts = {
    PORTAL_HOST: 'portal.test',
    BACKOFFICE_HOST: 'desk.test',
    API_HOST: 'api.test',
    LOGIN_HOST: 'login.test',
  };
  const plain = await freePort();
  port = await freePort();
  writeFileSync(join(directory, 'forward.conf'), read('forward.conf'));
  const sites = read('sites.conf.template')
    .replace(/\$\{(\w+_HOST)\}/g, (_, name) => hosts[name])
    .replace(/server \w+:\d+;/g, `server 127.0.0.1:${behind};`)
    .replaceAll('listen 80 ', `listen 127.0.0.1:${plain} `)
    .replaceAll('listen 443 ', `listen 127.0.0.1:${port} `)
    .replaceAll('  http2 on;\n', '') // Debian's nginx is older than this directive
    .replaceAll('/run/secrets/certificate-key', join(directory, 'key.pem'))
    .replaceAll('/run/secrets/certificate', join(directory, 'certificate.pem'))
    .replaceAll('/etc/nginx/forward.conf', join(directory, 'forward.conf'));
  writeFileSync(join(directory, 'sites.conf'), sites);
  writeFileSync(join(directory, 'mime.types'), 'types { text/html html; }');
  const main = read('nginx.conf')
    .replaceAll('/tmp/', `${directory}/`)
    .replaceAll('/etc/nginx/mime.types', join(directory, 'mime.types')) // absent where nginx was only unpacked
    .replaceAll('/etc/nginx/conf.d/*.conf', join(directory, 'sites.conf'))
    .replace(
      /worker_processes auto;\n.*\n/,
      `worker_processes 1;\ndaemon off;\n${process.getuid() === 0 ? 'user root;\n' : ''}`,
    )
    .replace('worker_connections 16384', 'worker_connections 256');
  writeFileSync(join(directory, 'nginx.conf'), main);
}

before(async () => {
  if (!nginx) return;
  await new Promise((done) => standIn.listen(0, '127.0.0.1', done));
  await configuration(standIn.address().port);
  server = spawn(nginx, ['-c', join(directory, 'nginx.conf'), '-e', join(directory, 'error.log')], { stdio: 'ignore' });
  for (let tries = 0; tries < 100; tries += 1) {
    if (await get('portal.test', '/ready').catch(() => undefined)) return;
    await wait(50);
  }
  assert.fail(readFileSync(join(directory, 'error.log'), 'utf8'));
});

after(async () => {
  if (server?.exitCode === null) {
    server.kill('SIGTERM');
    await new Promise((done) => server.once('exit', done));
  }
  standIn.closeAllConnections();
  standIn.close();
  rmSync(directory, { recursive: true, force: true });
});

/** The answer with its body, or with only its first piece. */
const get = (host, path, { headers = {}, firstPiece = false, body: sent } = {}) =>
  new Promise((done, fail) => {
    const options = {
      host: '127.0.0.1',
      port,
      path,
      method: sent ? 'POST' : 'GET',
      servername: host,
      headers: { host, ...headers },
      rejectUnauthorized: false,
    };
    const asked = request(options, (incoming) => {
      let body = '';
      const finish = () => {
        asked.destroy();
        done({ status: incoming.statusCode, headers: incoming.headers, body });
      };
      incoming.on('data', (chunk) => {
        body += chunk;
        if (firstPiece) finish();
      });
      incoming.on('end', finish);
    });
    asked.on('error', fail);
    asked.end(sent);
  });

const proxied = (name, run) =>
  test(name, { skip: nginx ? false : 'there is no nginx here' }, async () => {
    reached.length = 0;
    answer = {};
    await run();
  });

for (const path of [
  '/admin/',
  '/admin/master/console/',
  '/realms/master/',
  '/realms/gun/clients-registrations/default',
  '/metrics',
  '/',
])
  proxied(`${path} of the login is closed`, async () => {
    assert.equal((await get('login.test', path)).status, 404);
    assert.deepEqual(reached, []);
  });

proxied('what people need of the login is open', async () => {
  assert.equal((await get('login.test', '/realms/gun/.well-known/openid-configuration')).status, 200);
  assert.equal((await get('login.test', '/realms/gun-staff/protocol/openid-connect/auth')).status, 200);
  assert.equal(reached.length, 2);
});

proxied('every answer asks the browser to stay on TLS', async () => {
  for (const host of ['portal.test', 'desk.test', 'api.test', 'login.test'])
    assert.match((await get(host, '/x')).headers['strict-transport-security'] ?? '', /max-age=63072000/, host);
});

const keepable = { headers: { 'cache-control': 'public, max-age=0, s-maxage=1, stale-if-error=86400' } };

proxied('a public page is asked once, and is still there when everything behind has failed', async () => {
  answer = keepable;
  await get('portal.test', '/fr/kept');
  assert.equal((await get('portal.test', '/fr/kept')).body, 'page');
  assert.equal(reached.length, 1);
  answer = { status: 500, body: 'broken' };
  await wait(1500);
  assert.deepEqual(
    [await get('portal.test', '/fr/kept')].map(({ status, body }) => [status, body]),
    [[200, 'page']],
  );
});

proxied('a part of a page, asked by a script, is neither kept nor answered from what is kept', async () => {
  answer = keepable;
  await get('portal.test', '/fr/parts');
  answer = { ...keepable, body: 'part' };
  assert.equal((await get('portal.test', '/fr/parts', { headers: { 'sec-fetch-dest': 'empty' } })).body, 'part');
  assert.equal((await get('portal.test', '/fr/parts')).body, 'page');
});

proxied('a page that may not be kept is asked each time', async () => {
  answer = { headers: { 'cache-control': 'no-store' } };
  await get('portal.test', '/fr/profile');
  await get('portal.test', '/fr/profile');
  assert.equal(reached.length, 2);
});

for (const path of ['/api/notifications/v1/events', '/api/notifications/v1/deskEvents'])
  proxied(`an event of ${path} leaves at once`, async () => {
    answer = { stream: true };
    assert.equal((await get('api.test', path, { firstPiece: true })).body, 'data: first\n\n');
  });

/** As written in a contract: the addresses at which others call. */
const protocolPaths = [
  ...readFileSync(join(root, 'libs/wallet/contract/src/protocol-routes.ts'), 'utf8').matchAll(/path: (['`])(.*?)\1/g),
].map(([, , path]) => path.replace('${issuerPath}', '/openid/issuer').replace(/\{\w+\}/g, 'some'));

proxied('every address at which wallets and verifiers of others call reaches the gateway', async () => {
  assert.ok(protocolPaths.length > 10);
  for (const path of protocolPaths) assert.equal((await get('api.test', path)).status, 200, path);
});

proxied('what nobody may call from outside is closed', async () => {
  for (const path of ['/metrics', '/health', '/.well-known/other', '/openid'])
    assert.equal((await get('api.test', path)).status, 404, path);
  assert.deepEqual(reached, []);
});

proxied('a file as large as the counter takes passes', async () => {
  const limit = readFileSync(join(root, 'libs/documents/contract/src/upload-refusal.ts'), 'utf8');
  const [, megabytes] = limit.match(/bytes: (\d+) \* 1024 \* 1024/);
  assert.equal(
    (await get('api.test', '/api/documents/v1/x', { body: Buffer.alloc(megabytes * 1024 * 1024) })).status,
    200,
  );
});

proxied('a name that is not ours gets no answer', async () => {
  await assert.rejects(get('other.test', '/'));
  assert.deepEqual(reached, []);
});
