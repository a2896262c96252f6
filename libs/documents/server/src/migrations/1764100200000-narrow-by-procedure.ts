import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A document says to which procedure it belongs and who sent it in: a mandate opens those of its procedures only. */
export class NarrowByProcedure1764100200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table document add column procedure varchar(60), add column sent_by uuid`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table document drop column sent_by, drop column procedure`);
  }
}
