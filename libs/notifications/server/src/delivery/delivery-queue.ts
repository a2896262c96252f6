/** What has still to be sent: rows that are claimed, tried, and ended. */
import { uuidV7 } from '@gun/kernel';
import { Clock, Database, type Tx } from '@gun/nest';
import { Injectable } from '@nestjs/common';
import type { Purpose } from './message-words';
import type { Medium } from './outgoing';

export interface Delivery {
  readonly ownerId: string;
  readonly id: string;
  readonly medium: Medium;
  readonly purpose: Purpose;
  /** A code, a contact that ended, or a message. */
  readonly subject: string;
  /** The address it goes to, where that was known beforehand. */
  readonly contactId?: string;
  readonly createdAt: Date;
  /** This one included. */
  readonly attempts: number;
}

/** `needless`: there is nobody to tell any more, or nothing. `parked`: tried for a day; somebody has to look. */
export type DeliveryEnd = 'sent' | 'refused' | 'needless' | 'parked';

/** While one process sends, another leaves it alone; one that dies leaves it for the next. Longer than any sending. */
const claimMs = 60_000;

interface Row {
  readonly owner_id: string;
  readonly id: string;
  readonly medium: Medium;
  readonly purpose: Purpose;
  readonly subject: string;
  readonly contact_id: string | null;
  readonly created_at: Date;
  readonly attempts: number;
}

const deliveryOf = (row: Row): Delivery => ({
  ...{ ownerId: row.owner_id, id: row.id, medium: row.medium, purpose: row.purpose, subject: row.subject },
  ...{ createdAt: row.created_at, attempts: row.attempts },
  ...(row.contact_id && { contactId: row.contact_id }),
});

const later = (from: Date, ms: number): Date => new Date(from.getTime() + ms);

@Injectable()
export class DeliveryQueue {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Adds one, once for what it is about. */
  async add(
    tx: Tx,
    { ownerId, medium, purpose, subject, contactId }: Omit<Delivery, 'id' | 'createdAt' | 'attempts'>,
  ): Promise<void> {
    await tx.query(
      `insert into delivery (owner_id, id, medium, purpose, subject, contact_id, created_at, next_attempt_at)
       values ($1, $2, $3, $4, $5, $6, $7, $7) on conflict do nothing`,
      [ownerId, uuidV7(), medium, purpose, subject, contactId ?? null, this.clock.now()],
    );
  }

  /** Takes what is due, oldest first, so that nobody else sends it meanwhile. */
  async claim(medium: Medium, atMost: number): Promise<Delivery[]> {
    const now = this.clock.now();
    const rows = await this.database.rows<Row[]>(
      `update delivery set attempts = attempts + 1, next_attempt_at = $3
       where (owner_id, id) in (
         select owner_id, id from delivery where ended_at is null and medium = $1 and next_attempt_at <= $2
         order by next_attempt_at limit $4 for update skip locked)
       returning owner_id, id, medium, purpose, subject, contact_id, created_at, attempts`,
      [medium, now, later(now, claimMs), atMost],
    );
    return updated(rows).map(deliveryOf);
  }

  async end({ ownerId, id }: Delivery, outcome: DeliveryEnd, contactId?: string): Promise<void> {
    await this.database.rows(
      `update delivery set ended_at = $3, outcome = $4, contact_id = coalesce($5, contact_id)
       where owner_id = $1 and id = $2`,
      [ownerId, id, this.clock.now(), outcome, contactId ?? null],
    );
  }

  async tryAgain({ ownerId, id }: Delivery, inMs: number): Promise<void> {
    await this.database.rows(`update delivery set next_attempt_at = $3 where owner_id = $1 and id = $2`, [
      ...[ownerId, id, later(this.clock.now(), inMs)],
    ]);
  }

  /** It was not tried after all. */
  async giveBack({ ownerId, id }: Delivery): Promise<void> {
    await this.database.rows(
      `update delivery set attempts = attempts - 1, next_attempt_at = $3 where owner_id = $1 and id = $2`,
      [ownerId, id, this.clock.now()],
    );
  }

  /** Of these addresses, those that refused what was sent to them last. */
  async refusing(ownerId: string, contactIds: readonly string[]): Promise<string[]> {
    if (contactIds.length === 0) return [];
    const rows = await this.database.rows<{ contact_id: string; outcome: DeliveryEnd }>(
      `select distinct on (contact_id) contact_id, outcome from delivery
       where owner_id = $1 and contact_id = any($2) and outcome in ('sent', 'refused')
       order by contact_id, ended_at desc, id desc`,
      [ownerId, contactIds],
    );
    return rows.filter(({ outcome }) => outcome === 'refused').map((row) => row.contact_id);
  }

  /** Erases what ended before an instant, except what is parked: that stays until someone looks. */
  async forget(before: Date): Promise<void> {
    await this.database.rows(`delete from delivery where ended_at < $1 and outcome <> 'parked'`, [before]);
  }
}

/** TypeORM answers an update with its rows and their number. */
const updated = (answer: unknown): Row[] => (answer as [Row[], number])[0];
