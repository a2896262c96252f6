import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was asked of holders, and to which party a copy was shown. */
export class AddPresenting1764450600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table wallet_copy add column party varchar(60)`);
    await runner.query(`create table wallet_request (
      owner_id uuid not null,
      id uuid not null,
      fingerprint bytea not null,
      link_hash bytea not null,
      state varchar(8) not null,
      content bytea not null,
      access_id uuid,
      presentation_id uuid,
      received_at timestamptz not null,
      expires_at timestamptz not null,
      answered_at timestamptz,
      constraint wallet_request_pk primary key (owner_id, id),
      constraint wallet_request_once unique (owner_id, fingerprint),
      constraint wallet_request_state check
        (state in ('open', 'answered', 'failed', 'refused', 'blocked', 'ended'))
    )`);
    await runner.query(`create index wallet_request_newest on wallet_request (owner_id, received_at desc)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table wallet_request`);
    await runner.query(`alter table wallet_copy drop column party`);
  }
}
