import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The catalogue. The application may add a version, never change or remove one: the database itself refuses. */
export class CreateProcedures1764200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table procedure_version (
      key varchar(60) not null,
      version int not null,
      definition json not null,
      published_at timestamptz not null,
      constraint procedure_version_pk primary key (key, version)
    )`);
    await runner.query(`create table office (
      key varchar(60) not null,
      nis varchar(5),
      service varchar(60),
      details json not null,
      constraint office_pk primary key (key)
    )`);
    await runner.query(`do $$ begin
      if exists (select from pg_roles where rolname = 'gun_app') then
        revoke update, delete on procedure_version from gun_app;
      end if;
    end $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table office`);
    await runner.query(`drop table procedure_version`);
  }
}
