// (j) The access log: what the hash of a line costs its writer, what sealing costs, and how long the proof of any line
// takes among a million. Compared with the same insert without a hash, and with a chain in which each line names the last.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import pg from 'pg';
import { root } from '../node.mjs';
import { ports } from '../ports.mjs';
import { beside } from './beside.mjs';
import { bundle } from './bundle.mjs';
import { compare, spread, summarise } from './rounds.mjs';

const limit = 'the same insert without a hash';
const peer = 'one chain of hashes';
const sealedAtOnce = 5_000;
const proofsAtOnce = 1_000;

async function run(connectionString, statements) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

/** A log that nobody else writes to or seals. */
async function makeDatabase(counterUrl) {
  const url = counterUrl.replace(/[^/]+$/, 'bench_log');
  await run(counterUrl, [`drop database if exists bench_log`, `create database bench_log`]);
  execFileSync(process.execPath, ['apps/gateway/dist/migrate.mjs', 'run', url], { cwd: root });
  await run(url, [
    `create schema bench`,
    `create table bench.access_line (owner_id uuid, id uuid, at timestamptz not null, visible_from timestamptz,
       retention varchar(20) not null, sealed bytea not null, primary key (owner_id, id))`,
    `create table bench.chain (hash bytea not null)`,
    `insert into bench.chain values ('')`,
    `grant usage on schema bench to gun_app`,
    `grant select, insert on bench.access_line to gun_app`,
    `grant select, update on bench.chain to gun_app`,
  ]);
  return url.replace('postgres@', 'gun_app@');
}

/** The value below which that share of the values lies. */
const shareOf = (values, share) => values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)];
const told = ({ median, least, most }, digits = 0) =>
  `${median.toFixed(digits)} (${least.toFixed(digits)}–${most.toFixed(digits)})`;

export async function accessLog({
  databaseUrl,
  sourcesFile,
  registersKey,
  pids,
  rounds,
  seconds,
  lines,
  directory,
  log,
}) {
  const script = join(directory, 'log.mjs');
  await bundle(join(root, 'tools/bench/access-log/log.ts'), script);
  const database = await makeDatabase(databaseUrl);
  const port = ports.gateway + 73;
  const address = `http://127.0.0.1:${port}`;
  const args = [script, String(port), database, sourcesFile, registersKey];
  const parts = { node: [await beside(args, { address: `${address}/health` })], postgres: [pids.postgres] };
  const done = async (work, amount = 0) => {
    const answer = await fetch(`${address}/${work}?amount=${amount}`, { signal: AbortSignal.timeout(1_800_000) });
    if (!answer.ok) throw new Error(`${work}: ${await answer.text()}`);
    return answer.json();
  };

  const rates = { [limit]: [], logged: [], [peer]: [] };
  const writer = (name, work) => ({
    ...{ name, parts },
    run: async () => {
      const { count, perSecond } = await done(work, seconds * 1000);
      rates[name].push(perSecond);
      return count;
    },
  });
  const written = await compare([writer(limit, 'bare'), writer('logged', 'logged'), writer(peer, 'chained')], {
    ...{ rounds, log },
  });
  const slower = (name) => spread(rates[name].slice(1).map((rate, i) => (1 - rate / rates[limit][i + 1]) * 100));

  log(`  ${lines} lines are written and sealed`);
  await done('fill', lines);
  await done('seal');
  const prepare = () => done('fill', sealedAtOnce);
  const sealing = await compare([{ name: 'seal', parts, prepare, run: async () => (await done('seal')).count }], {
    ...{ rounds, log },
  });
  const waits = [];
  const proofs = await compare(
    [
      {
        ...{ name: 'proof', parts },
        run: async () => {
          const { count, ms } = await done('prove', proofsAtOnce);
          waits.push({ tenth: shareOf(ms, 0.1), median: shareOf(ms, 0.5), most: shareOf(ms, 0.99) });
          return count;
        },
      },
    ],
    { rounds, log },
  );

  const waited = (which) => told(spread(waits.slice(1).map((wait) => wait[which])), 2);
  // Microseconds for a line are milliseconds for a thousand.
  const notes = [
    `Sixteen writers at once keep ${told(slower('logged'))} % fewer lines per second than without a hash; in one chain ` +
      `${told(slower(peer))} % fewer.`,
    `Sealing: ${told(spread(sealing.map((round) => round.seal.total)), 1)} CPU-ms for a thousand lines, ` +
      `of which PostgreSQL ${told(spread(sealing.map((round) => round.seal.postgres)), 1)}.`,
    `In a log of ${lines.toLocaleString('en')} lines, the line of a citizen and its proof of inclusion, wherever it stands, ` +
      `cost ${told(spread(proofs.map((round) => round.proof.total)))} CPU-µs. On the clock, one after the other, a tenth come ` +
      `within ${waited('tenth')} ms, half within ${waited('median')}, 99 of 100 within ${waited('most')}: beside others who ` +
      `want the processors, the first figure says most.`,
  ];
  return { title: 'One line of the access log', unit: 'line', limit, sides: summarise(written, limit), notes };
}
