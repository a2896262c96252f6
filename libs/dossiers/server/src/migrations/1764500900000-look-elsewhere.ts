import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where the owner looks at a proof first, when its source shows it itself: another Member State. */
export class LookElsewhere1764500900000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table dossier_evidence add column preview_location varchar(2000)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table dossier_evidence drop column preview_location`);
  }
}
