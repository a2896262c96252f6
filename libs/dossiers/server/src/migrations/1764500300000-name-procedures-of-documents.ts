import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tells the documents that are already there to which procedure they belong. */
export class NameProceduresOfDocuments1764500300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`update document d set procedure = o.procedure from dossier o
      where o.owner_id = d.owner_id and o.id = d.dossier_id and d.procedure is null`);
  }

  async down(): Promise<void> {}
}
