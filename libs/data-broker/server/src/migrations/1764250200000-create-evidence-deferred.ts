import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Questions that a source has taken and not answered yet: where the answer will be. A row goes when it is collected. */
export class CreateEvidenceDeferred1764250200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table evidence_deferred (
      owner_id uuid not null,
      dossier_id uuid not null,
      type varchar(60) not null,
      exchange_id uuid not null,
      location varchar(2000) not null,
      asked_at timestamptz not null,
      look_again_at timestamptz,
      constraint evidence_deferred_pk primary key (owner_id, dossier_id, type)
    )`);
    await runner.query(`create index evidence_deferred_due on evidence_deferred (look_again_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table evidence_deferred`);
  }
}
