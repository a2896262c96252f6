/** The outbox is the truth about news: written in the statement of the change, read by the worker. */
import { uuidV7, type DomainEvent } from '@gun/kernel';
import type { Tx } from '../database';

/** For the statements of a domain: puts events into the outbox, each once for the one row of `source`. */
export const publishSql = (source: string, events: string): string =>
  `insert into outbox (id, name, payload)
     select event.id, event.name, event.payload
     from ${source}, jsonb_to_recordset(${events}) as event (id uuid, name text, payload jsonb)`;

/** The value that `publishSql` reads its events from. */
export const toOutbox = (events: readonly DomainEvent[]): string =>
  JSON.stringify(events.map(({ name, payload }) => ({ id: uuidV7(), name, payload })));

/** Tells the house, in the transaction of what happened. */
export async function publish(tx: Tx, ...events: readonly DomainEvent[]): Promise<void> {
  await tx.query(publishSql('(values (1)) as told', '$1::jsonb'), [toOutbox(events)]);
}
