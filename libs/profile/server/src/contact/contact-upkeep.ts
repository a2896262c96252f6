/** What time does to contact data: a year asks for a new confirmation, and what ended is erased after some days. */
import { addMonths, brusselsDate, type DomainEvent } from '@gun/kernel';
import { Clock, Database, publishSql, toOutbox } from '@gun/nest';
import { contactDue, contactStateAt, type ContactKind } from '@gun/profile-contract';
import { Injectable } from '@nestjs/common';
import { rememberMs } from './contact-policy';

/** Reminders of one round. */
const batch = 500;

interface DueRow {
  readonly owner_id: string;
  readonly id: string;
  readonly kind: ContactKind;
  readonly confirmed_at: Date;
}

@Injectable()
export class ContactUpkeep {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Tells each owner once that an address has to be confirmed again; answers how many were told. */
  async remind(): Promise<number> {
    const now = this.clock.now();
    return this.database.transaction(async (tx) => {
      // One day more than a year back, whatever the hour: the rule itself decides about each.
      const rows = await tx.query<DueRow[]>(
        `select owner_id, id, kind, confirmed_at from contact
         where ended_at is null and reminded_at is null and confirmed_at < $1
         order by confirmed_at limit ${batch} for update skip locked`,
        [new Date(`${addMonths(brusselsDate(now), -12)}T23:59:59Z`)],
      );
      const due = rows.filter(({ confirmed_at }) => contactStateAt(confirmed_at, now) === 'toReconfirm');
      for (const { owner_id: ownerId, id: contactId, kind } of due) {
        const news: DomainEvent[] = [contactDue({ ownerId, contactId, kind })];
        await tx.query(
          `with reminded as (update contact set reminded_at = $3 where owner_id = $1 and id = $2 returning id)
           ${publishSql('reminded', '$4::jsonb')}`,
          [ownerId, contactId, now, toOutbox(news)],
        );
      }
      return due.length;
    });
  }

  /** Erases what ended before an instant, and counts of codes that limit nobody any more. */
  async forget(endedBefore: Date): Promise<void> {
    await this.database.rows(`delete from contact where ended_at < $1`, [endedBefore]);
    await this.database.rows(
      `delete from contact_code_allowance where not exists (select from unnest(asked) as at where at > $1)`,
      [new Date(this.clock.now().getTime() - rememberMs)],
    );
  }
}
