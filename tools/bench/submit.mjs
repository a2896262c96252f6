// (c) Submitting a complete draft, against the same writes through Fastify and pg. The worker stands still meanwhile: what
// it does afterwards (receipt as a sealed PDF, queue, notice) is a side of its own, counted until the last piece of news
// is told. Nobody waits for it, and the bare server does none of it.
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { call, completeDraft, signIn } from './citizen.mjs';
import { eachOf } from './load.mjs';
import { compare, summarise } from './rounds.mjs';

/** Copies of the tables, so that the comparison writes as much and disturbs nothing. */
async function copyTables(client) {
  await client.query(
    'drop schema if exists bench cascade; create schema bench; grant usage on schema bench to gun_app',
  );
  for (const table of ['dossier', 'dossier_event', 'outbox', 'idempotency'])
    await client.query(`create table bench.${table} (like public.${table} including all)`);
  await client.query('grant select, insert, update on all tables in schema bench to gun_app');
}

async function drained(client) {
  const waiting = `select count(*)::int as count from outbox where delivered_at is null`;
  for (let tries = 0; tries < 600; tries += 1) {
    const { rows } = await client.query(waiting);
    if (rows[0].count === 0) return;
    await wait(200);
  }
  throw new Error('The worker did not drain the outbox.');
}

export async function submit({ issuer, pids, databaseUrl, baseline, rounds, amount, log }) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await copyTables(client);
  let token = await signIn(issuer);
  const server = await baseline(token);
  const drafts = [];
  const copies = [];

  /** Drafts are made, and earlier news is dealt with, before the time that is counted. */
  async function prepare() {
    token = await signIn(issuer);
    drafts.push(...(await eachOf([...Array(amount).keys()], () => completeDraft(token))));
    const ids = drafts.map(({ id }) => id);
    await client.query('insert into bench.dossier select * from dossier where id = any($1) on conflict do nothing', [
      ids,
    ]);
    copies.push(...ids);
    await drained(client);
    process.kill(pids.worker, 'SIGSTOP');
  }

  const ours = {
    name: 'gateway',
    parts: { node: [pids.gateway], postgres: [pids.postgres] },
    prepare,
    run: async () => {
      const now = drafts.splice(0);
      const send = ({ id, revision }) =>
        call(token, 'POST', `/dossiers/v1/dossiers/${id}/submissions`, { revision, declaration: true });
      await eachOf(now, send);
      return now.length;
    },
  };
  const afterwards = {
    name: 'worker, afterwards',
    parts: { node: [pids.worker], postgres: [pids.postgres] },
    run: async () => {
      process.kill(pids.worker, 'SIGCONT');
      await drained(client);
      return amount;
    },
  };
  const limit = {
    name: 'Fastify and pg',
    parts: { node: [server.pid], postgres: [pids.postgres] },
    run: async () => {
      const now = copies.splice(0);
      const body = JSON.stringify({ purpose: 'job', activity: 'Accueil des visiteurs', askedBy: 'ASBL Exemple' });
      const send = (id) =>
        fetch(`http://127.0.0.1:${server.port}/dossiers/${id}/submissions`, {
          method: 'POST',
          headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
          body,
        }).then((answer) => {
          if (!answer.ok) throw new Error(`the comparison answered ${answer.status}`);
          return answer.arrayBuffer();
        });
      await eachOf(now, send);
      return now.length;
    },
  };
  try {
    const found = await compare([ours, afterwards, limit], { rounds, log });
    return {
      title: 'Submitting a dossier',
      unit: 'submission',
      limit: limit.name,
      sides: summarise(found, limit.name),
      notes: [
        'Both sides check the token and write to the same four tables. The gateway also writes the line and the news of the hand-over to the agency, asks the registers again and keeps a line of that question, checks the answers against the form, and answers with the whole dossier. The worker draws a receipt (an accessible, sealed PDF), which takes most of its own time, tells the owner and fills the queue; nobody waits for it.',
      ],
    };
  } finally {
    process.kill(pids.worker, 'SIGCONT');
    await client.query('drop schema bench cascade');
    await client.end();
  }
}
