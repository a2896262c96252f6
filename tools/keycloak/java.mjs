// Java runs Keycloak, Maven fetches it. Both may be missing: then the eID simulator stands in for Keycloak.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const runs = (program, ...args) => {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  return status === 0 ? `${stdout}${stderr}` : undefined;
};

/** The major version of the Java on the path, 0 where there is none. */
function javaVersion() {
  const major = /version "(\d+)/.exec(runs('java', '-version') ?? '')?.[1];
  return Number(major ?? 0);
}

/** Whether this machine can run Keycloak: Java 17 or later. */
export const javaAvailable = () => javaVersion() >= 17;

/** Whether this machine can fetch Keycloak. */
export const mavenAvailable = () => runs('mvn', '-v') !== undefined;

const mayInstall = () => process.getuid?.() === 0 && existsSync('/etc/debian_version') && runs('apt-get', '-v');

/** Installs Java and Maven where we may (root on Debian). Answers whether Keycloak can be fetched and run afterwards. */
export function ensureJava({ log = () => {} } = {}) {
  if (javaAvailable() && mavenAvailable()) return true;
  if (!mayInstall()) return false;
  log('Installing Java 17 and Maven with apt-get…');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) => spawnSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  apt('update');
  apt('install', '-y', '--no-install-recommends', 'openjdk-17-jre-headless', 'maven');
  return javaAvailable() && mavenAvailable();
}
