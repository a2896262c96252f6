import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Requests that wallets push, found by the handle that a wallet and its holder have; they soon go. */
export class AuthorizeByCode1764450470000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table wallet_authorization (
      id varchar(43) not null,
      client_id varchar(200) not null,
      wallet varchar(200),
      redirect_uri varchar(500) not null,
      state varchar(500),
      challenge varchar(43) not null,
      type varchar(40) not null,
      configuration varchar(100),
      offer_id varchar(100),
      jkt varchar(100),
      expires_at timestamptz not null,
      owner_id uuid,
      credential_id uuid,
      allowed_at timestamptz,
      refused_at timestamptz,
      taken_at timestamptz,
      constraint wallet_authorization_pk primary key (id),
      constraint wallet_authorization_answer check (allowed_at is null or refused_at is null)
    )`);
    await runner.query(
      `alter table wallet_access_token add column jkt varchar(43), add column authorization_id varchar(43)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table wallet_access_token drop column jkt, drop column authorization_id`);
    await runner.query(`drop table wallet_authorization`);
  }
}
