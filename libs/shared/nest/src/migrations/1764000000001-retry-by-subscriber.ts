import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A delivery that failed is kept for the subscriber that failed, so that the others are not undone or told twice. The
 * columns `attempts` and `next_attempt_at` of the event itself stay for a worker of the version before.
 */
export class RetryBySubscriber1764000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table outbox_retry (
      event_id uuid not null references outbox (id),
      subscriber varchar(80) not null,
      attempts int not null,
      next_attempt_at timestamptz not null,
      parked_at timestamptz,
      primary key (event_id, subscriber)
    )`);
    await runner.query(`create index outbox_retry_due on outbox_retry (next_attempt_at) where parked_at is null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table outbox_retry`);
  }
}
