import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Documents by owner, their encrypted contents apart, and the checks of issued papers, which know no owner. */
export class CreateDocuments1764100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table document (
      owner_id uuid not null,
      id uuid not null,
      kind varchar(10) not null,
      status varchar(12) not null,
      title varchar(500) not null,
      file_name varchar(200) not null,
      media_type varchar(100) not null,
      size int not null,
      sha256 bytea not null,
      language varchar(2),
      template varchar(60),
      check_code_hash bytea,
      dossier_id uuid,
      created_at timestamptz not null,
      constraint document_pk primary key (owner_id, id),
      constraint document_kind check (kind in ('upload', 'receipt', 'decision', 'extract')),
      constraint document_status check (status in ('quarantined', 'held', 'released', 'revoked'))
    )`);
    await runner.query(`create index document_of_dossier on document (owner_id, dossier_id)`);
    await runner.query(`create table document_content (
      owner_id uuid not null,
      document_id uuid not null,
      data_key bytea not null,
      cipher bytea not null,
      constraint document_content_pk primary key (owner_id, document_id)
    )`);
    await runner.query(`alter table document_content alter column cipher set storage external`);
    await runner.query(`create table document_check (
      code_hash bytea not null,
      kind varchar(10) not null,
      issuer varchar(500) not null,
      issued_on date not null,
      revoked boolean not null,
      constraint document_check_pk primary key (code_hash)
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table document_check`);
    await runner.query(`drop table document_content`);
    await runner.query(`drop table document`);
  }
}
