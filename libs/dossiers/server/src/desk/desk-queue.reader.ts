/** The queue of an office, as its officers see it: read from the projection, soonest legal date first. */
import { listQueue, queues, readDeskDossier, type Queue, type QueueItem } from '@gun/dossiers-contract';
import { fillPath, type Language, type OfficerActor } from '@gun/kernel';
import { Database, onePage } from '@gun/nest';
import { CatalogueReader } from '@gun/procedures-server';
import { Injectable } from '@nestjs/common';
import { QueueListings } from '../access-log/queue-listings';

type QueueName = (typeof queues)[number];

/** Which projected dossiers belong to a queue; `$2` is the officer. One text per queue, so that each has its plan. */
const inQueue: Record<QueueName, string> = {
  open: `status = 'submitted' and step_by_office and claimant_id is null`,
  mine: `status in ('submitted', 'waiting') and claimant_id = $2`,
  waiting: `status = 'waiting' and $2::uuid is not null`,
  decided: `status in ('decided', 'completed') and $2::uuid is not null`,
};

interface QueueRow {
  readonly dossier_id: string;
  readonly owner_id: string;
  readonly reference: string;
  readonly procedure: string;
  readonly version: number;
  readonly applicant: string;
  readonly status: QueueItem['status'];
  readonly step: string | null;
  readonly language: Language;
  readonly due: string | null;
  readonly paused: boolean;
  readonly submitted_at: Date;
  readonly claimant_id: string | null;
  readonly claimant_name: string | null;
}

const listed = ({ dossier_id: id, owner_id: ownerId, procedure, version, reference, language }: QueueRow) => ({
  ...{ id, ownerId, procedure, version, reference, language },
});

@Injectable()
export class DeskQueueReader {
  constructor(
    private readonly database: Database,
    private readonly catalogue: CatalogueReader,
    private readonly listings: QueueListings,
  ) {}

  /** Paged by key, never by offset. */
  async list(
    officer: OfficerActor,
    query: { queue: QueueName; afterDossier?: string | undefined; pageSize: number },
  ): Promise<Queue> {
    const rows = await this.database.rows<QueueRow>(
      `select dossier_id, owner_id, reference, procedure, version, applicant, status, step, language, due::text, paused,
              submitted_at, claimant_id, claimant_name
       from desk_dossier
       where office = $1 and $2::uuid is not null and ${inQueue[query.queue]}
         and ($3::uuid is null or (coalesce(due, 'infinity'::date), dossier_id) >
              (select coalesce(due, 'infinity'::date), dossier_id from desk_dossier where office = $1 and dossier_id = $3))
       order by coalesce(due, 'infinity'::date), dossier_id limit $4`,
      [officer.officeId, officer.officerId, query.afterDossier ?? null, query.pageSize + 1],
    );
    const { page, next } = onePage(listQueue, query, rows, (last) => ({ afterDossier: last.dossier_id }));
    await this.listings.note(officer, page.map(listed));
    return {
      items: await Promise.all(page.map((row) => this.item(row, officer))),
      counts: await this.counts(officer),
      ...(next && { next }),
    };
  }

  private async counts({ officeId, officerId }: OfficerActor): Promise<Queue['counts']> {
    const columns = queues.map((queue) => `count(*) filter (where ${inQueue[queue]})::int as "${queue}"`).join(', ');
    const sql = `select ${columns} from desk_dossier where office = $1 and $2::uuid is not null`;
    const [row] = await this.database.rows<Queue['counts']>(sql, [officeId, officerId]);
    return row ?? { open: 0, mine: 0, waiting: 0, decided: 0 };
  }

  private async item(row: QueueRow, officer: OfficerActor): Promise<QueueItem> {
    const definition = await this.catalogue.getVersion(row.procedure, row.version);
    const step = definition.handling.find(({ id }) => id === row.step);
    return {
      href: fillPath(readDeskDossier, { dossierId: row.dossier_id }),
      id: row.dossier_id,
      reference: row.reference,
      procedure: row.procedure,
      title: definition.about.name,
      applicant: row.applicant,
      status: row.status,
      ...(step && { step: step.label }),
      ...(row.due && { due: row.due }),
      paused: row.paused,
      submittedAt: row.submitted_at.toISOString(),
      language: row.language,
      ...(row.claimant_name && { claimant: row.claimant_name }),
      mine: row.claimant_id === officer.officerId,
    };
  }
}
