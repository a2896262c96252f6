/**
 * Accounts go as a whole, five years after their last line: then no claim between worker and employer can be brought any
 * more (act of 3 July 1978 on employment contracts, art. 15). The database refuses earlier.
 */
import { addMonths, brusselsDate } from '@gun/kernel';
import { Clock, Database } from '@gun/nest';
import { Injectable } from '@nestjs/common';

export const heldMonths = 60;

@Injectable()
export class AccountEraser {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** What was there before an instant, as far as no law holds it. Harmless to repeat. */
  async erase(ownerId: string, before: Date): Promise<void> {
    const free = this.freeBefore();
    await this.database.transaction(async (tx) => {
      await tx.query(`select training_credits.erase_books($1, $2)`, [ownerId, before < free ? before : free]);
      await tx.query(
        `delete from training_reservation r where owner_id = $1 and created_at < $2
         and not exists (select from training_credits.move m where m.owner_id = $1 and m.reservation_id = r.id)`,
        [ownerId, before],
      );
      // What it attested is in the wallet, which answers for it.
      await tx.query(`delete from training_completion where owner_id = $1 and created_at < $2`, [ownerId, before]);
    });
  }

  /** Accounts of whoever asked nothing: kept no longer than the law says (GDPR art. 5(1)(e)). */
  async eraseOld(limit = 100): Promise<void> {
    const free = this.freeBefore();
    const old = await this.database.rows<{ ownerId: string }>(
      `select distinct owner_id as "ownerId" from training_credits.move m where until < $1::date
       and not exists (select from training_credits.move later where later.owner_id = m.owner_id and later.at >= $1)
       limit $2`,
      [free, limit],
    );
    for (const { ownerId } of old) await this.erase(ownerId, free);
  }

  private freeBefore(): Date {
    return new Date(`${addMonths(brusselsDate(this.clock.now()), -heldMonths)}T00:00:00Z`);
  }
}
