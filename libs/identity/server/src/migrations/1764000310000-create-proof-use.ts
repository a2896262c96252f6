import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Proofs of possession that were used, by digest: all gateways remember them together, for a few minutes. */
export class CreateProofUse1764000310000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table proof_use (
      digest bytea not null,
      at timestamptz not null,
      primary key (digest)
    )`);
    // Rows come in the order of time.
    await runner.query(`create index proof_use_age on proof_use using brin (at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table proof_use`);
  }
}
