import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which value of a register a dossier is about. What is contested today is found by owner, in one small index. */
export class NameContestedValue1764500500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table dossier add column about varchar(101)`);
    await runner.query(
      `create index dossier_contesting on dossier (owner_id)
       where about is not null and status in ('submitted', 'waiting')`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index dossier_contesting`);
    await runner.query(`alter table dossier drop column about`);
  }
}
