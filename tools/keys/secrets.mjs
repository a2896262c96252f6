// The secrets of one installation, made once and kept readable by us only. Production mounts its own file.
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const names = [
  'personHashKey',
  'personMasterKey',
  'pseudonymKey',
  'documentMasterKey',
  'registersKey',
  'walletMasterKey',
];

/** Reads the secrets in `file`; those that are missing are drawn first, and none that is there is touched. */
export function ensureSecrets(file) {
  const kept = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const missing = names.filter((name) => kept[name] === undefined);
  if (missing.length === 0) return kept;
  const drawn = Object.fromEntries(missing.map((name) => [name, randomBytes(32).toString('base64')]));
  const secrets = { ...kept, ...drawn };
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  return secrets;
}
