/** Where the counter under test listens: the one that `npm test` opens on shifted ports, unless settings say otherwise. */
import { resolve } from 'node:path';

const shift = Number(process.env['GUN_PORTS'] ?? 100);
const at = (port: number): string => `http://localhost:${port + shift}`;

export const counter = {
  portal: at(3000),
  backoffice: at(3001),
  gateway: at(4000),
  issuer: process.env['ISSUER'] ?? `${at(8080)}/realms/gun`,
  sources: at(8100),
  mailbox: at(8110),
  ageVerifier: at(8130),
  shop: at(8140),
  /** Where a journey may listen that asks wallets to show something. */
  asker: at(8150),
  /** Where somebody may ask them whom nobody registered. */
  stranger: at(8151),
  /** Where a journey may listen that offers documents to wallets. */
  university: at(8160),
  /** Holds `<client>.private.json`, a JSON web key, for each agency. */
  keysDirectory: resolve(import.meta.dirname, '../../..', process.env['DATA_DIR'] ?? '.data/e2e', 'keys'),
  /** What the processes of the counter wrote while the journeys ran. */
  logDirectory: resolve(import.meta.dirname, '../../..', process.env['DATA_DIR'] ?? '.data/e2e', 'logs'),
} as const;
