// (e) One event to many browsers of one party, against Node's own server with nothing around it, and against Nchan.
import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { ports, url } from '../ports.mjs';
import { beside } from './beside.mjs';
import { completeDraft, signIn } from './citizen.mjs';
import { memoryOf } from './cpu.mjs';
import { hasNchan, startNginx } from './nginx.mjs';
import { compare, summarise } from './rounds.mjs';

/** The next thing that a process says. */
function nextFrom(child) {
  const { promise, resolve, reject } = Promise.withResolvers();
  const stopped = () => reject(new Error('The clients stopped.'));
  child.once('exit', stopped);
  child.once('message', (message) => {
    child.off('exit', stopped);
    resolve(message);
  });
  return promise;
}

/** Opens the streams in a process of their own; answers how to know what came, and the server's memory for each. */
async function openStreams(count, address, token, server) {
  const before = memoryOf(server);
  const child = fork(join(import.meta.dirname, 'live-clients.mjs'), [count, address, token]);
  await nextFrom(child);
  await wait(1000);
  const kilobytes = ((memoryOf(server) - before) * 1024) / count;
  const events = () => {
    const answer = nextFrom(child);
    child.send('how many');
    return answer.then((message) => message.events);
  };
  return { events, kilobytes, close: () => child.kill() };
}

/** Sends one event and waits until every stream has it, then the next: otherwise several would leave in one write. */
async function deliver({ streams, count, events, send }) {
  const before = await streams.events();
  for (let sent = 1; sent <= events; sent += 1) {
    await send();
    for (let tries = 0; (await streams.events()) - before < sent * count; tries += 1) {
      if (tries > 1000) throw new Error('Some events did not arrive.');
      await wait(10);
    }
  }
  const extra = (await streams.events()) - before - events * count;
  if (extra !== 0) throw new Error(`${extra} events arrived that were not sent.`);
  return events * count;
}

/** Nchan with one channel: what is posted goes to every open stream. */
const oneChannel = (port) => `
  server {
    listen 127.0.0.1:${port} backlog=4096;
    location = / { return 200; }
    location = /publish { nchan_publisher; nchan_channel_id all; }
    location = /events { nchan_subscriber eventsource; nchan_channel_id all; nchan_subscriber_first_message newest; }
  }
`;

export async function live({ issuer, pids, databaseUrl, directory, rounds, streams: count, events, log }) {
  const token = await signIn(issuer);
  const { id } = await completeDraft(token);
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query('select owner_id from dossier where id = $1', [id]);
  const channel = `party:${rows[0].owner_id}`;
  const announce = async () => {
    const insert = `insert into live_event (channel, id, name, subject) values ($1, $2, 'dossierChanged', $3)`;
    await client.query(insert, [channel, randomUUID(), id]);
    await client.query(`select pg_notify('gun_wake', '')`);
  };
  const port = ports.gateway + 60;
  const bare = await beside(['tools/bench/bare-stream.mjs', port], { address: `http://127.0.0.1:${port}/` });
  const frame = `id: ${randomUUID()}\nevent: dossierChanged\ndata: {"name":"dossierChanged","subject":"${id}"}\n\n`;
  const ofGateway = await openStreams(count, `${url('gateway')}/api/notifications/v1/events`, token, pids.gateway);
  const ofBare = await openStreams(count, `http://127.0.0.1:${port}/events`, token, bare);
  const opened = [ofGateway, ofBare];
  const sides = [
    {
      name: 'bare node:http',
      parts: { server: [bare] },
      run: () =>
        deliver({
          streams: ofBare,
          count,
          events,
          send: () => fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body: frame }),
        }),
    },
    {
      name: 'gateway',
      parts: { server: [pids.gateway], postgres: [pids.postgres] },
      run: () => deliver({ streams: ofGateway, count, events, send: announce }),
    },
  ];
  if (hasNchan) {
    const address = `http://127.0.0.1:${port + 1}`;
    const server = await startNginx({ directory, http: oneChannel(port + 1), address, module: 'nchan' });
    const streams = await openStreams(count, `${address}/events`, token, server);
    opened.push(streams);
    const body = JSON.stringify({ name: 'dossierChanged', subject: id });
    const send = () => fetch(`${address}/publish`, { method: 'POST', body });
    sides.push({ name: 'nchan', parts: { server: [server] }, run: () => deliver({ streams, count, events, send }) });
  }
  const limit = hasNchan ? 'nchan' : 'bare node:http';
  try {
    const found = await compare(sides, { rounds, log });
    const each = `Memory of the server for each open stream: gateway ${ofGateway.kilobytes.toFixed(1)} kB, bare node:http ${ofBare.kilobytes.toFixed(1)} kB.`;
    return {
      title: `One event to ${count} open streams`,
      unit: 'delivery',
      limit,
      sides: summarise(found, limit),
      notes: [each],
    };
  } finally {
    for (const streams of opened) streams.close();
    await client.end();
  }
}
