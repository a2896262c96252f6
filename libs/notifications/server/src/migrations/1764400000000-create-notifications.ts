import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Messages by owner, and the live channels: of a party (its owner id) or of an office (its key). */
export class CreateNotifications1764400000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table notification (
      owner_id uuid not null,
      id uuid not null,
      tone varchar(4) not null,
      title jsonb not null,
      text jsonb not null,
      dossier_id uuid,
      reference varchar(40),
      created_at timestamptz not null,
      read_at timestamptz,
      constraint notification_pk primary key (owner_id, id),
      constraint notification_tone check (tone in ('turn', 'info', 'ok', 'no'))
    )`);
    await runner.query(`create index notification_unread on notification (owner_id) where read_at is null`);
    await runner.query(`create table live_event (
      channel varchar(80) not null,
      id uuid not null,
      name varchar(40) not null,
      subject varchar(60),
      constraint live_event_pk primary key (channel, id)
    )`);
    await runner.query(`create index live_event_recent on live_event (id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table live_event`);
    await runner.query(`drop table notification`);
  }
}
