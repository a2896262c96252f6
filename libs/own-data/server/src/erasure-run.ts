/**
 * Carries requests for erasure out: what no law holds goes at once, the rest each day as its time comes, and the keys of
 * the person with the last of it (GDPR art. 17). Runs in the worker; every step may be repeated.
 */
import { PersonKeys } from '@gun/identity-server';
import { addDays, brusselsDate } from '@gun/kernel';
import { Clock, Database, PersonalDataSources } from '@gun/nest';
import { Notifier } from '@gun/notifications-server';
import { Injectable } from '@nestjs/common';
import { erasureDone } from './own-data-notices';

interface DueErasure {
  readonly owner_id: string;
  readonly id: string;
  readonly carried_out_at: Date | null;
}

@Injectable()
export class ErasureRun {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly sources: PersonalDataSources,
    private readonly people: PersonKeys,
    private readonly notifier: Notifier,
  ) {}

  /** Up to `limit` requests whose day has come; one that fails waits for the next round and holds up nobody. */
  async carryOut(limit = 100): Promise<void> {
    const due = await this.database.rows<DueErasure>(
      `select owner_id, id, carried_out_at from erasure
       where state in ('asked', 'carriedOut') and look_again_on <= $1 order by look_again_on limit $2`,
      [brusselsDate(this.clock.now()), limit],
    );
    const failures: unknown[] = [];
    for (const erasure of due) await this.carryOutOne(erasure).catch((error: unknown) => failures.push(error));
    if (failures.length > 0) throw new AggregateError(failures, `${failures.length} requests for erasure wait`);
  }

  private async carryOutOne({ owner_id: ownerId, id, carried_out_at: before }: DueErasure): Promise<void> {
    const now = this.clock.now();
    const at = before ?? (await this.begin(ownerId, id, now));
    if (!at) return; // taken back at this very moment
    for (const source of this.sources.all()) await source.erase(ownerId, at);
    if (before && (await this.nothingIsLeft(ownerId, now))) return this.complete(ownerId, id);
    await this.database.transaction(async (tx) => {
      await tx.query(`update erasure set look_again_on = $3 where owner_id = $1 and id = $2`, [
        ...[ownerId, id, addDays(brusselsDate(now), 1)],
      ]);
      if (!before) await this.notifier.notify(tx, erasureDone(ownerId, id));
    });
  }

  /** From here on it cannot be taken back. */
  private async begin(ownerId: string, id: string, now: Date): Promise<Date | undefined> {
    const [begun] = await this.database.rows<{ id: string }>(
      `with begun as (
         update erasure set state = 'carriedOut', carried_out_at = $3
         where owner_id = $1 and id = $2 and state = 'asked' returning id)
       select id from begun`,
      [ownerId, id, now],
    );
    return begun && now;
  }

  private async nothingIsLeft(ownerId: string, now: Date): Promise<boolean> {
    const fates = async () =>
      (await Promise.all(this.sources.all().map((source) => source.fates(ownerId, now)))).flat();
    if ((await fates()).some(({ fate }) => fate === 'held')) return false;
    for (const source of this.sources.all()) await source.erase(ownerId, now);
    return (await fates()).length === 0;
  }

  private async complete(ownerId: string, id: string): Promise<void> {
    await this.people.forget(ownerId);
    await this.database.rows(
      `update erasure set state = 'complete', look_again_on = null where owner_id = $1 and id = $2`,
      [ownerId, id],
    );
  }
}
