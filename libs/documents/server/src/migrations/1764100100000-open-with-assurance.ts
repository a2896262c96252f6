import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A document says which sign-in opens it. Until now only extracts asked for a stronger one. */
export class OpenWithAssurance1764100100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table document add column assurance varchar(12) not null default 'low'`);
    await runner.query(`update document set assurance = 'substantial' where kind = 'extract'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table document drop column assurance`);
  }
}
