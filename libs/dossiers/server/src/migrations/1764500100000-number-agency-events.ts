import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Each event of an agency has its place in the feed, counted under the lock of the feed and not read from a clock. */
export class NumberAgencyEvents1764500100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table agency_feed alter column last_event_at drop not null`);
    await runner.query(`alter table agency_feed add column last_position bigint not null default 0`);
    await runner.query(`alter table agency_event add column position bigint`);
    await runner.query(`update agency_event set position = place.position
      from (select agency, id, row_number() over (partition by agency order by id) as position from agency_event) place
      where place.agency = agency_event.agency and place.id = agency_event.id`);
    await runner.query(`update agency_feed set last_position =
      (select coalesce(max(position), 0) from agency_event where agency_event.agency = agency_feed.agency)`);
    await runner.query(`alter table agency_event alter column position set not null`);
    await runner.query(`create unique index agency_event_order on agency_event (agency, position)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table agency_event drop column position`);
    await runner.query(`alter table agency_feed drop column last_position`);
    await runner.query(`update agency_feed set last_event_at = now() where last_event_at is null`);
    await runner.query(`alter table agency_feed alter column last_event_at set not null`);
  }
}
