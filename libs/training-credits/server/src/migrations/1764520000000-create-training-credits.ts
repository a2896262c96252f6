import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The ledger of training credits, in a schema of its own. What must hold whatever the application does is kept here: a
 * line joins the two accounts that its kind may, no account but a grantor's goes below zero, each line follows from the
 * one before, and the application can add and read, nothing else.
 */
export class CreateTrainingCredits1764520000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create schema training_credits`);
    await runner.query(`create table training_credits.move (
      owner_id uuid not null,
      scheme varchar(40) not null,
      place int not null,
      id uuid not null,
      at timestamptz not null,
      kind varchar(10) not null,
      from_account varchar(80) not null,
      to_account varchar(80) not null,
      amount int not null,
      until date not null,
      reservation_id uuid,
      access_id uuid,
      hash bytea not null,
      constraint move_pk primary key (owner_id, scheme, place),
      constraint move_amount check (amount > 0),
      constraint move_sides check (
        kind = 'grant' and from_account like 'grantor:_%' and to_account = 'available'
        or kind = 'reserve' and from_account = 'available' and to_account = 'reserved'
        or kind = 'release' and from_account = 'reserved' and to_account = 'available'
        or kind = 'spend' and from_account = 'reserved' and to_account like 'provider:_%'
        or kind = 'refund' and from_account like 'provider:_%' and to_account = 'available'
        or kind = 'expire' and from_account = 'available' and to_account = 'expired'),
      constraint move_reservation check ((kind in ('grant', 'expire')) = (reservation_id is null))
    )`);
    await runner.query(`create index move_ending on training_credits.move (until)`);
    await runner.query(`create function training_credits.lock_of(owner uuid, scheme text) returns bigint
      language sql immutable as $$ select hashtextextended(owner::text || ' ' || scheme, 0) $$`);
    await this.chainMoves(runner);
    await this.keepReservations(runner);
    await runner.query(`do $$ begin
      if exists (select from pg_roles where rolname = 'gun_app') then
        grant usage on schema training_credits to gun_app;
        revoke all on all tables in schema training_credits from gun_app, public;
        grant select, insert on all tables in schema training_credits to gun_app;
        revoke all on function training_credits.erase_books from public;
        grant execute on function training_credits.erase_books to gun_app;
      end if;
    end $$`);
  }

  /** Place and hash are the database's own: `ledger/chain.ts` is the twin that checks them. */
  private async chainMoves(runner: QueryRunner): Promise<void> {
    await runner.query(`create function training_credits.chain_move() returns trigger language plpgsql as $$
      declare
        last_place int;
        last_hash bytea;
        held bigint;
      begin
        perform pg_advisory_xact_lock(training_credits.lock_of(new.owner_id, new.scheme));
        if new.from_account not like 'grantor:%' then
          select coalesce(sum(case when m.to_account = new.from_account then m.amount else -m.amount end), 0) into held
          from training_credits.move m
          where m.owner_id = new.owner_id and m.scheme = new.scheme and m.until = new.until
            and new.from_account in (m.from_account, m.to_account)
            and (new.from_account = 'available' or m.reservation_id = new.reservation_id);
          if held < new.amount then
            raise exception 'account % would be below zero', new.from_account using errcode = 'check_violation';
          end if;
        end if;
        select m.place, m.hash into last_place, last_hash from training_credits.move m
        where m.owner_id = new.owner_id and m.scheme = new.scheme order by m.place desc limit 1;
        new.place := coalesce(last_place, 0) + 1;
        new.hash := sha256(convert_to(concat_ws('|',
          encode(coalesce(last_hash, decode(repeat('00', 32), 'hex')), 'hex'), new.owner_id, new.scheme, new.place,
          new.id, to_char(new.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), new.kind, new.from_account,
          new.to_account, new.amount, to_char(new.until, 'YYYY-MM-DD'), coalesce(new.reservation_id::text, ''),
          coalesce(new.access_id::text, '')), 'UTF8'));
        return new;
      end $$`);
    await runner.query(`create trigger chain_move before insert on training_credits.move
      for each row execute function training_credits.chain_move()`);
    // A whole account may go once the law holds its last line no longer; a single line never can.
    await runner.query(`create function training_credits.erase_books(owner uuid, before timestamptz) returns void
      language sql security definer set search_path = pg_catalog as $$
        delete from training_credits.move m where m.owner_id = $1
          and $2 <= now() - interval '5 years'
          and not exists (select from training_credits.move later where later.owner_id = $1 and later.at >= $2)
      $$`);
  }

  private async keepReservations(runner: QueryRunner): Promise<void> {
    await runner.query(`create table training_reservation (
      owner_id uuid not null,
      id uuid not null,
      scheme varchar(40) not null,
      amount int not null,
      provider varchar(60) not null,
      course bytea not null,
      code_hash bytea not null,
      state varchar(10) not null default 'open',
      created_at timestamptz not null,
      until timestamptz not null,
      constraint training_reservation_pk primary key (owner_id, id),
      constraint training_reservation_state check (state in ('open', 'spent', 'cancelled', 'lapsed'))
    )`);
    await runner.query(`create index training_reservation_code on training_reservation (code_hash)`);
    await runner.query(`create index training_reservation_of_provider on training_reservation (provider, id)
      where state = 'spent'`);
    await runner.query(`create index training_reservation_until on training_reservation (until) where state = 'open'`);
    await runner.query(`create table training_completion (
      owner_id uuid not null,
      id uuid not null,
      content bytea not null,
      created_at timestamptz not null,
      constraint training_completion_pk primary key (owner_id, id)
    )`);
    await runner.query(`create table training_grant_waiting (
      agency varchar(60) not null,
      id uuid not null,
      subject_hash bytea not null,
      scheme varchar(40) not null,
      amount int not null,
      until date not null,
      created_at timestamptz not null,
      constraint training_grant_waiting_pk primary key (agency, id),
      constraint training_grant_waiting_amount check (amount > 0)
    )`);
    await runner.query(`create index training_grant_waiting_for on training_grant_waiting (subject_hash)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table training_grant_waiting`);
    await runner.query(`drop table training_completion`);
    await runner.query(`drop table training_reservation`);
    await runner.query(`drop schema training_credits cascade`);
  }
}
