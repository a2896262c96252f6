import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Leads from a pseudonym of a sector to its person: one look, and nothing for whoever copies it. */
export class CreateSectorPseudonym1764000500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table sector_pseudonym (
      hash bytea primary key,
      person_id uuid not null references person (id),
      created_at timestamptz not null default now()
    )`);
    await runner.query(`create index sector_pseudonym_of_person on sector_pseudonym (person_id)`);
    await runner.query(`comment on column sector_pseudonym.hash is
      'Keyed hash of sector and pseudonym: without the key of the gateway it leads nowhere.'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table sector_pseudonym`);
  }
}
