/** Removes drafts that nobody touched until their day: their answers are erased, as the person was told on the page. */
import { brusselsDate } from '@gun/kernel';
import { Clock, Database } from '@gun/nest';
import { Injectable } from '@nestjs/common';

@Injectable()
export class ExpiredDrafts {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Erases up to `limit` of them; answers how many there were. The worker calls it now and then. */
  async erase(limit = 500): Promise<number> {
    const today = brusselsDate(this.clock.now());
    return this.database.transaction(async (tx) => {
      const erased = await tx.query<unknown[]>(
        `update dossier set status = 'discarded', answers = '{}', facts = '[]'
         where (owner_id, id) in (
           select owner_id, id from dossier where status = 'draft' and expires_on < $1 limit $2 for update skip locked)
         returning id`,
        [today, limit],
      );
      await tx.query(
        `delete from dossier_evidence e using dossier d
         where d.owner_id = e.owner_id and d.id = e.dossier_id and d.status = 'discarded'`,
      );
      return Array.isArray(erased[0]) ? erased[0].length : erased.length; // TypeORM answers [rows, count] to an update
    });
  }
}
