// A hardware module in software (SoftHSM2), for the tests of the PKCS #11 key service: where it is installed, or where
// Debian has it, unpacked beside the data without root rights.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../node.mjs';
import { buildPkcs11, succeeds } from './pkcs11.mjs';

const require = createRequire(import.meta.url);
const pin = '123456';
const installedAt = ['/usr/lib/softhsm/libsofthsm2.so', '/usr/lib64/pkcs11/libsofthsm2.so', '/usr/lib/libsofthsm2.so'];

/** Fetches the library with apt-get and unpacks it, whole or not at all. */
function fetchTo(home) {
  const half = `${home}-${process.pid}`;
  mkdirSync(half, { recursive: true });
  const isFetched = succeeds('apt-get', ['-qq', 'download', 'libsofthsm2'], { cwd: half });
  const packages = isFetched ? readdirSync(half).filter((name) => name.endsWith('.deb')) : [];
  for (const name of packages) succeeds('dpkg-deb', ['-x', name, '.'], { cwd: half });
  if (packages.length > 0 && !existsSync(home)) renameSync(half, home);
  else rmSync(half, { recursive: true });
}

function findModule() {
  const installed = installedAt.find((file) => existsSync(file));
  if (installed) return installed;
  const home = join(process.env.GUN_CACHE ?? join(root, '.data'), 'softhsm');
  if (!existsSync(home)) fetchTo(home);
  const unpacked = join(home, 'usr/lib/softhsm/libsofthsm2.so');
  return existsSync(unpacked) ? unpacked : undefined;
}

/** Makes a token, as an operator of a hardware module does with the tool of its maker. */
export function makeToken(module) {
  const pkcs11 = require('pkcs11js');
  const cryptoki = new pkcs11.PKCS11();
  cryptoki.load(module);
  cryptoki.C_Initialize({ flags: pkcs11.CKF_OS_LOCKING_OK });
  const [slot] = cryptoki.C_GetSlotList(true);
  cryptoki.C_InitToken(slot, pin, 'gun'.padEnd(32));
  const named = cryptoki.C_GetSlotList(true).find((one) => cryptoki.C_GetTokenInfo(one).label.trim() === 'gun');
  const session = cryptoki.C_OpenSession(named, pkcs11.CKF_SERIAL_SESSION | pkcs11.CKF_RW_SESSION);
  cryptoki.C_Login(session, pkcs11.CKU_SO, pin);
  cryptoki.C_InitPIN(session, pin);
  cryptoki.C_Finalize();
}

/** Settings for a suite that wants the module, and how to take it away; without it, they say why. */
export function prepareSofthsm() {
  const without = (reason) => ({ settings: { SOFTHSM2_MISSING: reason }, remove: () => {} });
  const missing = buildPkcs11();
  if (missing) return without(missing);
  const module = findModule();
  if (!module) return without('SoftHSM2 is not installed, and apt-get does not bring it');
  const directory = mkdtempSync(join(tmpdir(), 'gun-softhsm-'));
  const conf = join(directory, 'softhsm2.conf');
  writeFileSync(conf, `directories.tokendir = ${directory}\nobjectstore.backend = file\nlog.level = ERROR\n`);
  const settings = { SOFTHSM2_CONF: conf, SOFTHSM2_MODULE: module };
  // The module reads its settings from the environment of its process, so that a process of its own makes the token.
  const make = `import('${import.meta.url}').then(({ makeToken }) => makeToken(process.env.SOFTHSM2_MODULE))`;
  const isMade = succeeds(process.execPath, ['-e', make], { env: { ...process.env, ...settings } });
  const remove = () => rmSync(directory, { recursive: true, force: true });
  if (isMade) return { settings, remove };
  remove();
  return without('SoftHSM2 makes no token here');
}
