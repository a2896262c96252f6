import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Explicit requests for evidence. The application adds rows; the database refuses to change or remove one. */
export class CreateEvidenceRequest1764250100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table evidence_request (
      owner_id uuid not null,
      id uuid not null,
      person_id uuid not null,
      purpose varchar(60) not null,
      dossier_id uuid not null,
      types varchar(60)[] not null,
      at timestamptz not null,
      constraint evidence_request_pk primary key (owner_id, id)
    )`);
    await runner.query(`do $$ begin
      if exists (select from pg_roles where rolname = 'gun_app') then
        revoke update, delete on evidence_request from gun_app;
      end if;
    end $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table evidence_request`);
  }
}
