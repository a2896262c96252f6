import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Two starts at the same moment make one draft. Who asks for another one beside it still gets it. */
export class OneDraftAtATime1764500200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table dossier add column only_draft boolean not null default false`);
    await runner.query(
      `create unique index dossier_only_draft on dossier (owner_id, procedure) where status = 'draft' and only_draft`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table dossier drop column only_draft`);
  }
}
