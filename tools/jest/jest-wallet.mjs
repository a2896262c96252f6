// What the suites of the wallet need besides PostgreSQL: a hardware module in software, where there is one.
import startPostgres from './jest-postgres.mjs';
import { prepareSofthsm } from '../keys/softhsm.mjs';

export default async function start() {
  const { settings, remove } = prepareSofthsm();
  globalThis.removeSofthsm = remove;
  Object.assign(process.env, settings);
  await startPostgres();
}
