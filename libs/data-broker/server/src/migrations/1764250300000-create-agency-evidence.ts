import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Questions of agencies: the previews that people answer, and the evidence that was asked for. No value of any. */
export class CreateAgencyEvidence1764250300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table preview_session (
      owner_id uuid not null,
      id uuid not null,
      agency varchar(60) not null,
      dossier_id uuid not null,
      types varchar(60)[] not null,
      asked_at timestamptz not null,
      open_until timestamptz not null,
      state varchar(10) not null default 'open' check (state in ('open', 'accepted', 'refused')),
      seen jsonb not null default '{}',
      seen_at timestamptz,
      accepted varchar(60)[] not null default '{}',
      answered_by uuid,
      answered_at timestamptz,
      handed_over_at timestamptz,
      handed_to uuid,
      constraint preview_session_pk primary key (owner_id, id),
      constraint preview_session_of_agency unique (agency, id)
    )`);
    await runner.query(`comment on column preview_session.seen is
      'By evidence type, a keyed hash of the values that the person saw. The key dies with the person''s data key.'`);
    await runner.query(`create table evidence_call (
      owner_id uuid not null,
      id uuid not null,
      agency varchar(60) not null,
      dossier_id uuid not null,
      types varchar(60)[] not null,
      preview_id uuid,
      asked_at timestamptz not null,
      answered_at timestamptz,
      constraint evidence_call_pk primary key (owner_id, id),
      constraint evidence_call_of_agency unique (agency, id)
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table evidence_call`);
    await runner.query(`drop table preview_session`);
  }
}
