import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How a party is reached: sealed addresses, with the one code of each that may still be good. */
export class CreateContact1764300100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table contact (
      owner_id uuid not null,
      id uuid not null,
      kind varchar(5) not null,
      keeper_id uuid not null,
      sealed bytea not null,
      language varchar(2) not null,
      given_at timestamptz not null,
      confirmed_at timestamptz,
      reminded_at timestamptz,
      ended_at timestamptz,
      code_id uuid,
      code_asked_at timestamptz,
      code_tries smallint not null default 0,
      constraint contact_pk primary key (owner_id, id),
      constraint contact_kind check (kind in ('email', 'phone'))
    )`);
    await runner.query(`comment on column contact.keeper_id is 'Person whose key seals the address and its codes.'`);
    await runner.query(`comment on column contact.ended_at is
      'Replaced or removed: kept for some days, so that it can be told so itself.'`);
    await runner.query(`create unique index contact_in_use on contact (owner_id, kind)
      where confirmed_at is not null and ended_at is null`);
    await runner.query(`create unique index contact_to_confirm on contact (owner_id, kind)
      where confirmed_at is null and ended_at is null`);
    await runner.query(`create index contact_due on contact (confirmed_at) where ended_at is null`);
    await runner.query(`create index contact_ended on contact (ended_at) where ended_at is not null`);
    await runner.query(`create table contact_code_allowance (
      owner_id uuid primary key,
      asked timestamptz[] not null default '{}'
    )`);
    await runner.query(`comment on table contact_code_allowance is
      'When a person asked for codes in the last day, for whomever they acted.'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table contact_code_allowance`);
    await runner.query(`drop table contact`);
  }
}
