import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Codes with which documents are shown: a stranger finds one by its hash, its holder by `owner_id`. */
export class CreateDisplays1764450700000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table wallet_display (
      owner_id uuid not null,
      id uuid not null,
      credential_id uuid not null,
      code_hash bytea not null,
      place varchar(6) not null,
      proof varchar(60),
      created_at timestamptz not null,
      expires_at timestamptz not null,
      checks integer not null default 0,
      last_checked_at timestamptz,
      constraint wallet_display_pk primary key (owner_id, id),
      constraint wallet_display_code unique (code_hash),
      constraint wallet_display_place check (place in ('screen', 'paper'))
    )`);
    await runner.query(`create index wallet_display_of on wallet_display (owner_id, credential_id, created_at desc)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table wallet_display`);
  }
}
