import { chmodSync, mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../postgres.mjs';

const freePort = () =>
  new Promise((done) => {
    const s = createServer().listen(0, '127.0.0.1', () => {
      const { port } = s.address();
      s.close(() => done(port));
    });
  });

/** A port that was free a moment ago may be taken by another suite: then the next one. */
async function startOnFreePort(directory, attempts = 3) {
  try {
    return await startPostgres({ directory, port: await freePort(), database: 'gun', durable: false });
  } catch (error) {
    if (attempts === 1) throw error;
    return startOnFreePort(directory, attempts - 1);
  }
}

export default async function start() {
  const parent = mkdtempSync(join(tmpdir(), 'gun-postgres-'));
  chmodSync(parent, 0o755);
  globalThis.postgres = { ...(await startOnFreePort(join(parent, 'data'))), parent };
  process.env.POSTGRES_URL = globalThis.postgres.url;
}
