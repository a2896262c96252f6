// `npm run bench`: what the counter costs, as ratios to the least that the same work can cost. Writes docs/benchmarks.md.
//   npm run bench -- --only live,page-weight    some parts, not written to the page
//   npm run bench -- --quick                    shorter rounds, not written to the page
import { root, underPinnedNode } from './node.mjs';

await underPinnedNode(import.meta);
process.env.GUN_PORTS ??= '300';
const { mkdirSync, writeFileSync } = await import('node:fs');
const { join } = await import('node:path');
const { setTimeout: wait } = await import('node:timers/promises');
const { parseArgs } = await import('node:util');
const { default: pg } = await import('pg');
const { accessLog } = await import('./bench/access-log.mjs');
const { beside, stopBeside } = await import('./bench/beside.mjs');
const { findChild, memoryOf } = await import('./bench/cpu.mjs');
const { live } = await import('./bench/live.mjs');
const { myDossiers } = await import('./bench/my-dossiers.mjs');
const { onlyOnce } = await import('./bench/only-once.mjs');
const { pageWeight } = await import('./bench/page-weight.mjs');
const { publicPage } = await import('./bench/public-page.mjs');
const { reportOf } = await import('./bench/report.mjs');
const { submit } = await import('./bench/submit.mjs');
const { walletIssues, walletPresents, walletRequests, walletTokens, walletVerifies } =
  await import('./bench/wallet.mjs');
const { walletReplaces } = await import('./bench/wallet-replaces.mjs');
const { build } = await import('./build.mjs');
const { completeDraft } = await import('./bench/citizen.mjs');
const { startCounter } = await import('./counter.mjs');
const { ports } = await import('./ports.mjs');
const { ensureSecrets } = await import('./keys/secrets.mjs');

const { values } = parseArgs({
  options: { only: { type: 'string' }, quick: { type: 'boolean' }, built: { type: 'boolean' } },
});
const log = (line) => console.log(line);
const parts = {
  'public-page': publicPage,
  'my-dossiers': myDossiers,
  submit,
  'only-once': onlyOnce,
  'access-log': accessLog,
  'wallet-issues': walletIssues,
  'wallet-verifies': walletVerifies,
  'wallet-requests': walletRequests,
  'wallet-presents': walletPresents,
  'wallet-tokens': walletTokens,
  'wallet-replaces': walletReplaces,
  live,
  'page-weight': pageWeight,
};
const wanted = values.only?.split(',') ?? ['memory', ...Object.keys(parts)];
const size = values.quick
  ? { rounds: 2, visits: 2, seconds: 2, amount: 50, streams: 200, events: 10, lines: 50_000, documents: 500 }
  : { rounds: 5, visits: 9, seconds: 3, amount: 400, streams: 2000, events: 40, lines: 1_000_000, documents: 10_000 };

const processes = {
  gateway: 'apps/gateway/dist/main.mjs',
  worker: 'apps/gateway/dist/worker.mjs',
  portal: `PORT=${ports.portal}`,
  backoffice: `PORT=${ports.backoffice}`,
  postgres: 'bin/postgres -D',
  'agency simulator': 'apps/agency-simulator/dist/main.mjs',
  'eID simulator': 'apps/eid-simulator/dist/main.mjs',
  keycloak: 'kc.sh',
};

/** What runs; Keycloak does not where Java is not. */
function pidsOf() {
  const found = Object.entries(processes).map(([name, words]) => [name, findChild(words)]);
  return Object.fromEntries(found.filter(([, pid]) => pid !== undefined));
}

async function databaseVersion(databaseUrl) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query('show server_version');
  await client.end();
  return `PostgreSQL ${rows[0].server_version}`;
}

/** Fastify and pg beside the counter, asking for the party of one token. */
const baselineFor = (counter, issuer) => {
  let port = ports.gateway + 50;
  return async (token) => {
    const { id } = await completeDraft(token);
    const client = new pg.Client({ connectionString: counter.databaseUrl });
    await client.connect();
    const { rows } = await client.query('select owner_id from dossier where id = $1', [id]);
    await client.end();
    port += 1;
    const database = counter.databaseUrl.replace('postgres@', 'gun_app@');
    const args = ['tools/bench/baseline.mjs', String(port), database, issuer, rows[0].owner_id];
    return { port, pid: await beside(args, { address: `http://127.0.0.1:${port}/health` }) };
  };
};

let counter;
const results = [];
try {
  if (!values.built && !build()) throw new Error('The build failed; its reasons are above.');
  const directory = join(root, '.data/bench');
  counter = await startCounter({ directory, fresh: true, log });
  const issuer = `${counter.identity}/realms/gun`;
  const pids = pidsOf();
  if (wanted.includes('memory')) {
    await wait(10_000);
    const memory = Object.entries(pids).map(([name, pid]) => [name, memoryOf(pid)]);
    results.push({ title: 'Memory of an open counter that nobody uses', memory });
  }
  const baseline = baselineFor(counter, issuer);
  const sourcesFile = join(directory, 'sources.json');
  const { registersKey } = ensureSecrets(join(directory, 'secrets.json'));
  const about = { ...size, issuer, sourcesFile, registersKey, pids, baseline, databaseUrl: counter.databaseUrl, log };
  for (const [name, run] of Object.entries(parts).filter(([each]) => wanted.includes(each))) {
    log(`${name}:`);
    const own = join(directory, name);
    mkdirSync(own, { recursive: true });
    results.push(await run({ ...about, directory: own }));
  }
  const text = reportOf(results, { rounds: size.rounds, database: await databaseVersion(counter.databaseUrl) });
  if (values.only || values.quick) log(`\n${text}`);
  else writeFileSync(join(root, 'docs/benchmarks.md'), text);
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  stopBeside();
  await counter?.stop();
}
