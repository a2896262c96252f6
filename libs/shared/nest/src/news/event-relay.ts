/** Drains the outbox: batches of 100 with SKIP LOCKED, effects in the relay's own transaction, so each happens once. */
import { Database, type Tx } from '../database';
import { EventSubscribers, type OutboxEvent, type Subscriber } from './event-subscribers';
import type { Log } from '../logs/log';

const batch = 100;
const attemptsBeforeParking = 8;

interface Waiting extends OutboxEvent {
  readonly subscriber: string;
}

/**
 * Moves waiting events to their subscribers. Each subscriber has a fate of its own: one that fails leaves no half effect,
 * is tried again later and parked after eight attempts, and its neighbours are neither stopped nor told twice. Killed
 * mid-batch, the transaction is gone and nothing happened.
 */
export class EventRelay {
  constructor(
    private readonly database: Database,
    private readonly subscribers: EventSubscribers,
    private readonly log: Log,
  ) {}

  /** Handles one batch of news and one of deliveries that failed before; answers how many it saw. */
  async drain(): Promise<number> {
    return this.database.transaction(async (tx) => {
      const seen = (await this.deliver(tx)) + (await this.deliverAgain(tx));
      if (seen > 0) await tx.query(`select pg_notify('gun_wake', '')`);
      return seen;
    });
  }

  /** Erases news that everybody was told before an instant; answers how many. What is parked stays until someone looks. */
  async forget(before: Date): Promise<number> {
    const [told] = await this.database.rows<{ erased: number }>(
      `with told as (
         delete from outbox where delivered_at < $1 and not exists (select 1 from outbox_retry where event_id = outbox.id)
         returning id)
       select count(*)::int as erased from told`,
      [before],
    );
    return told?.erased ?? 0;
  }

  /** Tells everybody once. Who could not take it has a row in `outbox_retry` from then on. */
  private async deliver(tx: Tx): Promise<number> {
    const events = await tx.query<OutboxEvent[]>(
      `select id, name, payload from outbox
       where delivered_at is null and parked_at is null order by id limit ${batch} for update skip locked`,
    );
    if (events.length === 0) return 0;
    await tx.query('savepoint delivery');
    for (const event of events)
      for (const subscriber of this.subscribers.of(event.name)) await this.tell(tx, event, subscriber.name);
    await tx.query(`update outbox set delivered_at = now() where id = any($1)`, [events.map(({ id }) => id)]);
    return events.length;
  }

  private async deliverAgain(tx: Tx): Promise<number> {
    const deliveries = await tx.query<Waiting[]>(
      `select o.id, o.name, o.payload, r.subscriber from outbox_retry r join outbox o on o.id = r.event_id
       where r.parked_at is null and r.next_attempt_at <= now()
       order by o.id, r.subscriber limit ${batch} for update of r skip locked`,
    );
    if (deliveries.length === 0) return 0;
    await tx.query('savepoint delivery');
    for (const { subscriber, ...event } of deliveries)
      await this.tell(tx, event, subscriber, () =>
        tx.query(`delete from outbox_retry where event_id = $1 and subscriber = $2`, [event.id, subscriber]),
      );
    return deliveries.length;
  }

  /** One subscriber, one savepoint: the one before is let go and the next begun in the same round trip. */
  private async tell(
    tx: Tx,
    event: OutboxEvent,
    subscriber: Subscriber['name'],
    settle?: () => Promise<unknown>,
  ): Promise<void> {
    try {
      await this.subscribers.get(event.name, subscriber).tell(tx, event);
      await settle?.();
    } catch (error) {
      await tx.query('rollback to savepoint delivery');
      const parked = await this.tryLater(tx, event, subscriber);
      const what = { eventId: event.id, event: event.name, subscriber, error: String(error) };
      this.log.error(what, parked ? 'event parked: somebody has to look' : 'event not delivered');
    }
    await tx.query('release savepoint delivery; savepoint delivery');
  }

  /** Answers whether it was tried often enough. */
  private async tryLater(tx: Tx, { id }: OutboxEvent, subscriber: Subscriber['name']): Promise<boolean> {
    const [retry] = await tx.query<{ parked: boolean }[]>(
      `insert into outbox_retry as r (event_id, subscriber, attempts, next_attempt_at)
       values ($1, $2, 1, now() + interval '1 second')
       on conflict (event_id, subscriber) do update set attempts = r.attempts + 1,
         next_attempt_at = now() + interval '1 second' * power(2, r.attempts),
         parked_at = case when r.attempts + 1 >= ${attemptsBeforeParking} then now() end
       returning parked_at is not null as parked`,
      [id, subscriber],
    );
    return retry?.parked ?? false;
  }
}
