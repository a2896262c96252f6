import type { MigrationInterface, QueryRunner } from 'typeorm';

/** In which form a copy is: SD-JWT VC or mdoc. */
export class CopiesByForm1764450480000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table wallet_copy add column form varchar(10) not null default 'dc+sd-jwt'`);
    await runner.query(`alter table wallet_copy alter column form drop default`);
    await runner.query(`alter table wallet_copy
      add constraint wallet_copy_form check (form in ('dc+sd-jwt', 'mso_mdoc'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table wallet_copy drop column form`);
  }
}
