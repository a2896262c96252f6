import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an agency may read again for some days, until its holder takes it back. */
export class SharePresentations1764450740000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table wallet_presentation add column shared_days smallint`);
    await runner.query(`alter table wallet_presentation drop constraint wallet_presentation_state`);
    await runner.query(`alter table wallet_presentation add constraint wallet_presentation_state
      check (state in ('asked', 'answered', 'refused', 'failed', 'ended'))`);
    await runner.query(
      `create index wallet_presentation_shared on wallet_presentation (id) where shared_days is not null`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index wallet_presentation_shared`);
    await runner.query(`alter table wallet_presentation drop constraint wallet_presentation_state`);
    await runner.query(`alter table wallet_presentation add constraint wallet_presentation_state
      check (state in ('asked', 'answered', 'refused', 'failed'))`);
    await runner.query(`alter table wallet_presentation drop column shared_days`);
  }
}
