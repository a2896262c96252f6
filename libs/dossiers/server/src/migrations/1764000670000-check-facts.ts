import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Dossiers whose typed answers are laid beside a register that was silent when they were sent. Ids and dates only. */
export class CheckFacts1764000670000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table dossier_fact_check (
      owner_id uuid not null,
      dossier_id uuid not null,
      look_again_at timestamptz not null,
      looks int not null default 0,
      constraint dossier_fact_check_pk primary key (owner_id, dossier_id)
    )`);
    await runner.query(`create index dossier_fact_check_due on dossier_fact_check (look_again_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table dossier_fact_check`);
  }
}
