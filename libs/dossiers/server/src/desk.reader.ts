/** Answers the civil servant's questions: the queue of the office, and a dossier of it. */
import {
  availableActions,
  queues,
  type DeskDossierView,
  type OpenDossier,
  type Queue,
  type QueueItem,
} from '@gun/dossiers-contract';
import type { Language, OfficerActor } from '@gun/kernel';
import { Clock, Database, type Tx } from '@gun/nest';
import { ChannelsReader } from '@gun/notifications-server';
import type { ProcedureDefinition } from '@gun/procedures-contract';
import { CatalogueReader } from '@gun/procedures-server';
import { Injectable } from '@nestjs/common';
import { changesOf } from './changed-values';
import { ContestedMarks } from './contested-marks';
import { decisionLanguages } from './decision-policy';
import { DossierAccesses } from './dossier-accesses';
import { DossierAttachments } from './dossier-attachments';
import { clockView } from './dossier-clock';
import { inquiryView } from './dossier-inquiry';
import { DossierEvidenceReader } from './dossier-evidence.reader';
import type { DossierEntity } from './dossier.entity';
import { mayClaim, mayOfficeOpen, mayRelease } from './dossier-policy';
import { presentStep, situationOf } from './dossier-situation';
import { dossierProblem, DossierStore } from './dossier-store';
import { partyName, toCorrectionView, toDecisionView } from './dossier-view';
import { QueueListings } from './queue-listings';
import { ResponsibleOffices } from './responsible-offices';
import { asSubmitted } from './submitted-dossier';
import type { WholeDossier } from './whole-dossier';

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
export class DeskReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly dossiers: DossierStore,
    private readonly attachments: DossierAttachments,
    private readonly catalogue: CatalogueReader,
    private readonly responsible: ResponsibleOffices,
    private readonly accesses: DossierAccesses,
    private readonly listings: QueueListings,
    private readonly evidence: DossierEvidenceReader,
    private readonly contested: ContestedMarks,
    private readonly channels: ChannelsReader,
  ) {}

  /** Soonest legal date first, paged by key; never by offset. */
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
    const page = rows.slice(0, query.pageSize);
    const last = rows.length > query.pageSize ? page.at(-1) : undefined;
    await this.listings.note(officer, page.map(listed));
    return {
      items: await Promise.all(page.map((row) => this.item(row, officer))),
      counts: await this.counts(officer),
      ...(last && { next: `/api/desk/v1/dossiers?queue=${query.queue}&afterDossier=${last.dossier_id}` }),
    };
  }

  async read(officer: OfficerActor, { dossierId }: { dossierId: string }): Promise<DeskDossierView> {
    const tx = this.database.manager;
    const ownerId = await this.ownerOf(tx, officer, dossierId);
    const whole = await this.dossiers.read(tx, ownerId, dossierId);
    await this.accesses.ensureMayOpen(tx, officer, whole.dossier);
    await this.accesses.byOfficer(tx, officer, whole.dossier, 'dossier');
    return this.view(tx, officer, whole);
  }

  /** Opens what a colleague handles, or what is closed: the reason is shown to whoever the dossier is about. */
  async open(
    officer: OfficerActor,
    { dossierId, reason }: OpenDossier & { dossierId: string },
  ): Promise<DeskDossierView> {
    const tx = this.database.manager;
    const whole = await this.dossiers.read(tx, await this.ownerOf(tx, officer, dossierId), dossierId);
    await this.accesses.byOfficer(tx, officer, whole.dossier, 'dossier', reason);
    return this.view(tx, officer, whole);
  }

  /** A dossier of the officer's own office, as it was last submitted. */
  async dossierOf(tx: Tx, officer: OfficerActor, dossierId: string): Promise<DossierEntity> {
    return this.dossiers.getSubmitted(tx, await this.ownerOf(tx, officer, dossierId), dossierId);
  }

  /** Whose the dossier is. @throws dossierNotFound, the same for another office's and for none at all. */
  async ownerOf(tx: Tx, { officeId }: OfficerActor, dossierId: string): Promise<string> {
    const ownerId = await this.dossiers.findOwnerAtOffice(tx, officeId, dossierId);
    if (!ownerId) throw dossierProblem('dossierNotFound');
    return ownerId;
  }

  async view(tx: Tx, officer: OfficerActor, whole: WholeDossier): Promise<DeskDossierView> {
    const { corrections, timeline } = whole;
    const dossier = asSubmitted(whole.dossier, corrections);
    const definition = await this.catalogue.getVersion(dossier.procedure, dossier.version);
    const step = presentStep(definition, dossier);
    const clock = clockView(definition, dossier.clock, this.clock.now());
    const inquiry = inquiryView(definition, dossier, this.clock.now());
    const office = await this.catalogue.findOffice(dossier.office ?? '');
    const by = await this.responsible.whoDecided(dossier);
    const marks = await this.contested.on(dossier);
    return {
      self: `/api/desk/v1/dossiers/${dossier.id}`,
      id: dossier.id,
      reference: dossier.reference,
      procedure: dossier.procedure,
      version: dossier.version,
      title: definition.about.name,
      status: dossier.status,
      revision: dossier.revision,
      language: dossier.language,
      decisionLanguages: decisionLanguages(office?.languages ?? ['fr', 'nl', 'de'], dossier.language),
      applicant: { name: partyName(dossier) },
      submittedAt: (dossier.submittedAt ?? dossier.createdAt).toISOString(),
      ...(step && { step: step.label }),
      ...(dossier.claimantName && { claimant: dossier.claimantName }),
      mine: dossier.claimantId === officer.officerId,
      ...(clock && { clock }),
      ...(inquiry && { inquiry }),
      form: definition.form,
      answers: dossier.answers,
      facts: marks.onFacts(dossier.facts, 'officer'),
      evidence: marks.onProofs(await this.evidence.inHand(tx, dossier, definition), 'officer'),
      changes: changesOf(definition, dossier, corrections),
      corrections: corrections.map(toCorrectionView),
      documents: (await this.attachments.list(tx, dossier)).filter(mayOfficeOpen),
      byPost: await this.channels.wantsLetters(dossier.ownerId),
      timeline: timeline.map(({ at, kind, text, by: who, internal }) => ({
        ...{ at: at.toISOString(), kind, text, by: who, internal },
      })),
      ...(dossier.decision && { decision: toDecisionView(dossier.decision, definition, by) }),
      decisionOptions: definition.decisions,
      actions: actionsOf(officer, definition, dossier),
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
      href: `/api/desk/v1/dossiers/${row.dossier_id}`,
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

function actionsOf(
  officer: OfficerActor,
  definition: ProcedureDefinition,
  dossier: DossierEntity,
): DeskDossierView['actions'] {
  const situation = situationOf(definition, dossier);
  const mine = dossier.claimantId === officer.officerId;
  const byStatus =
    mine && situation.stepByOffice ? availableActions(dossier.status, situation.stepKind, 'claimant') : [];
  return [
    ...(!mine && mayClaim(situation, officer).allowed ? (['claim'] as const) : []),
    ...(mayRelease(situation, officer).allowed ? (['release'] as const) : []),
    ...byStatus.filter((action) => action === 'askCorrection' || action === 'handOver' || action === 'decide'),
  ];
}
