import { publishSql, toOutbox, type Tx } from '@gun/nest';

/** Tells the house, in the transaction of what happened. */
export async function publishNews(tx: Tx, event: Parameters<typeof toOutbox>[0][number]): Promise<void> {
  await tx.query(publishSql('(values (1)) as told', '$1::jsonb'), [toOutbox([event])]);
}
