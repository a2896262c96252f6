// A PostgreSQL for the run, and the gateway's processes as they are now: some suites start and kill them.
import startPostgres from './jest-postgres.mjs';

export default async function start() {
  await import('../apps/gateway/build.mjs');
  await startPostgres();
}
