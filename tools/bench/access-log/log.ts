// The access log behind one HTTP address: each path does a piece of work in this process and answers what it did.
//   node log.mjs <port> <database> <sources file> <key of the registers>
import { AccessLog, AccessLogReader, AccessLogSealer, keepLine, type AccessLine } from '@gun/data-broker-server';
import { uuidV7, type CitizenActor } from '@gun/kernel';
import { Database } from '@gun/nest';
import { createCipheriv, createHash, createSecretKey, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { openBroker } from '../open-broker';

const [port, url = '', sourcesFile = '', apiKey = ''] = process.argv.slice(2);
const app = await openBroker({ url, sourcesFile, apiKey });
const [database, log, sealer, reader] = [
  app.get(Database),
  app.get(AccessLog),
  app.get(AccessLogSealer),
  app.get(AccessLogReader),
];

const name = { fr: 'Commune de Namur', nl: 'Stad Namen', de: 'Stadt Namur', en: 'City of Namur' };
const lineOf = (subject: string): AccessLine => ({
  ...{ subject, source: 'dossiers', channel: 'desk', outcome: 'given', what: ['dossier'] },
  who: {
    ...{ kind: 'person', organisation: { id: 'namur-population', name }, role: 'officer', agent: '0A1B-2C3D' },
  },
  why: { purpose: 'change-of-address', dossier: 'GUN-ZPCS-KZNH', legalBasis: 'Act of 19 July 1991, art. 5' },
});

/** People who have lines already: whoever is new also gets a key, once a year. */
const subjects = Array.from({ length: 1_000 }, () => uuidV7());
const someone = (): string => subjects[Math.floor(Math.random() * subjects.length)]!; // within the list

/** The same line, encrypted but without a hash, in a table that no sealer reads. */
const bareInsert = {
  name: 'bare-line',
  text: `insert into bench.access_line (owner_id, id, at, visible_from, retention, sealed) values ($1, $2, $3, $4, $5, $6)`,
};
const key = createSecretKey(randomBytes(32));
function bareLine(): { readonly values: unknown[]; readonly sealed: Buffer } {
  const entry = { ...lineOf(someone()), id: uuidV7(), at: new Date().toISOString() };
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(`${entry.id} of ${entry.subject}`));
  const sealed = Buffer.concat([nonce, cipher.update(JSON.stringify(entry)), cipher.final(), cipher.getAuthTag()]);
  return { values: [entry.subject, entry.id, entry.at, null, 'register', sealed], sealed };
}

const writers: Readonly<Record<string, () => Promise<unknown>>> = {
  bare: () => database.commit(bareInsert, bareLine().values),
  logged: async () => database.commit(keepLine, await log.valuesOf(lineOf(someone()))),
  /** Every line holds the hash of the one before it: each writer waits for the last. */
  chained: () =>
    database.transaction(async (tx) => {
      const [last] = await tx.query<{ hash: Buffer }[]>(`select hash from bench.chain for update`);
      const { values, sealed } = bareLine();
      const hash = createHash('sha256').update(last!.hash).update(sealed).digest(); // one row, made before
      await tx.query(bareInsert.text, values);
      await tx.query(`update bench.chain set hash = $1`, [hash]);
    }),
};

async function writeFor(write: () => Promise<unknown>, ms: number): Promise<{ count: number; perSecond: number }> {
  const begun = performance.now();
  let count = 0;
  const writer = async () => {
    while (performance.now() - begun < ms) {
      await write();
      count += 1;
    }
  };
  await Promise.all(Array.from({ length: 16 }, writer));
  return { count, perSecond: (count * 1000) / (performance.now() - begun) };
}

/** Lines with their true hashes, many to a statement. */
async function fill(lines: number): Promise<{ count: number }> {
  const batch = 5_000;
  for (let done = 0; done < lines; done += batch) {
    const rows = await Promise.all(Array.from({ length: batch }, () => log.valuesOf(lineOf(someone()))));
    const columns = rows[0]?.map((_, at) => rows.map((row) => row[at]));
    await database.rows(
      `insert into access_log.entry (owner_id, id, at, visible_from, retention, sealed, commitment, leaf_hash)
       select * from unnest($1::uuid[], $2::uuid[], $3::timestamptz[], $4::timestamptz[], $5::text[],
         $6::bytea[], $7::bytea[], $8::bytea[])`,
      columns,
    );
  }
  return { count: lines };
}

/** Reads lines anywhere in the log with their proofs, one after the other, as their subjects would. */
async function prove(lines: number): Promise<{ count: number; ms: number[] }> {
  const places = Array.from({ length: lines }, () => Math.random());
  const chosen = await database.rows<{ owner_id: string; entry_id: string }>(
    `select owner_id, entry_id from access_log.leaf where index = any(
       select floor(place * (select max(size) from access_log.head))::bigint from unnest($1::float[]) as place)`,
    [places],
  );
  const ms: number[] = [];
  for (const { owner_id: partyId, entry_id: accessId } of chosen) {
    const actor: CitizenActor = {
      ...{ kind: 'citizen', personId: partyId, partyId, partyKind: 'person', assurance: 'high', name: '' },
    };
    const begun = performance.now();
    const { proof } = await reader.read(actor, { accessId });
    ms.push(performance.now() - begun);
    if (!proof) throw new Error('a sealed line without a proof');
  }
  return { count: ms.length, ms };
}

// Every subject has a key before anything is measured.
for (const subject of subjects) await log.valuesOf(lineOf(subject));

const works: Readonly<Record<string, (amount: number) => Promise<object>>> = {
  ...Object.fromEntries(Object.entries(writers).map(([path, write]) => [path, (ms: number) => writeFor(write, ms)])),
  ...{ fill, prove, seal: async () => ({ count: await sealer.seal() }) },
};

createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const work = works[pathname.slice(1)];
  if (!work) return void response.writeHead(pathname === '/health' ? 200 : 404).end();
  work(Number(searchParams.get('amount'))).then(
    (done) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(done)),
    (error) => response.writeHead(500).end(String(error)),
  );
}).listen(Number(port), '127.0.0.1');
