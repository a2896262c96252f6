// ClamAV, where it is installed or Debian has it: unpacked beside the data, without root rights. The signatures of the
// world cannot come with the project; here it knows the test virus alone, in whatever a PDF wraps it.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { succeeds, unpack, unpackedAt } from './debian-packages.mjs';

/** The test file of the European institute for antivirus research, in two halves so that no scanner finds it here. */
const testVirus = String.raw`X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR` + '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*';
const uploadAtMost = '25M';

/** The libraries that a `clamd` unpacked at `home` brings along. */
function libraries(home) {
  const place = join(home, 'usr/lib');
  return readdirSync(place)
    .filter((name) => name.endsWith('-linux-gnu'))
    .map((name) => join(place, name))
    .join(':');
}

function fetchTo(home, log) {
  const library = succeeds('apt-cache', ['depends', 'clamav-daemon'])?.match(/libclamav\d+\w*/)?.[0];
  if (!library) return;
  log('Fetching ClamAV with apt-get (7 MB)…');
  unpack(['clamav-daemon', library, 'libmspack0'], home);
}

/** What to run, and with which libraries; undefined where there is no ClamAV. */
function findClamd(log) {
  if (succeeds('clamd', ['--help'])) return { program: 'clamd', env: process.env };
  const home = unpackedAt('clamav');
  if (!existsSync(home)) fetchTo(home, log);
  if (!existsSync(home)) return undefined;
  const program = join(home, 'usr/sbin/clamd');
  const env = { ...process.env, LD_LIBRARY_PATH: libraries(home) };
  return succeeds(program, ['--help'], { env }) ? { program, env } : undefined;
}

const answersPing = (port) =>
  new Promise((done) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('zPING\0'));
    socket.setTimeout(1000, () => socket.destroy());
    socket.once('data', (data) => done(data.toString().startsWith('PONG')) || socket.destroy());
    socket.once('error', () => done(false)).once('close', () => done(false));
  });

/** Starts the daemon; undefined where there is none. Its `settings` lead the gateway to it. */
export async function startClamav({ directory, port, log }) {
  const found = findClamd(log);
  if (!found) return undefined;
  const signatures = join(directory, 'signatures');
  mkdirSync(signatures, { recursive: true });
  writeFileSync(join(signatures, 'test.ndb'), `Eicar-Test:0:*:${Buffer.from(testVirus).toString('hex')}\n`);
  const settings = { Foreground: 'yes', TCPSocket: port, TCPAddr: '127.0.0.1', StreamMaxLength: uploadAtMost };
  const places = { DatabaseDirectory: signatures, TemporaryDirectory: directory };
  const file = join(directory, 'clamd.conf');
  const lines = Object.entries({ ...settings, ...places }).map(([name, value]) => `${name} ${value}\n`);
  writeFileSync(file, lines.join(''));
  const child = spawn(found.program, [`--config-file=${file}`], { env: found.env, stdio: 'ignore', detached: true });
  const exited = new Promise((done) => {
    child.once('exit', (code, signal) => done(code ?? signal)).once('error', (error) => done(error.message));
  });
  const stop = async () => {
    child.kill();
    await exited;
  };
  for (let tries = 0; tries < 100 && child.exitCode === null; tries += 1) {
    if (await answersPing(port))
      return { exited, stop, settings: { CLAMD_HOST: '127.0.0.1', CLAMD_PORT: String(port) } };
    await wait(100);
  }
  await stop();
  log('ClamAV did not start: uploads are looked at by the stand-in, which knows the test virus in the open only.');
  return undefined;
}
