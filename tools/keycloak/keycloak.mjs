// A real Keycloak for development and tests: fetched once, built once, started beside our own parts.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { javaAvailable as javaOnPath, mavenAvailable } from './java.mjs';
import { ensureKeycloak, keycloakBuilt, keycloakHome } from './keycloak-distribution.mjs';
import { importRealms } from './keycloak-realms.mjs';

export { ensureJava } from './java.mjs';
export { ensureKeycloak };

/** Whether Keycloak can run here as things are: Java 17, and either Maven to fetch it or a built one in the cache. */
export const javaAvailable = () => javaOnPath() && (keycloakBuilt(keycloakHome()) || mavenAvailable());

/** Serial collector and first compiler only: half the start time and two thirds of the memory. G1 is set by kc.sh itself. */
const frugalJava = {
  JAVA_OPTS_KC_HEAP: '-Xms64m -Xmx384m',
  JAVA_OPTS_APPEND: '-XX:-UseG1GC -XX:+UseSerialGC -XX:TieredStopAtLevel=1',
};

async function ensureDatabase(database) {
  const name = database.pathname.slice(1);
  const server = new URL('/postgres', database);
  const client = new pg.Client({ connectionString: server.href });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}

const databaseSettings = (database) => ({
  KC_DB_URL: `jdbc:postgresql://${database.host}${database.pathname}`,
  KC_DB_USERNAME: decodeURIComponent(database.username),
  KC_DB_PASSWORD: decodeURIComponent(database.password) || 'unused',
  KC_DB_POOL_INITIAL_SIZE: '1',
  KC_DB_POOL_MAX_SIZE: '10',
});

function launch({ home, url, port, managementPort, database, administrator }) {
  const options = [
    '--optimized',
    '--http-enabled=true',
    '--http-host=127.0.0.1',
    `--http-port=${port}`,
    `--hostname=${url}`,
    `--http-management-port=${managementPort}`,
    '--cache=local',
  ];
  // its own process group: a signal to the group reaches the shell and the Java below it
  return spawn('bash', [join(home, 'bin/kc.sh'), 'start', ...options], {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      ...frugalJava,
      ...databaseSettings(database),
      KC_BOOTSTRAP_ADMIN_USERNAME: administrator.username,
      KC_BOOTSTRAP_ADMIN_PASSWORD: administrator.secret,
    },
  });
}

/** The management port tells whether Keycloak is ready: the main port opens earlier and answers 503. */
const healthOf = (managementPort) =>
  fetch(`http://127.0.0.1:${managementPort}/health/ready`).then(
    (answer) => answer.status,
    () => undefined,
  );

async function ready(managementPort, gone) {
  for (const end = Date.now() + 240_000; Date.now() < end; await wait(200)) {
    if (gone.aborted) throw gone.reason;
    if ((await healthOf(managementPort)) === 200) return;
  }
  throw new Error('Keycloak was not ready after four minutes.');
}

function watch(server) {
  const gone = new AbortController();
  let tail = '';
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (chunk) => (tail = `${tail}${chunk}`.slice(-6000)));
  const exited = new Promise((done) =>
    server.once('exit', (code, signal) => {
      gone.abort(new Error(`Keycloak stopped (${code ?? signal}):\n${tail}`));
      done(code ?? signal);
    }),
  );
  return { gone: gone.signal, exited };
}

function signalGroup(pid) {
  try {
    process.kill(-pid, 'SIGTERM');
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

/**
 * Starts the Keycloak that `ensureKeycloak` answered (`home`) and returns once it is healthy and its realms agree with the
 * files in `realmsDirectory`. `databaseUrl` is a postgres:// address; the database is made if missing. Aborting `signal`
 * stops it at once.
 */
export async function startKeycloak({
  home,
  port = 8080,
  managementPort = 9180,
  databaseUrl,
  realmsDirectory,
  keysDirectory,
  log = () => {},
  signal = new AbortController().signal,
}) {
  const url = `http://localhost:${port}`;
  const database = new URL(databaseUrl);
  const administrator = JSON.parse(readFileSync(join(keysDirectory, 'keycloak-administrator.json'), 'utf8'));
  if (await healthOf(managementPort)) throw new Error(`Port ${managementPort} is used by another Keycloak.`);
  await ensureDatabase(database);
  log('Starting Keycloak (about 12 s, the first time a minute)…');
  const server = launch({ home, url, port, managementPort, database, administrator });
  const { gone, exited } = watch(server);
  const stop = async () => {
    signalGroup(server.pid);
    await exited;
  };
  try {
    await ready(managementPort, AbortSignal.any([gone, signal]));
    await importRealms({ url, administrator, directory: realmsDirectory, log });
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, pid: server.pid, exited, stop };
}
