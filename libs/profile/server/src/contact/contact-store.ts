/** Contact rows: every statement names the owner. */
import type { ContactKind } from '@gun/profile-contract';
import type { DomainEvent, Language } from '@gun/kernel';
import { Database, publishSql, toOutbox, type Tx } from '@gun/nest';
import { Injectable } from '@nestjs/common';
import { rememberMs, type SentCode } from './contact-policy';
import type { ContactPlace } from './contact-seal';

export interface StoredContact extends ContactPlace {
  readonly kind: ContactKind;
  readonly sealed: Buffer;
  /** Of the page on which it was given. */
  readonly language: Language;
  readonly confirmedAt?: Date;
  readonly code?: SentCode & { readonly id: string };
}

interface Row {
  readonly owner_id: string;
  readonly id: string;
  readonly kind: ContactKind;
  readonly keeper_id: string;
  readonly sealed: Buffer;
  readonly language: Language;
  readonly confirmed_at: Date | null;
  readonly code_id: string | null;
  readonly code_asked_at: Date | null;
  readonly code_tries: number;
}

const columns = 'owner_id, id, kind, keeper_id, sealed, language, confirmed_at, code_id, code_asked_at, code_tries';

const contactOf = (row: Row): StoredContact => ({
  ...{ ownerId: row.owner_id, id: row.id, kind: row.kind, keeperId: row.keeper_id, sealed: row.sealed },
  language: row.language,
  ...(row.confirmed_at && { confirmedAt: row.confirmed_at }),
  ...(row.code_id &&
    row.code_asked_at && { code: { id: row.code_id, askedAt: row.code_asked_at, tries: row.code_tries } }),
});

@Injectable()
export class ContactStore {
  constructor(private readonly database: Database) {}

  /** Those in use and those still to be confirmed, e-mail first. */
  async listOf(ownerId: string): Promise<StoredContact[]> {
    const rows = await this.database.rows<Row>(
      `select ${columns} from contact where owner_id = $1 and ended_at is null
       order by kind, confirmed_at nulls last`,
      [ownerId],
    );
    return rows.map(contactOf);
  }

  /** All that is left of them, also those that ended and wait to be told so. */
  async listAllOf(ownerId: string): Promise<{ contact: StoredContact; givenAt: Date; endedAt: Date | null }[]> {
    const rows = await this.database.rows<Row & { given_at: Date; ended_at: Date | null }>(
      `select ${columns}, given_at, ended_at from contact where owner_id = $1 order by given_at`,
      [ownerId],
    );
    return rows.map((row) => ({ contact: contactOf(row), givenAt: row.given_at, endedAt: row.ended_at }));
  }

  /** Erases those given before an instant, with their codes, and tells nobody. */
  async eraseOf(ownerId: string, before: Date): Promise<void> {
    await this.database.rows(`delete from contact where owner_id = $1 and given_at < $2`, [ownerId, before]);
    await this.database.rows(`delete from contact_code_allowance where owner_id = $1`, [ownerId]);
  }

  async findInUse(ownerId: string, kind: ContactKind): Promise<StoredContact | undefined> {
    const [row] = await this.database.rows<Row>(
      `select ${columns} from contact
       where owner_id = $1 and kind = $2 and confirmed_at is not null and ended_at is null`,
      [ownerId, kind],
    );
    return row && contactOf(row);
  }

  /** Any, also one that ended some days ago. */
  async find(ownerId: string, id: string): Promise<StoredContact | undefined> {
    const [row] = await this.database.rows<Row>(`select ${columns} from contact where owner_id = $1 and id = $2`, [
      ownerId,
      id,
    ]);
    return row && contactOf(row);
  }

  /** Locked until the transaction ends, so that guesses and answers come one after the other. */
  async findForUpdate(tx: Tx, ownerId: string, id: string): Promise<StoredContact | undefined> {
    const [row] = await tx.query<Row[]>(
      `select ${columns} from contact where owner_id = $1 and id = $2 and ended_at is null for update`,
      [ownerId, id],
    );
    return row && contactOf(row);
  }

  /** When a person asked for codes in the last day; locked, so that two requests at once are counted as two. */
  async askedBy(tx: Tx, personId: string, now: Date): Promise<Date[]> {
    await tx.query(`insert into contact_code_allowance (owner_id) values ($1) on conflict do nothing`, [personId]);
    const [row] = await tx.query<{ asked: Date[] }[]>(
      `select asked from contact_code_allowance where owner_id = $1 for update`,
      [personId],
    );
    return (row?.asked ?? []).filter((at) => now.getTime() - at.getTime() < rememberMs);
  }

  async keepAsked(tx: Tx, personId: string, asked: readonly Date[]): Promise<void> {
    await tx.query(`update contact_code_allowance set asked = $2 where owner_id = $1`, [personId, [...asked]]);
  }

  /** Adds one that has to be confirmed; it takes the place of another that was waiting. */
  async give(tx: Tx, contact: StoredContact, now: Date, news: readonly DomainEvent[]): Promise<void> {
    await tx.query(
      `with given as (
         insert into contact (owner_id, id, kind, keeper_id, sealed, language, given_at, code_id, code_asked_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $7)
         on conflict (owner_id, kind) where confirmed_at is null and ended_at is null
         do update set id = excluded.id, keeper_id = excluded.keeper_id, sealed = excluded.sealed,
           language = excluded.language, given_at = excluded.given_at, code_id = excluded.code_id, code_asked_at = excluded.code_asked_at,
           code_tries = 0
         returning id)
       ${publishSql('given', '$9::jsonb')}`,
      [
        ...[contact.ownerId, contact.id, contact.kind, contact.keeperId, contact.sealed],
        ...[contact.language, now, contact.code?.id, toOutbox(news)],
      ],
    );
  }

  /** Another code; the one before is worth nothing from now on. */
  async askCode(tx: Tx, { ownerId, id }: ContactPlace, codeId: string, now: Date, news: DomainEvent): Promise<void> {
    await tx.query(
      `with asked as (
         update contact set code_id = $3, code_asked_at = $4, code_tries = 0 where owner_id = $1 and id = $2 returning id)
       ${publishSql('asked', '$5::jsonb')}`,
      [ownerId, id, codeId, now, toOutbox([news])],
    );
  }

  async countTry(tx: Tx, { ownerId, id }: ContactPlace): Promise<void> {
    await tx.query(`update contact set code_tries = code_tries + 1 where owner_id = $1 and id = $2`, [ownerId, id]);
  }

  /** Takes one into use from now on; its code has served. */
  async confirm(tx: Tx, { ownerId, id }: ContactPlace, now: Date, news: readonly DomainEvent[]): Promise<void> {
    await tx.query(
      `with confirmed as (
         update contact set confirmed_at = $3, reminded_at = null, code_id = null, code_asked_at = null, code_tries = 0
         where owner_id = $1 and id = $2 returning id)
       ${publishSql('confirmed', '$4::jsonb')}`,
      [ownerId, id, now, toOutbox(news)],
    );
  }

  /** Takes one out of use; it can still be told so. */
  async end(tx: Tx, { ownerId, id }: ContactPlace, now: Date, news: readonly DomainEvent[]): Promise<void> {
    await tx.query(
      `with ended as (
         update contact set ended_at = $3, code_id = null, code_asked_at = null
         where owner_id = $1 and id = $2 returning id)
       ${publishSql('ended', '$4::jsonb')}`,
      [ownerId, id, now, toOutbox(news)],
    );
  }

  /** Erases one that was never in use. */
  async erase(tx: Tx, { ownerId, id }: ContactPlace): Promise<void> {
    await tx.query(`delete from contact where owner_id = $1 and id = $2`, [ownerId, id]);
  }
}
