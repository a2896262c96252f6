import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why an authority ended an attestation: sealed under a key of the holder, for as long as the attestation is kept. */
export class KeepRevocations1764450490000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table wallet_revocation (
      owner_id uuid not null,
      credential_id uuid not null,
      content bytea not null,
      revoked_at timestamptz not null,
      constraint wallet_revocation_pk primary key (owner_id, credential_id)
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table wallet_revocation`);
  }
}
