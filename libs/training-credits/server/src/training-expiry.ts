/** The last days of credits: a month before, their owner is warned; once they are over, the ledger says so. In the worker. */
import { addDays, addMonths, brusselsDate } from '@gun/kernel';
import { Clock, Database } from '@gun/nest';
import { Notifier } from '@gun/notifications-server';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { AccountEraser } from './account-eraser';
import { schemeOf, type TrainingScheme } from './catalogue/training-schemes';
import { TrainingLedger, type Book } from './ledger/ledger';
import { ReservationsService } from './reservations.service';
import { creditsEnding, creditsExpired } from './training-notices';
import { WaitingGrants } from './waiting-grants';

/** What ended longer ago was expired then; a worker that was away is back within this time. */
const lookBackDays = 60;

interface Ending extends Book {
  readonly until: string;
}

@Injectable()
export class TrainingExpiry {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly ledger: TrainingLedger,
    private readonly reservations: ReservationsService,
    private readonly waiting: WaitingGrants,
    private readonly eraser: AccountEraser,
    private readonly notifier: Notifier,
  ) {}

  /** Harmless to repeat: what is expired is available no longer, and each warning is one message. */
  async carryOut(): Promise<void> {
    const today = brusselsDate(this.clock.now());
    await this.reservations.lapse();
    for (const ending of await this.endingBetween(addDays(today, -lookBackDays), addDays(today, -1)))
      await this.expire(ending);
    for (const ending of await this.endingBetween(today, addMonths(today, 1))) await this.warn(ending);
    await this.waiting.forget(today);
    await this.eraser.eraseOld();
  }

  private endingBetween(first: string, last: string): Promise<Ending[]> {
    return this.database.rows<Ending>(
      `select owner_id as "ownerId", scheme, until::text from training_credits.move
       where until between $1 and $2 group by owner_id, scheme, until
       having sum(case when to_account = 'available' then amount
                       when from_account = 'available' then -amount else 0 end) > 0`,
      [first, last],
    );
  }

  private async expire({ until, ...book }: Ending): Promise<void> {
    const scheme = schemeOf(book.scheme);
    if (!scheme) return;
    await this.database.transaction(async (tx) => {
      await this.ledger.lock(tx, book);
      const lots = (await this.ledger.available(tx, book)).filter((lot) => lot.until === until);
      const [eventId] = await this.ledger.add(tx, book, { kind: 'expire', lots });
      const [lot] = lots;
      if (!lot || !eventId) return;
      const { ownerId } = book;
      await this.notifier.notify(tx, creditsExpired({ ownerId, eventId, scheme, amount: lot.amount, until }));
    });
  }

  private async warn({ until, ...book }: Ending): Promise<void> {
    const scheme = schemeOf(book.scheme);
    if (!scheme) return;
    await this.database.transaction(async (tx) => {
      const lot = (await this.ledger.available(tx, book)).find((each) => each.until === until);
      const { ownerId } = book;
      const news = { ownerId, eventId: warningIdOf(ownerId, scheme, until), scheme, until };
      if (lot) await this.notifier.notify(tx, creditsEnding({ ...news, amount: lot.amount }));
    });
  }
}

/** The same for each look at the same lot: a message with a known id is not sent again (UUID version 8, RFC 9562). */
function warningIdOf(ownerId: string, { key }: TrainingScheme, until: string): string {
  const bytes = createHash('sha256').update(`training credits ending ${ownerId} ${key} ${until}`).digest();
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return bytes
    .toString('hex')
    .slice(0, 32)
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
