import { expect, test } from '@jest/globals';
import { createLog } from '@gun/nest';
import pg from 'pg';
import { until } from '../testing/until';
import { listenForWakeUps } from './wake-ups';

const database = process.env['POSTGRES_URL'] ?? '';

/** How many rows one statement found. */
async function ask(sql: string): Promise<number> {
  const client = new pg.Client({ connectionString: database });
  await client.connect();
  const { rowCount } = await client.query(sql).finally(() => client.end());
  return rowCount ?? 0;
}

const listening = "from pg_stat_activity where query = 'listen gun_wake' and datname = current_database()";

test('a connection that the database breaks off is made anew, as often as it happens', async () => {
  let woken = 0;
  const wakeUps = listenForWakeUps(database, () => void (woken += 1), createLog('test', 'silent'));
  for (let round = 0; round < 3; round += 1)
    await until(async () => (await ask(`select pg_terminate_backend(pid) ${listening}`)) === 1);
  await until(async () => (await ask(`select pid ${listening}`)) === 1);
  const before = woken;
  await ask('notify gun_wake');
  await until(() => Promise.resolve(woken > before));
  await wakeUps.stop();
  expect(await ask(`select pid ${listening}`)).toBe(0);
});
