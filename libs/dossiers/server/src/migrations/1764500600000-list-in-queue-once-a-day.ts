import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which dossiers officers of an office saw in their queue on a day: their owners have a line for that day. */
export class ListInQueueOnceADay1764500600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table queue_listing (
      office varchar(60) not null,
      day date not null,
      dossier_id uuid not null,
      primary key (office, day, dossier_id)
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table queue_listing`);
  }
}
