import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An opening is found by the officer who made it, a letter by the office that posts it; both hold whom they are about and
 * go when their time is over. The PIN is in none of them: it follows from the offer and a key of the gateway.
 */
export class HandOverAtCounters1764450760000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table wallet_opening (
      officer_id uuid not null,
      id uuid not null,
      owner_id uuid not null,
      office varchar(60) not null,
      content bytea not null,
      opened_at timestamptz not null,
      constraint wallet_opening_pk primary key (officer_id, id)
    )`);
    await runner.query(`create table wallet_counter_offer (
      owner_id uuid not null,
      id uuid not null,
      credential_id uuid not null,
      offer_id varchar(22) not null,
      office varchar(60) not null,
      officer_id uuid not null,
      officer_name varchar(200) not null,
      language varchar(2) not null,
      prepared_at timestamptz not null,
      expires_at timestamptz not null,
      printed_at timestamptz,
      ended_at timestamptz,
      constraint wallet_counter_offer_pk primary key (owner_id, id)
    )`);
    await runner.query(`create index wallet_counter_offer_letters on wallet_counter_offer (office, prepared_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table wallet_counter_offer`);
    await runner.query(`drop table wallet_opening`);
  }
}
