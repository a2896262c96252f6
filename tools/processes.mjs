// What `npm start` started: each restarted when it dies, stopped together and in the opposite order.
import { spawn } from 'node:child_process';
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from './node.mjs';

const restartsBeforeGivingUp = 8;
const graceMs = 10_000;
/** Before the first restart; twice as long before each further one, so that a database has a minute to come back. */
const pauseMs = 250;
/** What ran so long had recovered: its next death is a first one. */
const recoveredAfterMs = 60_000;

function endGroup(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

/** A Node process in a group of its own, whose words go to a file. */
function startNode({ args, env, logFile }) {
  const child = spawn(process.execPath, args, { cwd: root, detached: true, stdio: ['ignore', 'pipe', 'pipe'], env });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => appendFileSync(logFile, chunk));
  const exited = new Promise((done) => child.once('exit', (code, signal) => done(code ?? signal)));
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    endGroup(child, 'SIGTERM');
    const late = wait(graceMs, undefined, { ref: false }).then(() => endGroup(child, 'SIGKILL'));
    await Promise.race([exited, late]);
    await exited;
  };
  return { pid: child.pid, exited, stop };
}

/** One part: its death is told and mended. */
class Supervised {
  constructor({ name, start, hint, log, pauseMs }) {
    Object.assign(this, { name, start, hint, log, pauseMs, restarts: 0, stopping: false });
  }

  /** Watches what `start` answered, or what it will have answered when it has started again. */
  watch(part) {
    this.part = part;
    this.since = performance.now();
    void part.exited.then((reason) => this.mend(reason));
  }

  async mend(reason) {
    if (this.stopping) return;
    if (performance.now() - this.since > recoveredAfterMs) this.restarts = 0;
    this.restarts += 1;
    if (this.restarts > restartsBeforeGivingUp) {
      this.failed = `${this.name} stopped ${this.restarts} times (${reason}).${this.hint}`;
      this.log(this.failed);
      return;
    }
    this.log(`${this.name} stopped (${reason}); starting it again.${this.hint}`);
    await wait(this.pauseMs * 2 ** (this.restarts - 1));
    if (this.stopping) return;
    this.starting = Promise.resolve(this.start()).then(
      (part) => (part ? this.watch(part) : this.mend('it cannot be started')),
      (error) => this.mend(error.message),
    );
  }

  async stop() {
    this.stopping = true;
    await this.starting;
    await this.part.stop();
  }
}

/** Everything that was started. Once `signal` is aborted nothing more starts. */
export class Processes {
  constructor({ logDirectory, log, signal = new AbortController().signal, restartPauseMs = pauseMs }) {
    mkdirSync(logDirectory, { recursive: true });
    Object.assign(this, { logDirectory, log, signal, restartPauseMs, started: [] });
  }

  /** Starts a Node process under supervision. */
  run(name, args, env) {
    this.signal.throwIfAborted();
    const logFile = join(this.logDirectory, `${name}.log`);
    writeFileSync(logFile, '');
    const start = () => startNode({ args, env: { ...process.env, ...env }, logFile });
    return this.supervise(name, start, start(), ` Its log: ${logFile}`);
  }

  /**
   * Starts what has a way of starting of its own, and answers that. `start` resolves once it runs, with `exited`, a promise of
   * why it ended, and `stop`; undefined where it cannot be had.
   */
  async keep(name, start) {
    this.signal.throwIfAborted();
    const part = await start();
    if (part) this.supervise(name, start, part);
    return part;
  }

  supervise(name, start, part, hint = '') {
    const supervised = new Supervised({ name, start, hint, log: this.log, pauseMs: this.restartPauseMs });
    supervised.watch(part);
    this.started.push(supervised);
    return supervised;
  }

  async stop() {
    for (const part of this.started.toReversed()) await part.stop();
    this.started = [];
  }
}
