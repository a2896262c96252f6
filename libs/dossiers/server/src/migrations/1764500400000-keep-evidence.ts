import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Proofs that sources gave: sealed values with their provenance, or what became of the question. */
export class KeepEvidence1764500400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table dossier_evidence (
      owner_id uuid not null,
      dossier_id uuid not null,
      id varchar(60) not null,
      type varchar(60) not null,
      state varchar(12) not null,
      failure varchar(20),
      sealed bytea,
      provenance jsonb,
      asked_at timestamptz not null,
      preview_until timestamptz,
      expected_at timestamptz,
      accepted_at timestamptz,
      keep_until date,
      look_again_at timestamptz,
      looks int not null default 0,
      constraint dossier_evidence_pk primary key (owner_id, dossier_id, id),
      constraint dossier_evidence_sealed check ((sealed is not null) = (state in ('preview', 'accepted')))
    )`);
    await runner.query(
      `create index dossier_evidence_follow_up on dossier_evidence (look_again_at) where look_again_at is not null`,
    );
    await runner.query(
      `create index dossier_evidence_preview on dossier_evidence (preview_until) where state = 'preview'`,
    );
    await runner.query(`create index dossier_evidence_kept on dossier_evidence (keep_until) where state = 'accepted'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table dossier_evidence`);
  }
}
