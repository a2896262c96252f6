import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sign-ins of people, found by the digest of the session's name at the identity provider. */
export class CreateSignIn1764000300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table sign_in (
      person_id uuid not null references person (id),
      id uuid not null,
      session_hash bytea not null,
      assurance varchar(12) not null,
      browser varchar(40),
      system varchar(40),
      started_at timestamptz not null,
      last_seen_at timestamptz not null,
      ended_at timestamptz,
      primary key (person_id, id),
      unique (person_id, session_hash)
    )`);
    await runner.query(`create index sign_in_last_seen on sign_in (last_seen_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table sign_in`);
  }
}
