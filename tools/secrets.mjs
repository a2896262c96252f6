// The secrets of one installation, made once and kept readable by us only. Production mounts its own file.
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const names = ['personHashKey', 'personMasterKey', 'pseudonymKey', 'documentMasterKey', 'registersKey'];

/** Reads the secrets in `file`, which is written first when it is missing. */
export function ensureSecrets(file) {
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    const drawn = Object.fromEntries(names.map((name) => [name, randomBytes(32).toString('base64')]));
    writeFileSync(file, `${JSON.stringify(drawn, null, 2)}\n`, { mode: 0o600 });
  }
  return JSON.parse(readFileSync(file, 'utf8'));
}
