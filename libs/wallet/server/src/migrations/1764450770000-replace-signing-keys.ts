import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A key can be replaced within its quarter, and the lists of what it signed are closed: nobody gets a place in them again. */
export class ReplaceSigningKeys1764450770000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table wallet_signing_key add column serial smallint not null default 0`);
    await runner.query(`alter table wallet_signing_key add column retired_at timestamptz`);
    await runner.query(`alter table wallet_signing_key drop constraint wallet_signing_key_pk`);
    await runner.query(`alter table wallet_signing_key
      add constraint wallet_signing_key_pk primary key (purpose, quarter, serial)`);
    await runner.query(`alter table wallet_status_list add column closed_at timestamptz`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table wallet_status_list drop column closed_at`);
    await runner.query(`delete from wallet_signing_key where serial > 0`);
    await runner.query(`alter table wallet_signing_key drop constraint wallet_signing_key_pk`);
    await runner.query(
      `alter table wallet_signing_key add constraint wallet_signing_key_pk primary key (purpose, quarter)`,
    );
    await runner.query(`alter table wallet_signing_key drop column retired_at, drop column serial`);
  }
}
