import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rows come in the order of time, so a block-range index finds the old ones and costs a submission next to nothing. */
export class FindOldAnswers1764000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create index idempotency_age on idempotency using brin (created_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index idempotency_age`);
  }
}
