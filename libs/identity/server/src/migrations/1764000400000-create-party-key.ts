import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Keys of parties, one for each use and period: deleting a row destroys what was sealed under it, and nothing else. */
export class CreatePartyKey1764000400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table party_key (
      party_id uuid not null,
      use varchar(60) not null,
      wrapped bytea not null,
      created_at timestamptz not null default now(),
      primary key (party_id, use)
    )`);
    await runner.query(`create index party_key_of_use on party_key (use)`);
    await runner.query(`comment on column party_key.wrapped is 'Wrapped by the master key, bound to party and use.'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table party_key`);
  }
}
