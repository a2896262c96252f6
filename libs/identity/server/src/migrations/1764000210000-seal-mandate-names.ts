import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Names are sealed from now on; the worker seals those that were written before, and the old columns empty themselves. */
export class SealMandateNames1764000210000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table mandate add column principal_sealed bytea, add column holder_sealed bytea`);
    await runner.query(`create index mandate_in_clear on mandate (id)
      where principal_name is not null or holder_name is not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index mandate_in_clear`);
    await runner.query(`alter table mandate drop column principal_sealed, drop column holder_sealed`);
  }
}
