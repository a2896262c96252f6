import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';

/** A signing key that survives restarts: Keycloak remembers the public half by its `kid`. */
export async function keptSigningKey(directory: string, name: string, algorithm: 'RS256' | 'ES256'): Promise<JWK> {
  const file = join(directory, `${name}.private.json`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as JWK; // our own file, written below
  const { privateKey } = await generateKeyPair(algorithm, { extractable: true });
  const key = await exportJWK(privateKey);
  const kept: JWK = { ...key, kid: await calculateJwkThumbprint(key), alg: algorithm, use: 'sig' };
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  writeFileSync(file, JSON.stringify(kept), { mode: 0o600 });
  return kept;
}

/** The public keys of a machine, as the project's key maker wrote them. */
export const publicKeysOf = (directory: string, holder: string): { keys: JWK[] } =>
  JSON.parse(readFileSync(join(directory, `${holder}.public.jwks.json`), 'utf8')) as { keys: JWK[] }; // our own file

/** The secret with which the staff realm authenticates itself to the federal service. */
export const staffBrokerSecret = (directory: string): string =>
  (JSON.parse(readFileSync(join(directory, 'staff-broker.json'), 'utf8')) as { secret: string }).secret; // our own file
