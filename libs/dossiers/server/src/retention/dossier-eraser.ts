/** Lets go of dossiers whose time is over: for everybody, as their procedure promises, and for whoever asks for erasure. */
import { DocumentsPersonalData } from '@gun/documents-server';
import { closedStatuses } from '@gun/dossiers-contract';
import { brusselsDate } from '@gun/kernel';
import { Clock, Database, type Tx } from '@gun/nest';
import { Injectable } from '@nestjs/common';
import { In, LessThan } from 'typeorm';
import { DossierEntity } from '../record/dossier.entity';
import { freeFrom, scheduledProcedures, scheduleOf } from './retention-schedule';

type Place = Pick<DossierEntity, 'ownerId' | 'id'>;

@Injectable()
export class DossierEraser {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly documents: DocumentsPersonalData,
  ) {}

  /** Erases up to `limit` closed dossiers that nothing holds any more; answers how many. */
  async eraseExpired(limit = 200): Promise<number> {
    const now = this.clock.now();
    const today = brusselsDate(now);
    const candidates = await this.database.rows<
      Pick<DossierEntity, 'ownerId' | 'id' | 'procedure' | 'outcome'> & { updatedAt: Date }
    >(
      `select d.owner_id as "ownerId", d.id, d.procedure, d.outcome, d.updated_at as "updatedAt" from dossier d
       left join unnest($1::text[], $2::int[]) as s(procedure, months) on s.procedure = d.procedure
       where d.status = any($3) and d.updated_at < $4::timestamptz - make_interval(months => coalesce(s.months, 120))
       order by d.updated_at limit $5`,
      [scheduledProcedures, scheduledProcedures.map(shortest), closedStatuses, now, limit],
    );
    const over = candidates.filter((dossier) => isOver(dossier, today));
    for (const dossier of over) await this.erase(dossier);
    return over.length;
  }

  /** Erases drafts and closed dossiers of one owner, as far as nothing holds them, from before an instant. */
  async eraseOf(ownerId: string, before: Date): Promise<void> {
    const today = brusselsDate(this.clock.now());
    const rows = await this.database.manager.find(DossierEntity, {
      where: { ownerId, status: In([...closedStatuses, 'draft', 'discarded']), updatedAt: LessThan(before) },
      select: { ownerId: true, id: true, status: true, procedure: true, outcome: true, updatedAt: true },
    });
    for (const row of rows)
      if (row.status === 'draft' || row.status === 'discarded' || isOver(row, today)) await this.erase(row);
  }

  private erase({ ownerId, id }: Place): Promise<void> {
    return this.database.transaction(async (tx: Tx) => {
      await this.documents.eraseOfDossier(tx, ownerId, id);
      await tx.query(`delete from dossier_evidence where owner_id = $1 and dossier_id = $2`, [ownerId, id]);
      await tx.query(`delete from dossier_fact_check where owner_id = $1 and dossier_id = $2`, [ownerId, id]);
      await tx.query(`delete from dossier_correction where owner_id = $1 and dossier_id = $2`, [ownerId, id]);
      await tx.query(`delete from desk_dossier where owner_id = $1 and dossier_id = $2`, [ownerId, id]);
      await tx.query(`delete from dossier where owner_id = $1 and id = $2`, [ownerId, id]);
      await tx.query(`select erase_timeline($1, $2)`, [ownerId, id]);
    });
  }
}

const isOver = (dossier: Parameters<typeof freeFrom>[0], today: string): boolean =>
  (freeFrom(dossier) ?? '9999-12-31') <= today;

/** The first moment at which one of its dossiers may go. */
function shortest(procedure: string): number {
  const { granted, otherwise } = scheduleOf(procedure);
  return granted === 'archived' ? otherwise : Math.min(granted, otherwise);
}
