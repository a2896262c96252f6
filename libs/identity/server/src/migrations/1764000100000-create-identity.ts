import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People without names, the subjects they sign in as, the enterprises they act for, and the officers. */
export class CreateIdentity1764000100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table person (
      id uuid primary key,
      nrn_hash bytea not null unique,
      data_key bytea,
      nrn_cipher bytea not null,
      created_at timestamptz not null default now()
    )`);
    await runner.query(`comment on column person.data_key is
      'Wrapped by the master key. Set to null, it erases the national number and all that is derived from it.'`);
    await runner.query(`create table subject_link (
      issuer varchar(300) not null,
      subject varchar(255) not null,
      person_id uuid not null references person (id),
      created_at timestamptz not null default now(),
      primary key (issuer, subject)
    )`);
    await runner.query(`create table enterprise_party (
      id uuid primary key,
      enterprise_number varchar(10) not null unique,
      name varchar(200) not null,
      created_at timestamptz not null default now()
    )`);
    await runner.query(`create table officer (
      id uuid primary key,
      issuer varchar(300) not null,
      account varchar(255) not null,
      name varchar(200) not null,
      created_at timestamptz not null default now(),
      unique (issuer, account)
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table officer`);
    await runner.query(`drop table enterprise_party`);
    await runner.query(`drop table subject_link`);
    await runner.query(`drop table person`);
  }
}
