import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Archives that were asked for, sealed piece by piece, and requests for erasure, which say nothing but when. */
export class CreateOwnData1764510000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table data_export (
      owner_id uuid not null,
      id uuid not null,
      language varchar(2) not null,
      state varchar(10) not null,
      done int not null default 0,
      total int not null default 0,
      tries int not null default 0,
      asked_at timestamptz not null,
      making_since timestamptz,
      until timestamptz,
      bytes bigint,
      constraint data_export_pk primary key (owner_id, id),
      constraint data_export_state check (state in ('asked', 'making', 'ready', 'failed', 'expired'))
    )`);
    await runner.query(`create index data_export_waiting on data_export (asked_at) where state in ('asked', 'making')`);
    await runner.query(`create index data_export_until on data_export (until) where state = 'ready'`);
    await runner.query(`create table data_export_part (
      owner_id uuid not null,
      export_id uuid not null,
      part int not null,
      cipher bytea not null,
      constraint data_export_part_pk primary key (owner_id, export_id, part)
    )`);
    await runner.query(`alter table data_export_part alter column cipher set storage external`);
    await runner.query(`create table erasure (
      owner_id uuid not null,
      id uuid not null,
      state varchar(10) not null,
      asked_at timestamptz not null,
      due_on date not null,
      carried_out_at timestamptz,
      look_again_on date,
      constraint erasure_pk primary key (owner_id, id),
      constraint erasure_state check (state in ('asked', 'takenBack', 'carriedOut', 'complete'))
    )`);
    await runner.query(
      `create unique index erasure_under_way on erasure (owner_id) where state in ('asked', 'carriedOut')`,
    );
    await runner.query(`create index erasure_due on erasure (look_again_on) where state in ('asked', 'carriedOut')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table erasure`);
    await runner.query(`drop table data_export_part`);
    await runner.query(`drop table data_export`);
  }
}
