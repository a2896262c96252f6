/**
 * A queue shows who asked for what, to every officer of the office. Each dossier in it is a line of its owner, one for
 * the office and the day: a line for each look would bury the reads that matter (decision 36).
 */
import { brusselsDate, type OfficerActor } from '@gun/kernel';
import { Clock, Database } from '@gun/nest';
import { Injectable } from '@nestjs/common';
import { DossierAccesses, type ReadDossier } from './dossier-accesses';

export interface ListedInQueue extends Omit<ReadDossier, 'personId'> {
  readonly id: string;
}

@Injectable()
export class QueueListings {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly accesses: DossierAccesses,
  ) {}

  /** Keeps the lines that this page makes, before it is shown. @throws accessLogClosed when one cannot be kept. */
  async note(officer: OfficerActor, page: readonly ListedInQueue[]): Promise<void> {
    const untold = await this.untold(officer, page);
    if (untold.length === 0) return;
    await this.database.transaction(async (tx) => {
      // In one order, so that two officers who open the queue at once wait for each other instead of deadlocking.
      const mine = await tx.query<{ dossier_id: string }[]>(
        `insert into queue_listing (office, day, dossier_id)
         select $1, $2::date, id from unnest($3::uuid[]) as id order by id on conflict do nothing returning dossier_id`,
        [officer.officeId, this.today(), untold.map(({ id }) => id)],
      );
      const ids = new Set(mine.map(({ dossier_id }) => dossier_id));
      for (const dossier of untold) if (ids.has(dossier.id)) await this.accesses.inQueue(tx, officer, dossier);
    });
  }

  /** Days that are over tell nobody anything. */
  async forget(before: Date): Promise<void> {
    await this.database.rows(`delete from queue_listing where day < $1`, [brusselsDate(before.getTime())]);
  }

  private async untold({ officeId }: OfficerActor, page: readonly ListedInQueue[]): Promise<ListedInQueue[]> {
    if (page.length === 0) return [];
    const rows = await this.database.rows<{ dossier_id: string }>(
      `select dossier_id from queue_listing where office = $1 and day = $2 and dossier_id = any($3::uuid[])`,
      [officeId, this.today(), page.map(({ id }) => id)],
    );
    const told = new Set(rows.map(({ dossier_id }) => dossier_id));
    return page.filter(({ id }) => !told.has(id));
  }

  private today(): string {
    return brusselsDate(this.clock.now().getTime());
  }
}
