import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One that a newer of its kind replaced was not withdrawn by its holder. */
export class TellWhatWasReplaced1764450750000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await allow(runner, `'awaited', 'valid', 'withdrawn', 'replaced', 'revoked'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`update wallet_credential set state = 'withdrawn' where state = 'replaced'`);
    await allow(runner, `'awaited', 'valid', 'withdrawn', 'revoked'`);
  }
}

async function allow(runner: QueryRunner, states: string): Promise<void> {
  await runner.query(`alter table wallet_credential drop constraint wallet_credential_state`);
  await runner.query(
    `alter table wallet_credential add constraint wallet_credential_state check (state in (${states}))`,
  );
}
