// A PostgreSQL for the run, and the gateway's processes as they are now: some suites start and kill them.
import startWallet from './jest-wallet.mjs';

export default async function start() {
  await import('../../apps/gateway/build.mjs');
  await startWallet();
}
