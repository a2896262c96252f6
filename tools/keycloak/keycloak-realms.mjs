// Brings the realms of a running Keycloak in line with their files, through its Admin REST interface.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The realm remembers in this attribute which file it was made from. */
const madeFrom = 'gun.madeFrom';

async function administrator(url, { username, secret }) {
  const answer = await fetch(`${url}/realms/master/protocol/openid-connect/token`, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'password', client_id: 'admin-cli', username, password: secret }),
  });
  if (!answer.ok)
    throw new Error(
      `Keycloak refuses its administrator (${answer.status}): its database was made with another key. ` +
        'Drop the database keycloak, or bring back keycloak-administrator.json.',
    );
  const { access_token: token } = await answer.json();
  return (path, method = 'GET', body) =>
    fetch(`${url}/admin${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
}

/** A changed file replaces its realm. Keycloak's users of that realm go with it: each comes back at the next sign-in. */
async function importRealm(ask, text, log) {
  const realm = JSON.parse(text);
  const hash = createHash('sha256').update(text).digest('hex');
  const present = await ask(`/realms/${realm.realm}`);
  if (present.ok) {
    const { attributes } = await present.json();
    if (attributes?.[madeFrom] === hash) return;
    await ask(`/realms/${realm.realm}`, 'DELETE');
  }
  log(`Importing the realm ${realm.realm}…`);
  const made = await ask('/realms', 'POST', { ...realm, attributes: { ...realm.attributes, [madeFrom]: hash } });
  if (!made.ok) throw new Error(`Keycloak refuses the realm ${realm.realm}: ${made.status} ${await made.text()}`);
}

/** Imports every realm file of `directory` that is new or changed. */
export async function importRealms({ url, administrator: credentials, directory, log }) {
  const ask = await administrator(url, credentials);
  for (const file of readdirSync(directory).filter((name) => name.endsWith('.json')))
    await importRealm(ask, readFileSync(join(directory, file), 'utf8'), log);
}
