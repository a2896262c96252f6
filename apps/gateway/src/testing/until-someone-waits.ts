import { setTimeout as wait } from 'node:timers/promises';
import type { TestGateway } from './test-gateway';

/** Comes back when a transaction of this database waits for the lock of another. */
export async function untilSomeoneWaits(gateway: TestGateway): Promise<void> {
  for (let looks = 0; looks < 1000; looks += 1) {
    const waiting = await gateway.sql(
      `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    if (waiting.length > 0) return;
    await wait(5);
  }
  throw new Error('no transaction waits for another');
}
