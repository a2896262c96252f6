import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Copies of course certificates were issued under the type of a diploma, and would be believed as one for a year. They end;
 * the certificates stay, and copies under their own type are made at the next use.
 */
export class PartCoursesFromDiplomas1764450780000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`update wallet_status_entry set ended_at = now() where ended_at is null
      and list_id in (select id from wallet_status_list where type = 'microCredential')`);
    await runner.query(`delete from wallet_copy using wallet_credential held where wallet_copy.owner_id = held.owner_id
      and wallet_copy.credential_id = held.id and held.type = 'microCredential'`);
  }

  async down(): Promise<void> {
    // What ended stays ended.
  }
}
