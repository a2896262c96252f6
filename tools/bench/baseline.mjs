// What the gateway is compared with: Fastify and pg, nothing else. It verifies the token and runs the same statements.
//   node tools/bench/baseline.mjs <port> <database> <issuer> <owner>
import Fastify from 'fastify';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { randomUUID } from 'node:crypto';
import pg from 'pg';

const [port, connectionString, issuer, owner] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString, max: 10 });
const { jwks_uri: keys } = await fetch(`${issuer}/.well-known/openid-configuration`).then((answer) => answer.json());
const keySet = createRemoteJWKSet(new URL(keys));
const verify = ({ headers }) =>
  jwtVerify(headers.authorization.slice(7), keySet, { issuer, audience: 'gun-gateway', algorithms: ['ES256'] });

const server = Fastify();

server.get('/health', () => ({ status: 'UP' }));

server.get('/dossiers', async (request) => {
  await verify(request);
  const { rows } = await pool.query({
    name: 'mine',
    text: `select id, reference, procedure, version, status, step, outcome, language, clock, decision, office, revision,
             answers, facts, created_at, updated_at, submitted_at, expires_on
           from dossier where owner_id = $1 and status <> 'discarded' order by updated_at desc, id desc limit 21`,
    values: [owner],
  });
  return {
    items: rows.map(({ id, reference, procedure, status, updated_at: updatedAt, expires_on: expiresOn }) => ({
      ...{ href: `/api/dossiers/v1/dossiers/${id}`, id, reference, procedure, status, updatedAt, expiresOn },
    })),
  };
});

/** The writes of a submission, one round trip each, in tables of the same shape. */
const statements = [
  [`insert into bench.idempotency (caller, key, fingerprint) values ('bench', $1, 'x')`, ({ key }) => [key]],
  [`select * from bench.dossier where owner_id = $1 and id = $2 for update`, ({ id }) => [owner, id]],
  [
    `update bench.dossier set status = 'submitted', revision = revision + 1, submitted_at = now(), updated_at = now(),
       facts = $3, answers = $4, step = 'issue', clock = '{}' where owner_id = $1 and id = $2`,
    ({ id, facts, answers }) => [owner, id, facts, answers],
  ],
  [
    `insert into bench.dossier_event (owner_id, dossier_id, id, at, kind, text, by, internal)
     values ($1, $2, $3, now(), 'submitted', '{}', '{}', false)`,
    ({ id, key }) => [owner, id, key],
  ],
  [
    `insert into bench.outbox (id, name, payload) values ($1, 'dossiers.submitted', $2)`,
    ({ key, id }) => [key, { id }],
  ],
  [
    `update bench.idempotency set answer = $2 where caller = 'bench' and key = $1`,
    ({ key, answers }) => [key, answers],
  ],
];

server.post('/dossiers/:id/submissions', async (request) => {
  await verify(request);
  const client = await pool.connect();
  const { id } = request.params;
  const values = { id, key: randomUUID(), facts: '[]', answers: JSON.stringify(request.body) };
  try {
    await client.query('begin');
    for (const [at, [text, valuesOf]] of statements.entries())
      await client.query({ name: `submit-${at}`, text, values: valuesOf(values) });
    await client.query('commit');
  } finally {
    client.release();
  }
  return { id, status: 'submitted' };
});

await server.listen({ port: Number(port), host: '127.0.0.1' });
