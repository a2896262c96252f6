import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Citizen-side tables start every key with the owner, so that they can be spread over servers by owner. The desk's
 * queue and the agencies' feed are projections, keyed by office and agency, fed from the outbox.
 */
export class CreateDossiers1764500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table dossier (
      owner_id uuid not null,
      id uuid not null,
      owner_kind varchar(10) not null,
      person_id uuid not null,
      reference varchar(20) not null,
      procedure varchar(60) not null,
      version int not null,
      status varchar(12) not null,
      step varchar(40),
      outcome varchar(10),
      language varchar(2) not null,
      assurance varchar(12) not null,
      answers jsonb not null,
      facts jsonb not null,
      revision int not null,
      office varchar(60),
      claimant_id uuid,
      claimant_name varchar(200),
      clock jsonb,
      decision jsonb,
      created_at timestamptz not null,
      updated_at timestamptz not null,
      submitted_at timestamptz,
      expires_on date,
      constraint dossier_pk primary key (owner_id, id),
      constraint dossier_status check (status in ('draft', 'submitted', 'waiting', 'decided', 'completed', 'withdrawn', 'discarded')),
      constraint dossier_owner_kind check (owner_kind in ('person', 'enterprise'))
    )`);
    await runner.query(`create index dossier_mine on dossier (owner_id, updated_at desc)`);
    await runner.query(`create index dossier_draft_expiry on dossier (expires_on) where status = 'draft'`);
    await runner.query(`create table dossier_event (
      owner_id uuid not null,
      dossier_id uuid not null,
      id uuid not null,
      at timestamptz not null,
      kind varchar(20) not null,
      text jsonb not null,
      by jsonb not null,
      internal boolean not null,
      constraint dossier_event_pk primary key (owner_id, dossier_id, id)
    )`);
    await runner.query(`revoke update, delete on dossier_event from gun_app`);
    await runner.query(`create table dossier_correction (
      owner_id uuid not null,
      dossier_id uuid not null,
      id uuid not null,
      asked_at timestamptz not null,
      answered_at timestamptz,
      message varchar(2000),
      fields jsonb not null,
      answers_before jsonb not null,
      constraint dossier_correction_pk primary key (owner_id, dossier_id, id)
    )`);
    await runner.query(`create table desk_dossier (
      office varchar(60) not null,
      dossier_id uuid not null,
      owner_id uuid not null,
      reference varchar(20) not null,
      procedure varchar(60) not null,
      version int not null,
      applicant varchar(200) not null,
      status varchar(12) not null,
      step varchar(40),
      step_by_office boolean not null,
      language varchar(2) not null,
      due date,
      paused boolean not null,
      submitted_at timestamptz not null,
      claimant_id uuid,
      claimant_name varchar(200),
      constraint desk_dossier_pk primary key (office, dossier_id)
    )`);
    await runner.query(`create index desk_dossier_queue on desk_dossier (office, status, due, dossier_id)`);
    await runner.query(`create table agency_feed (
      agency varchar(60) not null,
      last_event_at timestamptz not null,
      constraint agency_feed_pk primary key (agency)
    )`);
    await runner.query(`create table agency_event (
      agency varchar(60) not null,
      id uuid not null,
      owner_id uuid not null,
      dossier_id uuid not null,
      procedure varchar(60) not null,
      step varchar(40) not null,
      kind varchar(10) not null,
      version int not null,
      at timestamptz not null,
      constraint agency_event_pk primary key (agency, id)
    )`);
    await runner.query(`create index agency_event_dossier on agency_event (agency, dossier_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'agency_event',
      'agency_feed',
      'desk_dossier',
      'dossier_correction',
      'dossier_event',
      'dossier',
    ])
      await runner.query(`drop table ${table}`);
  }
}
