// The two realms as code: `gun` for citizens and agencies, `gun-staff` for civil servants. Two realms are two cookies:
// a citizen's session can never open the back office.
//
//   node docker/keycloak/make-realms.mjs --portal http://localhost:3000 --backoffice http://localhost:3001 \
//     --eid http://localhost:8090/fas/oauth2 --keys .data/keys --out .data/realms
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { citizenBroker, citizenBrokerMappers, staffBroker, staffBrokerMappers, staffRoles } from './realm/brokers.mjs';
import { citizenScopes, staffScopes } from './realm/client-scopes.mjs';
import { citizenClients, staffClients } from './realm/clients.mjs';
import { realmSettings } from './realm/realm-settings.mjs';
import { signInFlows } from './realm/sign-in-flows.mjs';
import { isEntry, underPinnedNode } from '../../tools/node.mjs';

const named = (roles) => ({ realm: roles.map((name) => ({ name })) });

const citizenRealm = (settings) => ({
  realm: 'gun',
  ...realmSettings(settings.portal),
  ...signInFlows('gun', 'fas'),
  roles: named(['citizen']),
  clientScopes: citizenScopes,
  scopeMappings: [{ client: 'gun-portal', roles: ['citizen'] }],
  clients: citizenClients(settings),
  identityProviders: [citizenBroker(settings)],
  identityProviderMappers: citizenBrokerMappers,
});

const staffRealm = (settings) => ({
  realm: 'gun-staff',
  ...realmSettings(settings.backoffice),
  ...signInFlows('gun-staff', 'staff'),
  roles: named(staffRoles),
  clientScopes: staffScopes,
  scopeMappings: [{ client: 'gun-backoffice', roles: staffRoles }],
  clients: staffClients(settings),
  identityProviders: [staffBroker(settings)],
  identityProviderMappers: staffBrokerMappers,
});

/** Both realms for one installation: `portal` and `backoffice` are origins, `eidIssuer` the issuer of the federal service. */
export function makeRealms({ portal, backoffice, eidIssuer, keysDirectory }) {
  const read = (name) => JSON.parse(readFileSync(join(keysDirectory, `${name}.json`), 'utf8'));
  const jwksOf = (holder) => read(`${holder}.public.jwks`);
  const settings = { portal, backoffice, eidIssuer, jwksOf, staffBrokerSecret: read('staff-broker').secret };
  return [citizenRealm(settings), staffRealm(settings)];
}

/** Writes `<realm>.json` for both realms; they hold the secret of the staff broker, so only we may read them. */
export function writeRealms(settings, directory) {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  for (const realm of makeRealms(settings))
    writeFileSync(join(directory, `${realm.realm}.json`), `${JSON.stringify(realm, null, 2)}\n`, { mode: 0o600 });
}

if (isEntry(import.meta)) {
  await underPinnedNode(import.meta);
  const option = (value) => ({ type: 'string', default: value });
  const { values } = parseArgs({
    options: {
      portal: option('http://localhost:3000'),
      backoffice: option('http://localhost:3001'),
      eid: option('http://localhost:8090/fas/oauth2'),
      keys: option('.data/keys'),
      out: option('.data/realms'),
    },
  });
  const { portal, backoffice, eid: eidIssuer, keys: keysDirectory, out } = values;
  writeRealms({ portal, backoffice, eidIssuer, keysDirectory }, out);
}
