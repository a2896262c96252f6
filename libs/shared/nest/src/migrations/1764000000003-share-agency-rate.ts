import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Unlogged: a crash of the database leaves every bucket full, and a draw writes nothing that must reach the disk. */
export class ShareAgencyRate1764000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create unlogged table agency_bucket (
      agency varchar(80) primary key,
      held float8 not null,
      granted float8 not null,
      at timestamptz not null
    ) with (fillfactor = 50)`);
    await runner.query(`comment on column agency_bucket.granted is 'What the last draw took out.'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table agency_bucket`);
  }
}
