/** Destroys values whose time is over: answers that were looked at for 40 minutes, and proofs past their last day. */
import { brusselsDate } from '@gun/kernel';
import { Clock, Database } from '@gun/nest';
import { Injectable } from '@nestjs/common';

const emptied = `sealed = null, provenance = null, preview_until = null, keep_until = null`;

@Injectable()
export class ExpiredEvidence {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Up to `limit` of each. */
  async destroy(limit = 500): Promise<void> {
    const now = this.clock.now();
    await this.previews(now, limit);
    await this.accepted(brusselsDate(now), limit);
  }

  /** A draft may ask anew, and nothing is left of the question; later, the source stays ready to answer. */
  private async previews(now: Date, limit: number): Promise<void> {
    await this.database.transaction(async (tx) => {
      await tx.query(
        `delete from dossier_evidence e using dossier d
         where e.state = 'preview' and e.preview_until < $1
           and d.owner_id = e.owner_id and d.id = e.dossier_id and d.status = 'draft'`,
        [now],
      );
      await tx.query(
        `update dossier_evidence set state = 'arrived', ${emptied} where (owner_id, dossier_id, id) in (
           select owner_id, dossier_id, id from dossier_evidence
           where state = 'preview' and preview_until < $1 limit $2 for update skip locked)`,
        [now, limit],
      );
    });
  }

  /** That a proof was accepted, of which type and on which day, stays with its dossier. */
  private async accepted(today: string, limit: number): Promise<void> {
    await this.database.rows(
      `update dossier_evidence set state = 'erased', ${emptied} where (owner_id, dossier_id, id) in (
         select owner_id, dossier_id, id from dossier_evidence
         where state = 'accepted' and keep_until < $1 limit $2 for update skip locked)`,
      [today, limit],
    );
  }
}
