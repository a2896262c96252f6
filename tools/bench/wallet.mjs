// (f) The wallet: issuing a copy against one raw ES256 signature, verifying what is shown against two raw verifications,
// and a batch of thirty. No database and no HTTP are counted: what is compared is what formats cost beyond cryptography.
// Presenting is measured with its database: the time that a wallet takes to answer must not grow with what it holds.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import pg from 'pg';
import { root } from '../node.mjs';
import { ports } from '../ports.mjs';
import { beside } from './beside.mjs';
import { bundle } from './bundle.mjs';
import { compare, spread, summarise } from './rounds.mjs';

const batchOf = 30;
let address;
let pid;

/** Both parts ask the same process. */
async function start(directory) {
  if (address) return;
  const script = join(directory, 'attestations.mjs');
  await bundle(join(root, 'tools/bench/wallet/attestations.ts'), script);
  const port = ports.gateway + 74;
  const opened = `http://127.0.0.1:${port}`;
  pid = await beside([script, String(port), directory], { address: `${opened}/` });
  address = opened;
}

async function done(at, work, amount, atOnce = 1) {
  const answer = await fetch(`${at}/${work}?amount=${amount}&atOnce=${atOnce}`, {
    signal: AbortSignal.timeout(600_000),
  });
  if (!answer.ok) throw new Error(`${work}: ${await answer.text()}`);
  return amount;
}

const side = (name, work, amount) => ({
  ...{ name, parts: { node: [pid] } },
  run: () => done(address, work, amount),
});

const told = ({ median, least, most }, digits = 0) =>
  `${median.toFixed(digits)} (${least.toFixed(digits)}–${most.toFixed(digits)})`;

/** Operations in one round: some seconds of them. */
const amountFor = (seconds) => seconds * 2_000;

export async function walletIssues({ directory, rounds, seconds, log }) {
  await start(directory);
  const amount = amountFor(seconds);
  const limit = 'one ES256 signature';
  const batches = ['SD-JWT VC', 'mdoc'].map((form) => `thirty copies as ${form}`);
  const found = await compare(
    [
      side(limit, 'sign', amount),
      side('SD-JWT VC, seven claims', 'issue-sd-jwt', amount),
      side('mdoc, nine elements', 'issue-mdoc', amount),
      side(batches[0], 'batch-sd-jwt', Math.ceil(amount / batchOf)),
      side(batches[1], 'batch-mdoc', Math.ceil(amount / batchOf)),
    ],
    { rounds, log },
  );
  const inMs = (name) => told(spread(found.map((round) => round[name].total / 1000)), 1);
  const single = found.map((round) =>
    Object.fromEntries(Object.entries(round).filter(([name]) => !batches.includes(name))),
  );
  const notes = [
    `Thirty copies, each bound to a key that the wallet gave: ${inMs(batches[0])} CPU-ms as SD-JWT VC, ` +
      `${inMs(batches[1])} as mdoc. Places in the status list and rows are not counted.`,
  ];
  return { title: 'Issuing one copy of an attestation', unit: 'copy', limit, sides: summarise(single, limit), notes };
}

export async function walletVerifies({ directory, rounds, seconds, log }) {
  await start(directory);
  const amount = amountFor(seconds);
  const limit = 'two ES256 verifications';
  const found = await compare(
    [
      side(limit, 'two-verifies', amount),
      side('SD-JWT VC with key binding', 'verify-sd-jwt', amount),
      side('mdoc with device signature', 'verify-mdoc', amount),
    ],
    { rounds, log },
  );
  const note =
    'One of the two keys is new in each presentation, as it is with copies that are shown once: to read a point of the ' +
    'curve costs about a quarter of a verification, which the bare side, whose keys are loaded, does not pay.';
  return {
    title: 'Verifying what a wallet shows',
    unit: 'presentation',
    limit,
    sides: summarise(found, limit),
    notes: [note],
  };
}

/** A database whose only wallets are those of this part. */
async function makeDatabase(counterUrl) {
  const url = counterUrl.replace(/[^/]+$/, 'bench_wallets');
  const client = new pg.Client({ connectionString: counterUrl });
  await client.connect();
  for (const statement of [`drop database if exists bench_wallets`, `create database bench_wallets`])
    await client.query(statement);
  await client.end();
  execFileSync(process.execPath, ['apps/gateway/dist/migrate.mjs', 'run', url], { cwd: root });
  return url.replace('postgres@', 'gun_app@');
}

let wallets;

/** Wallets with their database, in a process that both of its parts ask. */
async function openWallets({ databaseUrl, directory, pids }) {
  if (wallets) return wallets;
  const script = join(directory, 'full-wallets.mjs');
  await bundle(join(root, 'tools/bench/wallet/full-wallets.ts'), script);
  const port = ports.gateway + 76;
  const opened = `http://127.0.0.1:${port}`;
  const args = [script, String(port), await makeDatabase(databaseUrl), directory];
  const node = await beside(args, { address: `${opened}/` });
  wallets = { opened, parts: { node: [node], postgres: [pids.postgres] } };
  return wallets;
}

/** A phone brings a token and the proof of a key, and is given one copy: alone, and beside fifteen others. */
export async function walletRequests({ rounds, seconds, log, ...place }) {
  const { opened, parts } = await openWallets(place);
  const [limit, amount] = ['one after the other', seconds * 700];
  const requests = (name, atOnce) => ({
    ...{ name, parts },
    prepare: () => done(opened, 'prepare-calls', amount),
    run: () => done(opened, 'credential-request', amount, atOnce),
  });
  const found = await compare([requests(limit, 1), requests('sixteen at once', 16)], { rounds, log });
  const note =
    'From the token to the copy, without HTTP; what it took to obtain the token and the nonce is not counted.';
  const sides = summarise(found, limit);
  return { title: 'A request for an attestation', unit: 'request', limit, sides, notes: [note] };
}

/** A request is read and answered from a wallet with one attestation, with fifty, and with five hundred. */
export async function walletPresents({ rounds, seconds, log, ...place }) {
  const { opened, parts } = await openWallets(place);
  const amount = seconds * 50;
  const from = (name, work) => ({ name, parts, run: () => done(opened, work, amount) });
  const limit = 'one attestation';
  const found = await compare(
    [
      from(limit, 'of-1'),
      from('fifty', 'of-50'),
      from('five hundred', 'of-500'),
      from('five hundred that may all answer', 'course-of-500'),
    ],
    { rounds, log },
  );
  const note =
    'The request is kept, read with what would answer it, and answered, in a process without HTTP whose party takes ' +
    'nothing. In the last row every attestation but one is of the kind that is asked for, and is opened to see whether ' +
    'it answers.';
  return {
    title: 'Presenting from a wallet that holds',
    unit: 'request',
    limit,
    sides: summarise(found, limit),
    notes: [note],
  };
}

/** Tokens of 18 or over: what the verifier, the browser and the site each pay for one. */
export async function walletTokens({ directory, rounds, seconds, log }) {
  await start(directory);
  const amount = Math.ceil(amountFor(seconds) / 10);
  const limit = 'one RSA-2048 signature';
  const found = await compare(
    [
      side(limit, 'rsa-private', amount),
      side('blind signature of the verifier', 'blind-sign', amount),
      side('key and blinding in the browser', 'prepare-token', amount),
      side('unblinding and checking in the browser', 'finish-token', amount),
      side('verification by the site', 'verify-token', amount),
    ],
    { rounds, log },
  );
  return { title: 'A token of 18 or over', unit: 'token', limit, sides: summarise(found, limit), notes: [] };
}
