/** Which counter the kit asks, and with whose keys. Without settings: the one that `npm test` opens on shifted ports. */
import { resolve } from 'node:path';

const shift = Number(process.env['GUN_PORTS'] ?? 100);
const at = (port: number): string => `http://localhost:${port + shift}`;

export const counter = {
  gateway: process.env['GATEWAY_URL'] ?? at(4000),
  issuer: process.env['ISSUER'] ?? `${at(8080)}/realms/gun`,
  staffIssuer: process.env['STAFF_ISSUER'] ?? `${at(8080)}/realms/gun-staff`,
  portal: process.env['PORTAL_URL'] ?? at(3000),
  backoffice: process.env['BACKOFFICE_URL'] ?? at(3001),
  clamd: Number(process.env['CLAMD_PORT'] ?? 3310 + shift),
  /** Holds `<client>.private.json`, a JSON web key, for each of the two agencies. */
  keysDirectory: process.env['KEYS_DIR'] ?? resolve(import.meta.dirname, '../../../.data/e2e/keys'),
  api: `${process.env['GATEWAY_URL'] ?? at(4000)}/api/agency/v1`,
} as const;
