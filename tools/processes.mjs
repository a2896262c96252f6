// Children of `npm start`: each in a group of its own, restarted when it dies, stopped together and in order.
import { spawn } from 'node:child_process';
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from './node.mjs';

const restartsBeforeGivingUp = 5;
const graceMs = 10_000;

/** Refuses with a sentence when something else listens on a port. */
export async function ensureFree(portsByName) {
  for (const [name, port] of Object.entries(portsByName)) {
    const free = await new Promise((done) => {
      const server = createServer()
        .once('error', () => done(false))
        .listen(port, '127.0.0.1', () => server.close(() => done(true)));
    });
    if (!free)
      throw new Error(
        `Port ${port} (${name}) is in use. Stop what listens there, or move all ports: GUN_PORTS=1000 npm start`,
      );
  }
}

/** Waits until an address answers with success. `gone` tells early that it never will. */
export async function answers(url, gone = () => undefined, patienceMs = 60_000) {
  for (const end = Date.now() + patienceMs; Date.now() < end; await wait(100)) {
    const reason = gone();
    if (reason) throw new Error(reason);
    const ok = await fetch(url).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ok) return;
  }
  throw new Error(`${url} does not answer.`);
}

function endGroup(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

/** One child: its output goes to a log file, its death is told and mended. */
class Child {
  constructor({ name, args, env, logDirectory, log }) {
    Object.assign(this, { name, args, env, log, restarts: 0, stopping: false });
    this.logFile = join(logDirectory, `${name}.log`);
    writeFileSync(this.logFile, '');
    this.start();
  }

  start() {
    const { args, env } = this;
    this.process = spawn(process.execPath, args, { cwd: root, detached: true, stdio: ['ignore', 'pipe', 'pipe'], env });
    for (const stream of [this.process.stdout, this.process.stderr])
      stream.on('data', (chunk) => appendFileSync(this.logFile, chunk));
    this.exited = new Promise((done) => this.process.once('exit', (code, signal) => done(code ?? signal)));
    void this.exited.then((reason) => this.mend(reason));
  }

  async mend(reason) {
    if (this.stopping) return;
    this.restarts += 1;
    if (this.restarts > restartsBeforeGivingUp) {
      this.failed = `${this.name} stopped ${this.restarts} times (${reason}). Its last words are in ${this.logFile}`;
      this.log(this.failed);
      return;
    }
    this.log(`${this.name} stopped (${reason}); starting it again. Its log: ${this.logFile}`);
    await wait(200 * this.restarts);
    if (!this.stopping) this.start();
  }

  async stop() {
    this.stopping = true;
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    endGroup(this.process, 'SIGTERM');
    const late = wait(graceMs, undefined, { ref: false }).then(() => endGroup(this.process, 'SIGKILL'));
    await Promise.race([this.exited, late]);
    await this.exited;
  }
}

/** Everything that was started, to be stopped in the opposite order. */
export class Processes {
  constructor({ logDirectory, log }) {
    mkdirSync(logDirectory, { recursive: true });
    Object.assign(this, { logDirectory, log, started: [] });
  }

  /** Starts a Node process under supervision. */
  run(name, args, env) {
    const child = new Child({
      name,
      args,
      env: { ...process.env, ...env },
      logDirectory: this.logDirectory,
      log: this.log,
    });
    this.started.push(child);
    return child;
  }

  /** Adds something that was started elsewhere and has a `stop` of its own. */
  add(part) {
    this.started.push(part);
    return part;
  }

  async stop() {
    for (const part of this.started.toReversed()) await part.stop();
    this.started = [];
  }
}
