/** What a civil servant does with a dossier of their own office. One public method, one verb. */
import {
  dossierClaimed,
  dossierCorrectionAsked,
  dossierDecided,
  type AskCorrection,
  type DecideDossier,
  type DeskDossierView,
  type HandOver,
} from '@gun/dossiers-contract';
import type { LocalizedText, OfficerActor } from '@gun/kernel';
import { Database, type IdempotentCall } from '@gun/nest';
import { findField } from '@gun/procedures-contract/engine';
import type { ProcedureDefinition } from '@gun/procedures-contract';
import { CatalogueReader } from '@gun/procedures-server';
import { Injectable } from '@nestjs/common';
import { DeskReader } from './desk.reader';
import { ensureDecidable } from './decision-policy';
import type { DossierChange } from '../record/dossier-change';
import { DossierVerbs } from '../record/dossier-verbs';
import { isHeldByQuestions } from '../handling/dossier-clock';
import { concerning } from '../record/dossier-concerning';
import type { DossierEntity } from '../record/dossier.entity';
import { mayAtDesk, mayAtRevision, mayClaim, mayRelease } from '../handling/dossier-policy';
import { situationOf } from '../handling/dossier-situation';
import { DossierAccesses } from '../access-log/dossier-accesses';
import { DossierSteps } from '../handling/dossier-steps';
import { dossierProblem, ensureAllowed } from '../record/dossier-store';
import { lines } from '../wording/dossier-wording';
import { ResponsibleOffices } from '../handling/responsible-offices';

interface AtDesk {
  readonly change: DossierChange;
  readonly dossier: DossierEntity;
  readonly definition: ProcedureDefinition;
}

@Injectable()
export class DeskHandlingService {
  constructor(
    private readonly database: Database,
    private readonly verbs: DossierVerbs,
    private readonly steps: DossierSteps,
    private readonly catalogue: CatalogueReader,
    private readonly responsible: ResponsibleOffices,
    private readonly reader: DeskReader,
    private readonly accesses: DossierAccesses,
  ) {}

  async claim(officer: OfficerActor, input: { dossierId: string }): Promise<DeskDossierView> {
    return this.shown(officer, input.dossierId, async ({ change, dossier, definition }) => {
      ensureAllowed(mayClaim(situationOf(definition, dossier), officer));
      if (dossier.claimantId === officer.officerId) return;
      change.update({ claimantId: officer.officerId, claimantName: officer.name });
      await this.addOfficeLine(change, 'claimed', lines.claimed);
      change.publish(dossierClaimed({ ...concerning(dossier), released: false }));
    });
  }

  async release(officer: OfficerActor, input: { dossierId: string }): Promise<DeskDossierView> {
    return this.shown(officer, input.dossierId, async ({ change, dossier, definition }) => {
      ensureAllowed(mayRelease(situationOf(definition, dossier), officer));
      change.update({ claimantId: null, claimantName: null });
      await this.addOfficeLine(change, 'released', lines.released);
      change.publish(dossierClaimed({ ...concerning(dossier), released: true }));
    });
  }

  /** Asks the applicant to correct named questions. The legal clock stands still until the answer, if its law allows. */
  async askCorrection(
    officer: OfficerActor,
    { dossierId, revision, message, fields }: AskCorrection & { dossierId: string },
    call: IdempotentCall,
  ): Promise<DeskDossierView> {
    return this.atDesk(
      officer,
      dossierId,
      async ({ change, dossier, definition }) => {
        ensureMay(officer, dossier, definition, 'askCorrection', revision);
        if (fields.some(({ pointer }) => !findField(definition.form, pointer))) throw dossierProblem('unknownQuestion');
        change.askCorrection({ message: message ?? null, fields });
        const isHeld = isHeldByQuestions(definition, dossier.clock);
        const text = isHeld ? lines.correctionAskedClockHeld : lines.correctionAsked;
        await this.addOfficeLine(change, 'correctionAsked', text);
        change.publish(dossierCorrectionAsked({ ...concerning(dossier), fields: fields.length }));
      },
      call,
    );
  }

  /** Confirms a check; the next step begins. */
  async handOver(
    officer: OfficerActor,
    input: HandOver & { dossierId: string },
    call: IdempotentCall,
  ): Promise<DeskDossierView> {
    return this.atDesk(
      officer,
      input.dossierId,
      async ({ change, dossier, definition }) => {
        ensureMay(officer, dossier, definition, 'handOver', input.revision);
        change.move('handOver');
        await this.steps.advance(change, definition);
        change.update({ revision: dossier.revision + 1 });
        change.publish(dossierClaimed({ ...concerning(dossier), released: true }));
      },
      call,
    );
  }

  /** Decides, with reasons. What the decision sets in motion (an agency's execution) begins in the same write. */
  async decide(
    officer: OfficerActor,
    input: DecideDossier & { dossierId: string },
    call: IdempotentCall,
  ): Promise<DeskDossierView> {
    return this.atDesk(
      officer,
      input.dossierId,
      async ({ change, dossier, definition }) => {
        ensureMay(officer, dossier, definition, 'decide', input.revision);
        const { id: template, outcome } = await ensureDecidable(this.catalogue, definition, dossier, input);
        const { language, reasons, facts, conditions = [] } = input;
        const decidedAt = change.now.toISOString();
        const decision = { outcome, decidedAt, language, template, reasons, facts, conditions };
        change.move('decide');
        change.update({
          outcome,
          revision: dossier.revision + 1,
          decision: { ...decision, decidedBy: officer.name },
        });
        await this.addOfficeLine(change, 'decided', lines[outcome]);
        if (outcome === 'granted') await this.steps.advance(change, definition);
        else change.update({ step: null, claimantId: null, claimantName: null });
        change.publish(dossierDecided({ ...concerning(dossier), outcome, byAgency: false }));
      },
      call,
    );
  }

  private async addOfficeLine(
    change: DossierChange,
    kind: 'claimed' | 'released' | 'correctionAsked' | 'decided',
    text: LocalizedText,
  ): Promise<void> {
    const by = await this.responsible.nameOf(undefined, change.dossier.office);
    change.addLine({ kind, text, by, internal: kind === 'claimed' || kind === 'released' });
  }

  /** For acts of somebody who may not have read the dossier yet: their answer shows it, so it is written down. */
  private async shown(
    officer: OfficerActor,
    dossierId: string,
    decide: (desk: AtDesk) => Promise<void>,
  ): Promise<DeskDossierView> {
    let read: DossierEntity | undefined;
    const view = await this.atDesk(officer, dossierId, (desk) => {
      read = desk.dossier;
      return decide(desk);
    });
    if (read) await this.accesses.byOfficer(this.database.manager, officer, read, 'dossier');
    return view;
  }

  private async atDesk(
    officer: OfficerActor,
    dossierId: string,
    decide: (desk: AtDesk) => Promise<void>,
    call?: IdempotentCall,
  ): Promise<DeskDossierView> {
    const ownerId = await this.reader.ownerOf(this.database.manager, officer, dossierId);
    return this.verbs.carryOut({
      ...{ ownerId, dossierId },
      ...(call && { key: { caller: officer.officerId, call } }),
      decide: async (change) => {
        const { dossier } = change;
        await decide({
          ...{ change, dossier },
          definition: await this.catalogue.getVersion(dossier.procedure, dossier.version),
        });
      },
      answer: (change, tx) => this.reader.view(tx, officer, change),
    });
  }
}

function ensureMay(
  officer: OfficerActor,
  dossier: DossierEntity,
  definition: ProcedureDefinition,
  action: 'askCorrection' | 'handOver' | 'decide',
  revision: number,
): void {
  const situation = situationOf(definition, dossier);
  ensureAllowed(mayAtDesk(situation, officer, action));
  ensureAllowed(mayAtRevision(situation, revision));
}
