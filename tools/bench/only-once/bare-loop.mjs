// What the broker is compared with: ask the source, check its signature, write one row. No rule, no record of a request.
//   node bare-loop.mjs <port> <database> <sources file> <key of the registers>
import { personas } from '@gun/testing';
import { createPublicKey, randomUUID, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import pg from 'pg';

const [port, connectionString, sourcesFile, apiKey] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString, max: 20 });
const { url, keys } = JSON.parse(readFileSync(sourcesFile, 'utf8')).div;
const key = createPublicKey({ key: keys.keys[0], format: 'jwk' });
const headers = { 'content-type': 'application/json', 'x-api-key': apiKey };

async function ask() {
  const body = JSON.stringify({ holder: personas.bram.nrn, fields: ['plate'] });
  const answer = await fetch(`${url}/registrations/query`, { method: 'POST', headers, body });
  const bytes = Buffer.from(await answer.arrayBuffer());
  const [head, , signature] = answer.headers.get('x-jws-signature').split('.');
  const signed = Buffer.concat([Buffer.from(`${head}.`), bytes]);
  const proven = verify('sha256', signed, { key, dsaEncoding: 'ieee-p1363' }, Buffer.from(signature, 'base64url'));
  if (!proven) throw new Error('the source did not sign this');
  await pool.query({
    name: 'log',
    text: `insert into bench.fetch (id, at, content) values ($1, now(), $2)`,
    values: [randomUUID(), JSON.stringify({ source: 'div', what: ['plates'], why: 'resident-parking-permit' })],
  });
  return bytes;
}

createServer((request, response) => {
  if (request.url === '/health') return void response.end();
  ask().then(
    (bytes) => response.writeHead(200, { 'content-type': 'application/json' }).end(bytes),
    () => response.writeHead(500).end(),
  );
}).listen(Number(port), '127.0.0.1');
