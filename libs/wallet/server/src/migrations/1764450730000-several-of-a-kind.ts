import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of most kinds a wallet holds one at a time; of finished courses, many. */
export class SeveralOfAKind1764450730000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index wallet_credential_held`);
    await runner.query(`create unique index wallet_credential_held on wallet_credential (owner_id, type)
      where state in ('awaited', 'valid') and type <> 'microCredential'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index wallet_credential_held`);
    await runner.query(`create unique index wallet_credential_held on wallet_credential (owner_id, type)
      where state in ('awaited', 'valid')`);
  }
}
