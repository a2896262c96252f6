import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far we saw the key log of each verifier of age: it may grow, and never change below. */
export class WitnessKeyLogs1764450720000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table wallet_key_log (
      verifier varchar(300) not null,
      size integer not null,
      hash varchar(43) not null,
      seen_at timestamptz not null,
      constraint wallet_key_log_pk primary key (verifier)
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table wallet_key_log`);
  }
}
