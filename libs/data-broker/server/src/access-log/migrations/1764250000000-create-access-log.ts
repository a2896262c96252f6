import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The access log, in a schema of its own. The application may read and add, never change, remove or empty: PostgreSQL
 * itself refuses. Tables can be spread by hash of `owner_id`, except the tree, which is one.
 */
export class CreateAccessLog1764250000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create schema access_log`);
    await runner.query(`create table access_log.entry (
      owner_id uuid not null,
      id uuid not null,
      at timestamptz not null,
      visible_from timestamptz,
      retention varchar(20) not null,
      content jsonb not null,
      leaf_hash bytea not null,
      xid xid8 not null default pg_current_xact_id(),
      constraint access_entry_pk primary key (owner_id, id)
    )`);
    // Lines of a transaction become visible together: the sealer takes them by transaction, once none older is open.
    await runner.query(`create index access_entry_unsealed on access_log.entry (xid, id)`);
    await runner.query(`create table access_log.leaf (
      index bigint not null,
      owner_id uuid not null,
      entry_id uuid not null,
      hash bytea not null,
      constraint access_leaf_pk primary key (index)
    )`);
    await runner.query(`create unique index access_leaf_of_entry on access_log.leaf (owner_id, entry_id)`);
    await runner.query(`create table access_log.subtree (
      level smallint not null,
      index bigint not null,
      hash bytea not null,
      constraint access_subtree_pk primary key (level, index)
    )`);
    await runner.query(`create table access_log.head (
      size bigint not null,
      root bytea not null,
      last_xid xid8 not null,
      last_id uuid not null,
      at timestamptz not null,
      jws text not null,
      constraint access_head_pk primary key (size)
    )`);
    await runner.query(`create table access_log.timestamp (
      size bigint not null,
      at timestamptz not null,
      token bytea not null,
      constraint access_timestamp_pk primary key (size)
    )`);
    await runner.query(`do $$ begin
      if exists (select from pg_roles where rolname = 'gun_app') then
        grant usage on schema access_log to gun_app;
        revoke all on all tables in schema access_log from gun_app, public;
        grant select, insert on all tables in schema access_log to gun_app;
      end if;
    end $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop schema access_log cascade`);
  }
}
