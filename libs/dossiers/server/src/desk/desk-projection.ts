/** The queue of an office: a projection of its dossiers, rebuilt row by row from the news in the outbox. */
import {
  dossierClaimed,
  dossierCompleted,
  dossierCorrectionAsked,
  dossierDecided,
  dossierEvidenceAsked,
  dossierSubmitted,
  dossierWithdrawn,
} from '@gun/dossiers-contract';
import { Clock, EventSubscribers, type Tx } from '@gun/nest';
import { channelOfOffice, channelOfParty, Notifier } from '@gun/notifications-server';
import type { ProcedureDefinition } from '@gun/procedures-contract';
import { CatalogueReader } from '@gun/procedures-server';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { clockView } from '../handling/dossier-clock';
import { presentStep, stepsOf } from '../handling/dossier-situation';
import { DossierStore } from '../record/dossier-store';
import type { DossierEntity } from '../record/dossier.entity';
import { partyName } from '../owner/dossier-view';

const followed = [
  dossierSubmitted,
  dossierClaimed,
  dossierCorrectionAsked,
  dossierDecided,
  dossierEvidenceAsked,
  dossierCompleted,
  dossierWithdrawn,
];

@Injectable()
export class DeskProjection implements OnModuleInit {
  constructor(
    private readonly subscribers: EventSubscribers,
    private readonly dossiers: DossierStore,
    private readonly catalogue: CatalogueReader,
    private readonly notifier: Notifier,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    for (const event of followed)
      this.subscribers.on(event, 'deskProjection', (tx, { ownerId, dossierId }) =>
        this.project(tx, ownerId, dossierId),
      );
  }

  /** Writes the row as the dossier is now, so that a repeated or late event changes nothing, and wakes open pages. */
  async project(tx: Tx, ownerId: string, dossierId: string): Promise<void> {
    const dossier = await this.dossiers.getSubmitted(tx, ownerId, dossierId);
    const changed = { channel: channelOfParty(ownerId), name: 'dossierChanged', subject: dossierId } as const;
    const office = await this.queue(tx, dossier);
    const queued = office && ({ channel: channelOfOffice(office), name: 'queueChanged', subject: dossierId } as const);
    await this.notifier.announce(tx, queued ? [changed, queued] : [changed]);
  }

  /** Keeps the row of the office that handles the dossier, and says which office that is. */
  private async queue(tx: Tx, dossier: DossierEntity): Promise<string | undefined> {
    if (!dossier.office) return undefined;
    const definition = await this.catalogue.getVersion(dossier.procedure, dossier.version);
    if (!(await this.concernsOffice(tx, dossier, definition))) return undefined;
    const step = presentStep(definition, dossier);
    const clock = clockView(definition, dossier.clock, this.clock.now());
    const stepByOffice = step?.by === 'office';
    await tx.query(
      `insert into desk_dossier (office, dossier_id, owner_id, reference, procedure, version, applicant, status, step,
         step_by_office, language, due, paused, submitted_at, claimant_id, claimant_name)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
       on conflict (office, dossier_id) do update set status = excluded.status, step = excluded.step,
         step_by_office = excluded.step_by_office, due = excluded.due, paused = excluded.paused,
         claimant_id = excluded.claimant_id, claimant_name = excluded.claimant_name`,
      [
        ...[dossier.office, dossier.id, dossier.ownerId, dossier.reference, dossier.procedure, dossier.version],
        ...[partyName(dossier) || dossier.reference, dossier.status, dossier.step, stepByOffice, dossier.language],
        ...[clock?.due ?? null, clock?.paused ?? false, dossier.submittedAt, dossier.claimantId, dossier.claimantName],
      ],
    );
    return dossier.office;
  }

  /** What goes straight to an agency is none of the office's business: it never enters its queue and cannot be read. */
  private async concernsOffice(tx: Tx, dossier: DossierEntity, definition: ProcedureDefinition): Promise<boolean> {
    const steps = stepsOf(definition, dossier, this.clock.now());
    if (steps.some(({ by }) => by === 'office')) return true;
    return (await this.dossiers.findOwnerAtOffice(tx, dossier.office ?? '', dossier.id)) !== undefined;
  }
}
