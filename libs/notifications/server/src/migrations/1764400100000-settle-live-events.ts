import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Each event knows its transaction, so that a reader can wait for older ones instead of passing them. */
export class SettleLiveEvents1764400100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table live_event add column xid xid8 not null default pg_current_xact_id()`);
    await runner.query(`create index live_event_settled on live_event (xid, id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index live_event_settled`);
    await runner.query(`alter table live_event drop column xid`);
  }
}
