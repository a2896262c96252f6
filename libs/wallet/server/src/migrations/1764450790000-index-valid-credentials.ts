import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A request names kinds: what is of other kinds, and what is over, is not read. */
export class IndexValidCredentials1764450790000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create index wallet_credential_valid on wallet_credential (owner_id, type)
      where state = 'valid'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index wallet_credential_valid`);
  }
}
