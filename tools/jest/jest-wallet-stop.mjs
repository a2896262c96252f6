import stopPostgres from './jest-postgres-stop.mjs';

export default async function stop() {
  await stopPostgres();
  globalThis.removeSofthsm();
}
