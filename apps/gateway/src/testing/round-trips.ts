import type { EventEmitter } from 'node:events';
import { DataSource } from 'typeorm';
import type { TestGateway } from './test-gateway';

/** A connection of `pg`, which says when PostgreSQL has answered everything that it was asked. */
interface Client {
  readonly connection: EventEmitter;
}

/** How often the gateway waits for PostgreSQL while this is done; nobody else may ask it anything meanwhile. */
export async function roundTripsOf(gateway: TestGateway, work: () => Promise<unknown>): Promise<number> {
  const { master: pool } = gateway.app.get(DataSource).driver as unknown as { readonly master: EventEmitter }; // TypeORM does not type it
  let trips = 0;
  const answered = (): void => void (trips += 1);
  const taken = new Set<Client>();
  const listen = (client: Client): void => {
    if (taken.has(client)) return;
    taken.add(client);
    client.connection.on('readyForQuery', answered);
  };
  pool.on('acquire', listen);
  try {
    await work();
    return trips;
  } finally {
    pool.off('acquire', listen);
    for (const { connection } of taken) connection.off('readyForQuery', answered);
  }
}
