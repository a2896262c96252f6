// The worker has no door: it is healthy while no news has waited in the outbox for more than a minute past its turn.
import pg from 'pg';

const client = new pg.Client({ connectionString: process.env.DATABASE_URL, connectionTimeoutMillis: 4000 });
const healthy = await client
  .connect()
  .then(() =>
    client.query(`select not exists (
      select 1 from outbox where delivered_at is null and parked_at is null and created_at < now() - interval '1 minute'
      union all
      select 1 from outbox_retry where parked_at is null and next_attempt_at < now() - interval '1 minute'
    ) as drained`),
  )
  .then(
    ({ rows: [row] }) => row.drained,
    () => false,
  );
await client.end().catch(() => {});
process.exit(healthy ? 0 : 1);
