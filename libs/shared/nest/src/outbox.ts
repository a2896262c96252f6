/** The outbox is the truth about news: written in the transaction of the change, read by the worker. */
import { uuidV7, type DomainEvent } from '@gun/kernel';
import type { Tx } from './database';

/** Adds an event to the outbox, within the caller's transaction. */
export async function publish(tx: Tx, event: DomainEvent): Promise<void> {
  await tx.query(`insert into outbox (id, name, payload) values ($1, $2, $3)`, [
    uuidV7(),
    event.name,
    JSON.stringify(event.payload),
  ]);
}
