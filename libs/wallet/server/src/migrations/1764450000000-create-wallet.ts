import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Holders' tables begin with `owner_id`. Those of the protocols are found by what a stranger brings: an offer, a token,
 * a nonce, a place in a status list; they hold an owner only to find the holder's row, and soon go.
 */
export class CreateWallet1764450000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table wallet_signing_key (
      purpose varchar(60) not null,
      quarter varchar(7) not null,
      key_ref text not null,
      public_jwk jsonb not null,
      chain jsonb not null,
      created_at timestamptz not null,
      constraint wallet_signing_key_pk primary key (purpose, quarter)
    )`);
    await runner.query(`create table wallet_credential (
      owner_id uuid not null,
      id uuid not null,
      type varchar(40) not null,
      state varchar(9) not null,
      content bytea,
      issued_on date,
      valid_until date,
      expected_at timestamptz,
      created_at timestamptz not null,
      ended_at timestamptz,
      constraint wallet_credential_pk primary key (owner_id, id),
      constraint wallet_credential_state check (state in ('awaited', 'valid', 'withdrawn', 'revoked'))
    )`);
    await runner.query(`create unique index wallet_credential_held on wallet_credential (owner_id, type)
      where state in ('awaited', 'valid')`);
    await runner.query(`create table wallet_copy (
      owner_id uuid not null,
      id uuid not null,
      credential_id uuid not null,
      place varchar(8) not null,
      content bytea,
      issued_at timestamptz not null,
      constraint wallet_copy_pk primary key (owner_id, id),
      constraint wallet_copy_place check (place in ('platform', 'phone'))
    )`);
    await runner.query(`create index wallet_copy_of on wallet_copy (owner_id, credential_id)`);
    await runner.query(`create table wallet_offer (
      id varchar(22) not null,
      owner_id uuid not null,
      credential_id uuid not null,
      tries smallint not null default 0,
      expires_at timestamptz not null,
      taken_at timestamptz,
      constraint wallet_offer_pk primary key (id)
    )`);
    await runner.query(`create table wallet_access_token (
      hash bytea not null,
      owner_id uuid not null,
      credential_id uuid not null,
      copies smallint not null default 0,
      expires_at timestamptz not null,
      constraint wallet_access_token_pk primary key (hash)
    )`);
    await runner.query(`create table wallet_nonce (
      hash bytea not null,
      expires_at timestamptz not null,
      constraint wallet_nonce_pk primary key (hash)
    )`);
    await runner.query(`create table wallet_status_list (
      id uuid not null,
      type varchar(40) not null,
      month varchar(7) not null,
      serial smallint not null,
      decoys bytea not null,
      created_at timestamptz not null,
      constraint wallet_status_list_pk primary key (id),
      constraint wallet_status_list_month unique (type, month, serial)
    )`);
    await runner.query(`create table wallet_status_entry (
      list_id uuid not null,
      place integer not null,
      owner_id uuid not null,
      credential_id uuid not null,
      ended_at timestamptz,
      constraint wallet_status_entry_pk primary key (list_id, place)
    )`);
    await runner.query(
      `create index wallet_status_entry_ended on wallet_status_entry (list_id) where ended_at is not null`,
    );
    await runner.query(`create index wallet_status_entry_of on wallet_status_entry (owner_id, credential_id)`);
    await runner.query(`create table wallet_presentation (
      id uuid not null,
      agency_id varchar(60) not null,
      handle varchar(22) not null,
      purpose varchar(60) not null,
      query json not null,
      nonce varchar(43) not null,
      response_key text,
      state varchar(8) not null,
      failure varchar(20),
      shown bytea,
      expires_at timestamptz not null,
      kept_until timestamptz not null,
      constraint wallet_presentation_pk primary key (agency_id, id),
      constraint wallet_presentation_handle unique (handle),
      constraint wallet_presentation_state check (state in ('asked', 'answered', 'refused', 'failed'))
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'wallet_presentation',
      'wallet_status_entry',
      'wallet_status_list',
      'wallet_nonce',
      'wallet_access_token',
      'wallet_offer',
      'wallet_copy',
      'wallet_credential',
      'wallet_signing_key',
    ])
      await runner.query(`drop table ${table}`);
  }
}
