import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What issuers of others offered holders, what was taken, and the copies that are shown. */
export class ReceiveFromIssuers1764000610000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table wallet_received_offer (
      owner_id uuid not null,
      id uuid not null,
      link_hash bytea not null,
      state varchar(8) not null,
      content bytea not null,
      tries smallint not null default 0,
      access_id uuid,
      received_at timestamptz not null,
      expires_at timestamptz not null,
      look_again_at timestamptz,
      closed_at timestamptz,
      constraint wallet_received_offer_pk primary key (owner_id, id),
      constraint wallet_received_offer_state check
        (state in ('open', 'away', 'taking', 'awaited', 'taken', 'failed', 'blocked', 'refused'))
    )`);
    await runner.query(
      `create index wallet_received_offer_newest on wallet_received_offer (owner_id, received_at desc)`,
    );
    await runner.query(`create index wallet_received_offer_awaited on wallet_received_offer (look_again_at)
      where state = 'awaited'`);
    await runner.query(`create table wallet_foreign_credential (
      owner_id uuid not null,
      id uuid not null,
      offer_id uuid not null,
      format varchar(10) not null,
      type varchar(300) not null,
      state varchar(7) not null,
      content bytea not null,
      valid_until timestamptz,
      taken_at timestamptz not null,
      constraint wallet_foreign_credential_pk primary key (owner_id, id),
      constraint wallet_foreign_credential_format check (format in ('dc+sd-jwt', 'mso_mdoc')),
      constraint wallet_foreign_credential_state check (state in ('valid', 'revoked'))
    )`);
    await runner.query(
      `create index wallet_foreign_credential_of_type on wallet_foreign_credential (owner_id, type, taken_at desc)`,
    );
    await runner.query(`create table wallet_foreign_copy (
      owner_id uuid not null,
      id uuid not null,
      credential_id uuid not null,
      content bytea not null,
      party varchar(60),
      shown_at timestamptz,
      constraint wallet_foreign_copy_pk primary key (owner_id, id),
      constraint wallet_foreign_copy_of foreign key (owner_id, credential_id)
        references wallet_foreign_credential (owner_id, id) on delete cascade
    )`);
    await runner.query(`create index wallet_foreign_copy_held on wallet_foreign_copy (owner_id, credential_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['wallet_foreign_copy', 'wallet_foreign_credential', 'wallet_received_offer'])
      await runner.query(`drop table ${table}`);
  }
}
