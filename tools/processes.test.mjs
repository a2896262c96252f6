import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { ensureFree } from './answers.mjs';
import { Processes } from './processes.mjs';

const logDirectory = mkdtempSync(join(tmpdir(), 'gun-processes-'));
after(() => rmSync(logDirectory, { recursive: true }));

const sleeper = ['--eval', 'setInterval(() => {}, 1000)'];
const alive = (pid) => existsSync(`/proc/${pid}`);
const open = (options = {}) => {
  const said = [];
  return { said, processes: new Processes({ logDirectory, log: (line) => said.push(line), ...options }) };
};
async function until(holds) {
  for (let tries = 0; tries < 200 && !holds(); tries += 1) await wait(50);
  assert.ok(holds());
}

/** A part with a way of starting of its own, as PostgreSQL and Keycloak are. */
function startSleeper() {
  const child = spawn(process.execPath, sleeper, { stdio: 'ignore', detached: true });
  const exited = new Promise((done) => child.once('exit', (code, signal) => done(code ?? signal)));
  return Promise.resolve({ pid: child.pid, exited, stop: () => (child.kill(), exited) });
}

test('a process that is killed is started again, and that is said', async () => {
  const { said, processes } = open();
  const child = processes.run('sleeper', sleeper);
  const first = child.part.pid;
  process.kill(first, 'SIGKILL');
  await until(() => child.part.pid !== first);
  assert.match(said[0], /^sleeper stopped \(SIGKILL\); starting it again\. Its log: /);
  await processes.stop();
});

test('so is a part that has a way of starting of its own', async () => {
  const { said, processes } = open();
  const pids = [];
  const first = await processes.keep('database', async () => {
    const part = await startSleeper();
    pids.push(part.pid);
    return part;
  });
  process.kill(first.pid, 'SIGKILL');
  await until(() => pids.length === 2);
  assert.equal(said[0], 'database stopped (SIGKILL); starting it again.');
  await processes.stop();
  assert.deepEqual(pids.filter(alive), []);
});

test('what dies again and again is given up with a sentence', async () => {
  const { said, processes } = open({ restartPauseMs: 1 });
  const child = processes.run('hopeless', ['--eval', 'process.exit(3)']);
  await until(() => child.failed);
  assert.match(said.at(-1), /^hopeless stopped 9 times \(3\)\./);
  await processes.stop();
});

test('stopping leaves no process behind', async () => {
  const { processes } = open();
  const child = processes.run('sleeper', sleeper);
  await processes.keep('database', startSleeper);
  const { pid } = child.part;
  await processes.stop();
  assert.ok(!alive(pid));
});

test('once it is to end, nothing more starts', async () => {
  const ending = new AbortController();
  const { processes } = open({ signal: ending.signal });
  ending.abort();
  assert.throws(() => processes.run('late', sleeper));
  await assert.rejects(processes.keep('later', startSleeper));
});

test('a port that somebody uses is named before anything starts', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const { port } = server.address();
  await assert.rejects(ensureFree({ portal: port }), new RegExp(`Port ${port} \\(portal\\) is in use`));
  server.close();
});
