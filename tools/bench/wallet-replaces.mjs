// (70) The key of an issuer is in other hands: it is retired, everything that it signed is revoked, and every document is
// copied anew, in a database of its own. Compared with the signatures alone.
import { execFileSync } from 'node:child_process';
import { get } from 'node:http';
import { join } from 'node:path';
import pg from 'pg';
import { root } from '../node.mjs';
import { ports } from '../ports.mjs';
import { beside } from './beside.mjs';
import { bundle } from './bundle.mjs';
import { compare, summarise } from './rounds.mjs';

const limit = 'the signatures of its copies alone';
/** Documents of one round: the drill of all of them is done once, and told below. */
const perRound = 200;

async function makeDatabase(counterUrl) {
  const client = new pg.Client({ connectionString: counterUrl });
  await client.connect();
  await client.query(`drop database if exists bench_keys`);
  await client.query(`create database bench_keys`);
  await client.end();
  const url = counterUrl.replace(/[^/]+$/, 'bench_keys');
  execFileSync(process.execPath, ['apps/gateway/dist/migrate.mjs', 'run', url], { cwd: root });
  return url.replace('postgres@', 'gun_app@');
}

/** However long it takes: `fetch` gives up on an answer after five minutes. */
const answerOf = (address) =>
  new Promise((resolve, reject) => {
    get(address, async (answer) => {
      const text = (await answer.toArray()).join('');
      if (answer.statusCode === 200) resolve(JSON.parse(text));
      else reject(new Error(`${address}: ${text}`));
    }).on('error', reject);
  });

export async function walletReplaces({ databaseUrl, pids, rounds, documents, directory, log }) {
  const script = join(directory, 'replace-key.mjs');
  await bundle(join(root, 'tools/bench/wallet/replace-key.ts'), script);
  const address = `http://127.0.0.1:${ports.gateway + 75}`;
  const node = await beside([script, String(ports.gateway + 75), await makeDatabase(databaseUrl), directory], {
    address: `${address}/`,
  });
  const ask = (path, amount = 0) => answerOf(`${address}/${path}?amount=${amount}`);
  const parts = { node: [node], ...(pids.postgres && { PostgreSQL: [pids.postgres] }) };
  await ask('fill', perRound);
  const found = await compare(
    [
      { name: limit, parts, run: async () => (await ask('sign', perRound), perRound) },
      { name: 'revoked and copied anew', parts, run: async () => (await ask('replace'), perRound) },
    ],
    { rounds, log },
  );
  await ask('fill', documents - perRound);
  const drill = await ask('replace');
  const seconds = (ms) => (ms / 1000).toFixed(1);
  const notes = [
    `The drill once, of ${drill.documents} documents with ${drill.copies / drill.documents} copies each: retired in ` +
      `${seconds(drill.retire)} s, revoked in ${seconds(drill.revoke)} s, copied anew in ${seconds(drill.reissue)} s by one ` +
      `process. Between the first two, ten seconds pass until every process knows. Each holder is sent a message.`,
  ];
  return { title: 'Replacing the key of an issuer', unit: 'document', limit, sides: summarise(found, limit), notes };
}
