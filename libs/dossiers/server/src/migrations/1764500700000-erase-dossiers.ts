import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The application cannot take a line out of a timeline. It may let a whole timeline go, once its dossier is gone: that is
 * what this function checks, with the rights of whoever owns the tables.
 */
export class EraseDossiers1764500700000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create function erase_timeline(owner uuid, dossier uuid) returns void
      language sql security definer set search_path = pg_catalog, public as $$
        delete from dossier_event e where e.owner_id = $1 and e.dossier_id = $2
          and not exists (select from dossier d where d.owner_id = $1 and d.id = $2)
      $$`);
    await runner.query(`revoke all on function erase_timeline from public`);
    await runner.query(`grant execute on function erase_timeline to gun_app`);
    await runner.query(`create index dossier_closed on dossier (procedure, updated_at)
      where status in ('decided', 'completed', 'withdrawn')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index dossier_closed`);
    await runner.query(`drop function erase_timeline`);
  }
}
