// (d) Evidence fetched once: authorisation, explicit request, source, signature and access log, against a bare loop that
// asks, verifies and inserts. And a form filled in from four sources: how much longer than the slowest of them.
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, request as ask } from 'node:http';
import { join } from 'node:path';
import pg from 'pg';
import { root } from '../node.mjs';
import { ports } from '../ports.mjs';
import { beside } from './beside.mjs';
import { bundle } from './bundle.mjs';
import { askFor } from './load.mjs';
import { compare, spread, summarise } from './rounds.mjs';

const limit = 'bare loop';
const delayMs = 100;
const four = ['income', 'enrolment', 'disability', 'diploma'];

async function asOwner(connectionString, ...statements) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

/** Stands before a source and makes it slower; the bytes and their signature stay what they are. */
function slowed(address, ms) {
  const target = new URL(address);
  const server = createServer((incoming, outgoing) =>
    setTimeout(() => {
      const { method, url: path, headers } = incoming;
      const onward = ask({ host: target.hostname, port: target.port, method, path, headers }, (answer) => {
        outgoing.writeHead(answer.statusCode, answer.headers);
        answer.pipe(outgoing);
      });
      incoming.pipe(onward);
    }, ms),
  );
  return new Promise((listening) => server.listen(0, '127.0.0.1', () => listening(server)));
}

async function elapsed(address) {
  const begun = performance.now();
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  await answer.arrayBuffer();
  return performance.now() - begun;
}

/** How much longer four sources take than the slowest of them alone, in milliseconds. */
async function beyondTheSlowest(start, sources, directory, rounds) {
  const [first] = Object.values(sources);
  const proxy = await slowed(new URL(first.url).origin, delayMs);
  const slow = Object.fromEntries(
    Object.entries(sources).map(([name, { url, keys }]) => [
      name,
      { url: url.replace(new URL(url).origin, `http://127.0.0.1:${proxy.address().port}`), keys },
    ]),
  );
  const file = join(directory, 'slow-sources.json');
  writeFileSync(file, JSON.stringify(slow));
  const { address } = await start(file, ports.gateway + 72);
  const found = [];
  for (let round = 0; round <= rounds; round += 1) {
    const alone = [];
    for (const path of four) alone.push(await elapsed(`${address}/${path}`));
    const together = await elapsed(`${address}/four`);
    if (round > 0) found.push({ together, beyond: together - Math.max(...alone), slowest: Math.max(...alone) });
  }
  proxy.closeAllConnections();
  proxy.close();
  return found;
}

export async function onlyOnce({ databaseUrl, sourcesFile, registersKey, pids, rounds, seconds, directory, log }) {
  const [script, loop] = ['broker.mjs', 'bare-loop.mjs'].map((file) => join(directory, file));
  await bundle(join(root, 'tools/bench/only-once/broker.ts'), script);
  await bundle(join(root, 'tools/bench/only-once/bare-loop.mjs'), loop);
  const application = databaseUrl.replace('postgres@', 'gun_app@');
  await asOwner(
    databaseUrl,
    `create schema if not exists bench`,
    `create table if not exists bench.fetch (id uuid primary key, at timestamptz not null, content json not null)`,
    `grant usage on schema bench to gun_app`,
    `grant insert on bench.fetch to gun_app`,
  );
  const started = async (args, port) => {
    const address = `http://127.0.0.1:${port}`;
    return { address, pid: await beside(args, { address: `${address}/health` }) };
  };
  const broker = (file, port) => started([script, String(port), application, file, registersKey], port);
  const bareArgs = [loop, String(ports.gateway + 71), application, sourcesFile, registersKey];
  const bare = await started(bareArgs, ports.gateway + 71);
  const ours = await broker(sourcesFile, ports.gateway + 70);
  const side = (name, { pid, address }, path) => ({
    ...{ name, parts: { node: [pid], postgres: [pids.postgres] } },
    run: () => askFor({ url: `${address}${path}`, headers: {}, seconds }),
  });
  const found = await compare([side(limit, bare, '/'), side('broker', ours, '/one')], { rounds, log });
  const sources = JSON.parse(readFileSync(sourcesFile, 'utf8'));
  const prefill = await beyondTheSlowest(broker, sources, directory, Math.max(rounds, 5));
  const beyond = spread(prefill.map((one) => one.beyond));
  const slowest = spread(prefill.map((one) => one.slowest));
  const note =
    `Four sources for one form, each call ${delayMs} ms away: ${beyond.median.toFixed(0)} ms ` +
    `(${beyond.least.toFixed(0)}–${beyond.most.toFixed(0)}) more than the slowest of them alone ` +
    `(${slowest.median.toFixed(0)} ms: it asks a register first).`;
  const perCore = spread(found.map(({ broker: { total } }) => 1e6 / total));
  const rate =
    `One core answers ${perCore.median.toFixed(0)} (${perCore.least.toFixed(0)}–${perCore.most.toFixed(0)}) questions ` +
    `per second, each with its line in the access log; the source's own time is not counted.`;
  return {
    title: 'Evidence fetched once',
    unit: 'question',
    limit,
    sides: summarise(found, limit),
    notes: [rate, note],
  };
}
