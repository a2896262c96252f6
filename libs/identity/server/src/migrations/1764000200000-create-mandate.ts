import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mandates between parties. The one table of the house with two owners: each side finds it by an index of its own. */
export class CreateMandate1764000200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table mandate (
      id uuid primary key,
      principal_id uuid,
      principal_kind varchar(10),
      principal_name varchar(200),
      holder_id uuid,
      holder_kind varchar(10),
      holder_name varchar(200),
      written_by varchar(9) not null,
      procedures text[],
      valid_from date not null,
      valid_until date not null,
      code_hash bytea not null unique,
      answer varchar(8) not null default 'none',
      answer_before date not null,
      proposed_by uuid not null,
      proposed_at timestamptz not null,
      answered_by uuid,
      answered_at timestamptz,
      revoked_by uuid,
      revoked_at timestamptz,
      constraint mandate_writer check (
        written_by = 'principal' and principal_id is not null or written_by = 'holder' and holder_id is not null),
      constraint mandate_answer check (
        answer in ('none', 'refused') or answer = 'accepted' and principal_id is not null and holder_id is not null),
      constraint mandate_between_two check (principal_id <> holder_id),
      constraint mandate_period check (valid_from <= valid_until)
    )`);
    await runner.query(`create index mandate_of_principal on mandate (principal_id, holder_id)`);
    await runner.query(`create index mandate_of_holder on mandate (holder_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table mandate`);
  }
}
