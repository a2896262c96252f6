/**
 * Questions that a source has taken and not yet answered: where the answer will be, never what it says. A row goes as
 * soon as the answer is collected, and after thirty days in any case.
 */
import { evidenceReady } from '@gun/data-broker-contract';
import { Clock, Database, publishSql, toOutbox } from '@gun/nest';
import { Injectable } from '@nestjs/common';

export interface DeferredKey {
  readonly ownerId: string;
  /** The owner itself when they asked outside any dossier. */
  readonly dossierId: string;
  readonly type: string;
}

export interface DeferredQuestion extends DeferredKey {
  readonly exchangeId: string;
  /** A path on the source, or the address where the person looks at the evidence first. */
  readonly location: string;
  /** Absent while only the person can move it on. */
  readonly expectedAt?: string | undefined;
}

interface Row {
  readonly owner_id: string;
  readonly dossier_id: string;
  readonly type: string;
  readonly exchange_id: string;
  readonly location: string;
}

const questionOf = (row: Row): DeferredQuestion => ({
  ...{ ownerId: row.owner_id, dossierId: row.dossier_id, type: row.type },
  ...{ exchangeId: row.exchange_id, location: row.location },
});

@Injectable()
export class DeferredQuestions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async find({ ownerId, dossierId, type }: DeferredKey): Promise<DeferredQuestion | undefined> {
    const [row] = await this.database.rows<Row>(
      `select owner_id, dossier_id, type, exchange_id, location from evidence_deferred
       where owner_id = $1 and dossier_id = $2 and type = $3`,
      [ownerId, dossierId, type],
    );
    return row && questionOf(row);
  }

  async keep({ ownerId, dossierId, type, exchangeId, location, expectedAt }: DeferredQuestion): Promise<void> {
    await this.database.rows(
      `insert into evidence_deferred (owner_id, dossier_id, type, exchange_id, location, asked_at, look_again_at)
       values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (owner_id, dossier_id, type)
       do update set location = excluded.location, look_again_at = excluded.look_again_at`,
      [ownerId, dossierId, type, exchangeId, location, this.clock.now(), expectedAt ?? null],
    );
  }

  async drop({ ownerId, dossierId, type }: DeferredKey): Promise<void> {
    await this.database.rows(`delete from evidence_deferred where owner_id = $1 and dossier_id = $2 and type = $3`, [
      ownerId,
      dossierId,
      type,
    ]);
  }

  /** Erases what was asked before this moment. */
  async forget(before: Date): Promise<void> {
    await this.database.rows(`delete from evidence_deferred where asked_at < $1`, [before]);
  }

  /** Takes the questions that are due for a minute; another worker takes others. */
  async takeDue(atMost = 20): Promise<DeferredQuestion[]> {
    const now = this.clock.now();
    const rows = await this.database.rows<Row>(
      `with due as (
         select owner_id, dossier_id, type from evidence_deferred
         where look_again_at <= $1 order by look_again_at limit $2 for update skip locked)
       , taken as (
         update evidence_deferred later set look_again_at = $1::timestamptz + interval '1 minute'
         from due where (later.owner_id, later.dossier_id, later.type) = (due.owner_id, due.dossier_id, due.type)
         returning later.*)
       select owner_id, dossier_id, type, exchange_id, location from taken`,
      [now, atMost],
    );
    return rows.map(questionOf);
  }

  /** Tells the house, once, that an answer can be collected. Outside a dossier nobody waits for the news. */
  async ready({ ownerId, dossierId, type }: DeferredQuestion): Promise<void> {
    const event = evidenceReady({ ownerId, dossierId, type, at: this.clock.now().toISOString() });
    const news = dossierId === ownerId ? [] : [event];
    await this.database.rows(
      `with told as (
         update evidence_deferred set look_again_at = null
         where owner_id = $1 and dossier_id = $2 and type = $3 returning 1)
       ${publishSql('told', '$4::jsonb')}`,
      [ownerId, dossierId, type, toOutbox(news)],
    );
  }

  /** Looks again after as long as the question has waited, within five seconds and an hour. */
  async notYet({ ownerId, dossierId, type }: DeferredQuestion): Promise<void> {
    await this.database.rows(
      `update evidence_deferred set look_again_at =
         $4::timestamptz + least(greatest($4::timestamptz - asked_at, interval '5 seconds'), interval '1 hour')
       where owner_id = $1 and dossier_id = $2 and type = $3`,
      [ownerId, dossierId, type, this.clock.now()],
    );
  }
}
