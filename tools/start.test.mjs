// `npm start`, where somebody changes their mind or has a counter open already.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { root } from './node.mjs';

const shift = 40_000 + (process.pid % 5000);
const directory = mkdtempSync(join(tmpdir(), 'gun-start-'));
chmodSync(directory, 0o755); // PostgreSQL, which is not root, works in it
after(() => rmSync(directory, { recursive: true }));

/** Starts it on ports of its own; `until` ends the wait once that was said. */
function start(until, ...flags) {
  const env = { ...process.env, GUN_PORTS: String(shift), DATA_DIR: directory, GUN_IDENTITY: 'stand-in' };
  const child = spawn(process.execPath, ['tools/start.mjs', '--built', ...flags], { cwd: root, env });
  let said = '';
  const exited = new Promise((done) => child.once('exit', (code) => done({ code, said })));
  const spoken = new Promise((done) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        said += chunk;
        if (said.includes(until)) done();
      });
  });
  return { child, exited, spoken: Promise.race([spoken, exited]) };
}

/** The command lines of all processes that work on the data of this test. */
const atWork = () =>
  globSync('/proc/[0-9]*/cmdline').flatMap((file) => {
    const line = existsSync(file) ? readFileSync(file, 'utf8') : '';
    return line.includes(directory.replaceAll('/', '_')) || line.includes(directory) ? [line] : [];
  });

test('interrupted while it opens, it leaves no process behind', async () => {
  const { child, exited, spoken } = start('Starting PostgreSQL');
  await spoken;
  child.kill('SIGINT');
  const { code, said } = await exited;
  assert.match(said, /Stopping…/);
  assert.equal(code, 0);
  assert.deepEqual(atWork(), []);
});

test('beginning anew beside an open counter sweeps nothing away', async () => {
  const taken = createServer().listen(3000 + shift, '127.0.0.1');
  const kept = join(directory, 'secrets.json');
  writeFileSync(kept, 'of the counter that is open');
  const { code, said } = await start('', '--fresh').exited;
  taken.close();
  assert.equal(code, 1);
  assert.match(said, /Port \d+ \(portal\) is in use\. Stop what listens there, or move all ports/);
  assert.equal(readFileSync(kept, 'utf8'), 'of the counter that is open');
});
