/** Listens for the worker's wake-ups on a connection of its own; polls as well, so that a lost one costs a second at most. */
import type { Log } from '@gun/nest';
import pg from 'pg';
import { setTimeout as wait } from 'node:timers/promises';

const pollMs = 1000;

export function listenForWakeUps(databaseUrl: string, wake: () => void, log: Log): { stop(): Promise<void> } {
  let stopped = false;
  let client: pg.Client | undefined;
  const poll = setInterval(wake, pollMs).unref();

  async function connect(): Promise<void> {
    while (!stopped) {
      client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 2000 });
      // `on`: a server that is killed breaks a connection twice, and an error that nobody hears ends the process
      const lost = new Promise<void>((done) => client?.on('error', () => done()).once('end', () => done()));
      client.on('notification', wake);
      try {
        await client.connect();
        await client.query('listen gun_wake');
        wake();
        await lost;
      } catch (error) {
        log.warn({ error: String(error) }, 'wake-ups interrupted');
      }
      if (!stopped) await wait(1000);
    }
  }
  void connect();
  return {
    stop: async () => {
      stopped = true;
      clearInterval(poll);
      await client?.end().catch(() => undefined);
    },
  };
}
