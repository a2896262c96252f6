import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What goes out of the house about what is in it, and by which ways a party wants that. */
export class CreateDeliveries1764400200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table channel_choice (
      owner_id uuid primary key,
      email boolean not null,
      sms boolean not null,
      letter boolean not null,
      chosen_at timestamptz not null
    )`);
    await runner.query(`create table delivery (
      owner_id uuid not null,
      id uuid not null,
      medium varchar(5) not null,
      purpose varchar(8) not null,
      subject uuid not null,
      contact_id uuid,
      created_at timestamptz not null,
      attempts smallint not null default 0,
      next_attempt_at timestamptz not null,
      ended_at timestamptz,
      outcome varchar(8),
      constraint delivery_pk primary key (owner_id, id),
      constraint delivery_once unique (owner_id, medium, purpose, subject),
      constraint delivery_medium check (medium in ('email', 'sms')),
      constraint delivery_purpose check (purpose in ('code', 'ended', 'notice')),
      constraint delivery_outcome check (outcome in ('sent', 'refused', 'needless', 'parked'))
    )`);
    await runner.query(`comment on column delivery.subject is
      'What it is about: a code, a contact that ended, or a message. The text is made when it is sent, and not kept.'`);
    await runner.query(`create index delivery_due on delivery (next_attempt_at) where ended_at is null`);
    await runner.query(`create index delivery_ended on delivery (ended_at) where ended_at is not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table delivery`);
    await runner.query(`drop table channel_choice`);
  }
}
