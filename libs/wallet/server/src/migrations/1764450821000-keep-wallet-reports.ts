import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What wallets told of copies that they were given: one row for each answer of the credential endpoint that one told of. */
export class KeepWalletReports1764450821000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table wallet_report (
      owner_id uuid not null,
      credential_id uuid not null,
      id varchar(22) not null,
      copies smallint not null,
      event varchar(20) not null,
      told_at timestamptz not null,
      constraint wallet_report_pk primary key (owner_id, credential_id, id),
      constraint wallet_report_event check (event in ('credential_accepted', 'credential_failure', 'credential_deleted'))
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table wallet_report`);
  }
}
