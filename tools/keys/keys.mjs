// Makes, once, the keys and secrets that the parts of this installation share: one file per holder, readable by us only.
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';
import { sourceBases } from '../sources.mjs';

/** Everybody who signs in to Keycloak with a key of its own; the name is also the file name. */
export const keyHolders = [
  'gateway',
  'agency-national-register',
  'agency-criminal-record',
  'agency-flemish-diplomas',
  'agency-mobility',
  'agency-example-college',
  'agency-payroll-office',
  'agency-training-centre',
];

/** Who signs without signing in: the access log, its heads. */
const signers = ['access-log'];

/** The sources of a demonstration, which sign what they answer. */
const sourceSigners = Object.keys(sourceBases).map((source) => `source-${source}`);

function keep(directory, name, content, mode = 0o600) {
  writeFileSync(join(directory, `${name}.json`), `${JSON.stringify(content, null, 2)}\n`, { mode });
}

async function makeKeyPair(directory, holder) {
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
  const shared = { kid: await calculateJwkThumbprint(publicKey), alg: 'ES256', use: 'sig' };
  keep(directory, `${holder}.private`, { ...(await exportJWK(privateKey)), ...shared });
  keep(directory, `${holder}.public.jwks`, { keys: [{ ...(await exportJWK(publicKey)), ...shared }] }, 0o644);
}

/** Writes what is missing in `directory` and touches nothing that is there; `invented`: for the sources we play too. */
export async function ensureKeys({ directory, invented = true, log = () => {} }) {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const holders = [...keyHolders, ...signers, ...(invented ? sourceSigners : [])];
  const missing = holders.filter((holder) => !existsSync(join(directory, `${holder}.private.json`)));
  if (missing.length > 0) log(`Making keys for ${missing.join(', ')}…`);
  for (const holder of missing) await makeKeyPair(directory, holder);
  for (const [name, holder] of [
    ['keycloak-administrator', { username: 'gun-administrator' }],
    ['staff-broker', { clientId: 'gun-keycloak-staff' }],
  ])
    if (!existsSync(join(directory, `${name}.json`)))
      keep(directory, name, { ...holder, secret: randomBytes(24).toString('base64url') });
}
