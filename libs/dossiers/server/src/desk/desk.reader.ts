/** Answers the civil servant's questions about a dossier of their office. */
import { availableActions, readDeskDossier, type DeskDossierView, type OpenDossier } from '@gun/dossiers-contract';
import { fillPath, type OfficerActor } from '@gun/kernel';
import { Clock, Database, type Tx } from '@gun/nest';
import { ChannelsReader } from '@gun/notifications-server';
import type { ProcedureDefinition } from '@gun/procedures-contract';
import { CatalogueReader } from '@gun/procedures-server';
import { Injectable } from '@nestjs/common';
import { changesOf } from './changed-values';
import { ContestedMarks } from '../evidence/contested-marks';
import { decisionLanguages } from './decision-policy';
import { DossierAccesses } from '../access-log/dossier-accesses';
import { DossierAttachments } from '../papers/dossier-attachments';
import { clockView } from '../handling/dossier-clock';
import { inquiryView } from '../handling/dossier-inquiry';
import { DossierEvidenceReader } from '../evidence/dossier-evidence.reader';
import type { DossierEntity } from '../record/dossier.entity';
import { mayClaim, mayOfficeOpen, mayRelease } from '../handling/dossier-policy';
import { presentStep, situationOf } from '../handling/dossier-situation';
import { dossierProblem, DossierStore } from '../record/dossier-store';
import { partyName, toCorrectionView, toDecisionView } from '../owner/dossier-view';
import { ResponsibleOffices } from '../handling/responsible-offices';
import { asSubmitted } from '../record/submitted-dossier';
import type { WholeDossier } from '../record/whole-dossier';

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
    private readonly evidence: DossierEvidenceReader,
    private readonly contested: ContestedMarks,
    private readonly channels: ChannelsReader,
  ) {}

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
      self: fillPath(readDeskDossier, { dossierId: dossier.id }),
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
