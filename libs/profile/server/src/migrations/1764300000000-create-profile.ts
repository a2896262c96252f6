import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The one thing that the counter knows of a party and no register does: the language of letters and notices. */
export class CreateProfile1764300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table profile_preference (
      owner_id uuid primary key,
      language varchar(2) not null check (language in ('fr', 'nl', 'de', 'en')),
      chosen_at timestamptz not null default now()
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table profile_preference`);
  }
}
