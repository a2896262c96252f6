import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What whoever acts for a party saw of it on a day: the party has a line for that day. */
export class ShowOnceADay1764500800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table representative_reading (
      owner_id uuid not null,
      reader_id uuid not null,
      day date not null,
      seen varchar(60) not null,
      primary key (owner_id, reader_id, day, seen)
    )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table representative_reading`);
  }
}
