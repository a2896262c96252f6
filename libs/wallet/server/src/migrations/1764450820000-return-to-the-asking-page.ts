import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where the browser of a holder goes back to, and the hash of the code that it brings there. */
export class ReturnToTheAskingPage1764450820000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table wallet_presentation add column return_uri varchar(500), add column response_code bytea`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table wallet_presentation drop column return_uri, drop column response_code`);
  }
}
