import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables of the platform itself, and the role of the running application: it reads and writes rows, it alters nothing. */
export class CreatePlatform1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`do $$ begin
      create role gun_app login;
    exception when duplicate_object or unique_violation then null; end $$`);
    await runner.query(
      `alter default privileges in schema public grant select, insert, update, delete on tables to gun_app`,
    );
    await runner.query(`create table outbox (
      id uuid primary key,
      name varchar(80) not null,
      payload jsonb not null,
      created_at timestamptz not null default now(),
      attempts int not null default 0,
      next_attempt_at timestamptz not null default now(),
      delivered_at timestamptz,
      parked_at timestamptz
    )`);
    await runner.query(`create index outbox_waiting on outbox (id) where delivered_at is null and parked_at is null`);
    await runner.query(`create table idempotency (
      caller varchar(80) not null,
      key uuid not null,
      fingerprint varchar(64) not null,
      answer jsonb,
      created_at timestamptz not null default now(),
      primary key (caller, key)
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table idempotency`);
    await runner.query(`drop table outbox`);
  }
}
