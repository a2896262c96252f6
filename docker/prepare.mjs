// Makes what one installation has for itself, once: .env with drawn passwords, secrets/ with keys and realms, and empty
// lists/ of those whom it believes.
//   node docker/prepare.mjs --domain example.be --eid https://idp.example.be/fas/oauth2 --registers https://registers.example.be
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureKeys } from '../tools/keys/keys.mjs';
import { ensureSecrets } from '../tools/keys/secrets.mjs';
import { sourcesAt, writeSources } from '../tools/sources.mjs';
import { isEntry, underPinnedNode } from '../tools/node.mjs';
import { writeRealms } from './keycloak/make-realms.mjs';

/** Names of the four doors under one domain: cookies of the login must belong to the sites that use it. */
export const hostsOf = (domain) => ({
  PORTAL_HOST: domain,
  BACKOFFICE_HOST: `desk.${domain}`,
  API_HOST: `api.${domain}`,
  LOGIN_HOST: `login.${domain}`,
});

/** The example with its hosts changed and every empty password drawn. */
export function filledIn(example, values) {
  return example.replace(/^([A-Z_]+)=(.*)$/gm, (line, name, value) => {
    if (values[name]) return `${name}=${values[name]}`;
    return value === '' && name.endsWith('_PASSWORD') ? `${name}=${randomBytes(24).toString('base64url')}` : line;
  });
}

/** Whom an installation believes or lets ask, by file of `lists/`: nobody at first. */
const emptyLists = {
  'relying-parties.json': [],
  'relying-party-lists.json': [],
  'trusted-issuers.json': [],
  'trust-lists.json': [],
  'age-verifiers.json': [],
  'client-limits.json': {},
  'access-log-former-keys.json': { keys: [] },
};

function writeLists(directory) {
  mkdirSync(directory, { recursive: true });
  for (const [name, empty] of Object.entries(emptyLists)) {
    const file = join(directory, name);
    if (!existsSync(file)) writeFileSync(file, `${JSON.stringify(empty)}\n`);
  }
  const certificates = join(directory, 'timestamp-certificates.pem');
  if (!existsSync(certificates)) writeFileSync(certificates, '');
}

/** Writes what is missing in `directory`, and touches nothing that is there. */
export async function prepare({ directory, domain, eid, registers }) {
  const hosts = hostsOf(domain);
  const secrets = join(directory, 'secrets');
  const keys = join(secrets, 'keys');
  mkdirSync(secrets, { recursive: true, mode: 0o700 });
  await ensureKeys({ directory: keys, invented: false });
  ensureSecrets(join(secrets, 'secrets.json'));
  const sources = join(secrets, 'sources.json');
  if (!existsSync(sources)) writeSources(sources, sourcesAt(registers, keys));
  writeLists(join(directory, 'lists'));
  const sites = { portal: `https://${hosts.PORTAL_HOST}`, backoffice: `https://${hosts.BACKOFFICE_HOST}` };
  writeRealms({ ...sites, eidIssuer: eid, keysDirectory: keys }, join(secrets, 'realms'));
  const environment = join(directory, '.env');
  if (existsSync(environment)) return;
  const example = readFileSync(join(import.meta.dirname, '.env.example'), 'utf8');
  writeFileSync(environment, filledIn(example, hosts), { mode: 0o600 });
}

if (isEntry(import.meta)) {
  await underPinnedNode(import.meta);
  const { values } = parseArgs({
    options: { domain: { type: 'string' }, eid: { type: 'string' }, registers: { type: 'string' } },
  });
  if (!values.domain || !values.eid || !values.registers) {
    console.error('Say where: --domain example.be --eid <issuer of the federal service> --registers <address>');
    process.exit(1);
  }
  await prepare({ directory: import.meta.dirname, ...values });
  console.log('Made docker/.env and docker/secrets. Put certificate.pem and certificate-key.pem in docker/secrets,');
  console.log('and in docker/secrets/sources.json the public keys of each source; remove those that you do not ask.');
}
