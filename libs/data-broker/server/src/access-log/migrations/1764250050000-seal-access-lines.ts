import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Lines are kept under a key of their subject, beside a commitment to what they say. Lines of the first format stay as
 * they were written, since their leaf is the hash of their text; they go when their time is over.
 */
export class SealAccessLines1764250050000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table access_log.entry
      alter column content drop not null,
      add column sealed bytea,
      add column commitment bytea,
      add constraint access_entry_format check (
        content is not null and sealed is null and commitment is null
        or content is null and sealed is not null and commitment is not null)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table access_log.entry
      drop constraint access_entry_format,
      drop column sealed,
      drop column commitment,
      alter column content set not null`);
  }
}
