/** Drains the outbox: batches of 100 with SKIP LOCKED, effects in the relay's own transaction, so each happens once. */
import { Injectable } from '@nestjs/common';
import type { DomainEvent } from '@gun/kernel';
import { Database, type Tx } from './database';
import type { Log } from './log';

const batch = 100;
const attemptsBeforeParking = 8;

export interface OutboxEvent extends DomainEvent {
  readonly id: string;
}
type Subscriber = (tx: Tx, event: OutboxEvent) => Promise<void>;

interface Definition<Payload> {
  readonly eventName: string;
  parse(value: unknown): Payload;
}

/** Who wants to hear of what. Modules subscribe when they start. */
@Injectable()
export class EventSubscribers {
  private readonly byName = new Map<string, Subscriber[]>();

  on<Payload>(
    event: Definition<Payload>,
    subscriber: (tx: Tx, payload: Payload, eventId: string) => Promise<void>,
  ): void {
    const list = this.byName.get(event.eventName) ?? [];
    list.push((tx, { payload, id }) => subscriber(tx, event.parse(payload), id));
    this.byName.set(event.eventName, list);
  }

  of(name: string): readonly Subscriber[] {
    return this.byName.get(name) ?? [];
  }
}

/**
 * Moves waiting events to their subscribers. An event whose subscriber fails is tried again later and parked after eight
 * attempts; the queue keeps moving. Killed mid-batch, the transaction is gone and nothing happened.
 */
export class EventRelay {
  constructor(
    private readonly database: Database,
    private readonly subscribers: EventSubscribers,
    private readonly log: Log,
  ) {}

  /** Handles one batch; answers how many events it saw. */
  async drain(): Promise<number> {
    return this.database.transaction(async (tx) => {
      const events = await tx.query<OutboxEvent[]>(
        `select id, name, payload from outbox
         where delivered_at is null and parked_at is null and next_attempt_at <= now()
         order by id limit ${batch} for update skip locked`,
      );
      for (const event of events) await this.deliver(tx, event);
      if (events.length > 0) await tx.query(`select pg_notify('gun_wake', '')`);
      return events.length;
    });
  }

  /** Erases news that everybody was told before an instant; answers how many. What is parked stays until someone looks. */
  async forget(before: Date): Promise<number> {
    const [told] = await this.database.rows<{ erased: number }>(
      `with told as (delete from outbox where delivered_at < $1 returning id) select count(*)::int as erased from told`,
      [before],
    );
    return told?.erased ?? 0;
  }

  private async deliver(tx: Tx, event: OutboxEvent): Promise<void> {
    await tx.query('savepoint delivery');
    try {
      for (const subscriber of this.subscribers.of(event.name)) await subscriber(tx, event);
      await tx.query(`update outbox set delivered_at = now() where id = $1`, [event.id]);
    } catch (error) {
      await tx.query('rollback to savepoint delivery');
      this.log.error({ eventId: event.id, event: event.name, error: String(error) }, 'event not delivered');
      await tx.query(
        `update outbox set attempts = attempts + 1,
           next_attempt_at = now() + interval '1 second' * power(2, attempts),
           parked_at = case when attempts + 1 >= ${attemptsBeforeParking} then now() end
         where id = $1`,
        [event.id],
      );
    }
    await tx.query('release savepoint delivery');
  }
}
