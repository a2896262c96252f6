// Fetches, unpacks and builds Keycloak once per version and set of options; the theme is copied whenever it changed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { mavenAvailable } from './java.mjs';
import { root } from '../node.mjs';

export const keycloakVersion = '26.7.3';
const themes = join(root, 'docker/keycloak/themes');

/** Options that Keycloak wants at build time. The production image is built with the same ones. */
export const buildOptions = [
  '--db=postgres',
  '--health-enabled=true',
  '--metrics-enabled=true',
  '--features-disabled=account,account-api,admin-fine-grained-authz,authorization,ciba,device-flow,impersonation,' +
    'kerberos,organization,passkeys,recovery-codes,twitter-broker,web-authn,workflows,update-email',
];

const hashOf = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex');
const builtName = `keycloak-${keycloakVersion}-${hashOf(...buildOptions).slice(0, 8)}`;

/** Where Keycloak is kept between runs: `GUN_CACHE`, or the project's own data directory. Never under version control. */
export const keycloakHome = () => join(process.env.GUN_CACHE ?? join(root, '.data'), 'keycloak');

/** Whether a Keycloak, fetched and built, waits in `home`. */
export const keycloakBuilt = (home = keycloakHome()) => existsSync(join(home, builtName, 'built'));

function run(program, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8', ...options });
  if (status !== 0) throw new Error(`${program} ${args[0]} failed: ${error ?? `${stdout}${stderr}`.slice(-2000)}`);
}

function fetchZip(home, log) {
  const zip = join(home, `keycloak-quarkus-dist-${keycloakVersion}.zip`);
  if (existsSync(zip)) return zip;
  if (!mavenAvailable()) throw new Error('Keycloak is not in the cache, and Maven is not there to fetch it.');
  log(`Fetching Keycloak ${keycloakVersion} (177 MB)…`);
  run('mvn', [
    '-B',
    '-q',
    'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy',
    `-Dartifact=org.keycloak:keycloak-quarkus-dist:${keycloakVersion}:zip`,
    `-DoutputDirectory=${home}`,
  ]);
  return zip;
}

function unpack(zip, directory) {
  for (const [name, content] of Object.entries(unzipSync(readFileSync(zip)))) {
    if (name.endsWith('/')) continue;
    const path = join(directory, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    if (name.endsWith('.sh')) chmodSync(path, 0o755);
  }
}

/** Built under another name first, so that an interrupted build is never taken for a finished one. */
function build(home, log) {
  const unfinished = join(home, `${builtName}.unfinished`);
  rmSync(unfinished, { recursive: true, force: true });
  const zip = fetchZip(home, log);
  log('Unpacking Keycloak…');
  unpack(zip, unfinished);
  log('Building Keycloak, once (about 50 s)…');
  const inside = join(unfinished, `keycloak-${keycloakVersion}`);
  run('bash', [join(inside, 'bin/kc.sh'), 'build', ...buildOptions]);
  writeFileSync(join(inside, 'built'), '');
  rmSync(join(home, builtName), { recursive: true, force: true });
  renameSync(inside, join(home, builtName));
  rmSync(unfinished, { recursive: true });
}

/** Keycloak also keeps compressed copies of theme files under `data/tmp`: they go with the old theme. */
function copyTheme(directory) {
  const files = readdirSync(themes, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  const hash = hashOf(...paths.flatMap((path) => [path, readFileSync(path)]));
  const stamp = join(directory, 'themes/gun-hash');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  rmSync(join(directory, 'themes/gun'), { recursive: true, force: true });
  rmSync(join(directory, 'data/tmp'), { recursive: true, force: true });
  cpSync(join(themes, 'gun'), join(directory, 'themes/gun'), { recursive: true });
  writeFileSync(stamp, hash);
}

/** Answers the directory of a Keycloak that is fetched, unpacked, built and dressed in our theme. */
export function ensureKeycloak({ home = keycloakHome(), log = () => {} } = {}) {
  mkdirSync(home, { recursive: true });
  if (!keycloakBuilt(home)) build(home, log);
  const directory = join(home, builtName);
  copyTheme(directory);
  return directory;
}
