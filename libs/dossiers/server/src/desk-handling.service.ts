/** What a civil servant does with a dossier of their own office. One public method, one verb, one transaction. */
import {
  dossierClaimed,
  dossierCorrectionAsked,
  dossierDecided,
  pauseClock,
  type AskCorrection,
  type DecideDossier,
  type DeskDossierView,
  type HandOver,
} from '@gun/dossiers-contract';
import { uuidV7, type OfficerActor } from '@gun/kernel';
import { Clock, Database, once, publish, type IdempotentCall, type Tx } from '@gun/nest';
import { findField } from '@gun/procedures-contract/engine';
import type { ProcedureDefinition } from '@gun/procedures-contract';
import { CatalogueReader } from '@gun/procedures-server';
import { Injectable } from '@nestjs/common';
import { DeskReader } from './desk.reader';
import { ensureDecidable } from './decision-policy';
import { concerning } from './dossier-concerning';
import type { DossierEntity } from './dossier.entity';
import { DossierCorrectionEntity } from './dossier-history.entity';
import { mayAtDesk, mayAtRevision, mayClaim, mayRelease } from './dossier-policy';
import { move, situationOf } from './dossier-situation';
import { DossierSteps } from './dossier-steps';
import { dossierProblem, DossierStore, ensureAllowed } from './dossier-store';
import { lines } from './dossier-wording';
import { ResponsibleOffices } from './responsible-offices';

interface AtDesk {
  readonly tx: Tx;
  readonly dossier: DossierEntity;
  readonly definition: ProcedureDefinition;
  readonly now: Date;
}

@Injectable()
export class DeskHandlingService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly dossiers: DossierStore,
    private readonly steps: DossierSteps,
    private readonly catalogue: CatalogueReader,
    private readonly responsible: ResponsibleOffices,
    private readonly reader: DeskReader,
  ) {}

  async claim(officer: OfficerActor, input: { dossierId: string }): Promise<DeskDossierView> {
    return this.atDesk(officer, input.dossierId, async ({ tx, dossier, definition, now }) => {
      ensureAllowed(mayClaim(situationOf(definition, dossier), officer));
      if (dossier.claimantId === officer.officerId) return;
      Object.assign(dossier, { claimantId: officer.officerId, claimantName: officer.name });
      await this.dossiers.save(tx, dossier, now);
      await this.addOfficeLine(tx, dossier, now, 'claimed');
      await publish(tx, dossierClaimed({ ...concerning(dossier), released: false }));
    });
  }

  async release(officer: OfficerActor, input: { dossierId: string }): Promise<DeskDossierView> {
    return this.atDesk(officer, input.dossierId, async ({ tx, dossier, definition, now }) => {
      ensureAllowed(mayRelease(situationOf(definition, dossier), officer));
      Object.assign(dossier, { claimantId: null, claimantName: null });
      await this.dossiers.save(tx, dossier, now);
      await this.addOfficeLine(tx, dossier, now, 'released');
      await publish(tx, dossierClaimed({ ...concerning(dossier), released: true }));
    });
  }

  /** Asks the applicant to correct named questions. The legal clock stands still until the answer, if its law allows. */
  async askCorrection(
    officer: OfficerActor,
    input: AskCorrection & { dossierId: string },
    call: IdempotentCall,
  ): Promise<DeskDossierView> {
    return this.atDesk(
      officer,
      input.dossierId,
      async ({ tx, dossier, definition, now }) => {
        this.ensureMay(officer, dossier, definition, 'askCorrection', input.revision);
        if (input.fields.some(({ pointer }) => !findField(definition.form, pointer)))
          throw dossierProblem('unknownQuestion');
        const { ownerId, id: dossierId, answers: answersBefore } = dossier;
        await tx.insert(DossierCorrectionEntity, {
          ...{ ownerId, dossierId, id: uuidV7(), askedAt: now, answeredAt: null },
          ...{ message: input.message ?? null, fields: input.fields, answersBefore: answersBefore as never }, // jsonb of unknown
        });
        move(dossier, 'askCorrection');
        if (dossier.clock) dossier.clock = pauseClock(dossier.clock, 'documentsAsked', now);
        await this.dossiers.save(tx, dossier, now);
        await this.addOfficeLine(tx, dossier, now, 'correctionAsked');
        await publish(tx, dossierCorrectionAsked({ ...concerning(dossier), fields: input.fields.length }));
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
      async ({ tx, dossier, definition, now }) => {
        this.ensureMay(officer, dossier, definition, 'handOver', input.revision);
        move(dossier, 'handOver');
        await this.steps.advance(tx, dossier, definition, now);
        dossier.revision += 1;
        await this.dossiers.save(tx, dossier, now);
        await publish(tx, dossierClaimed({ ...concerning(dossier), released: true }));
      },
      call,
    );
  }

  /** Decides, with reasons. What the decision sets in motion (an agency's execution) begins in the same transaction. */
  async decide(
    officer: OfficerActor,
    input: DecideDossier & { dossierId: string },
    call: IdempotentCall,
  ): Promise<DeskDossierView> {
    return this.atDesk(
      officer,
      input.dossierId,
      async ({ tx, dossier, definition, now }) => {
        this.ensureMay(officer, dossier, definition, 'decide', input.revision);
        const template = await ensureDecidable(this.catalogue, definition, dossier, input);
        move(dossier, 'decide');
        dossier.outcome = template.outcome;
        dossier.revision += 1;
        dossier.decision = {
          ...{
            outcome: template.outcome,
            decidedAt: now.toISOString(),
            language: input.language,
            template: template.id,
          },
          ...{
            reasons: input.reasons,
            facts: input.facts,
            conditions: input.conditions ?? [],
            decidedBy: officer.name,
          },
        };
        await this.addOfficeLine(tx, dossier, now, 'decided', template.outcome);
        if (template.outcome === 'granted') await this.steps.advance(tx, dossier, definition, now);
        else Object.assign(dossier, { step: null, claimantId: null, claimantName: null });
        await this.dossiers.save(tx, dossier, now);
        await publish(tx, dossierDecided({ ...concerning(dossier), outcome: template.outcome, byAgency: false }));
      },
      call,
    );
  }

  private ensureMay(
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

  private async addOfficeLine(
    tx: Tx,
    dossier: DossierEntity,
    at: Date,
    kind: 'claimed' | 'released' | 'correctionAsked' | 'decided',
    outcome?: 'granted' | 'refused',
  ): Promise<void> {
    const by = await this.responsible.nameOf(undefined, dossier.office);
    const text = outcome ? lines[outcome] : lines[kind === 'decided' ? 'granted' : kind];
    await this.dossiers.addLine(tx, dossier, at, {
      kind,
      text,
      by,
      internal: kind === 'claimed' || kind === 'released',
    });
  }

  private async atDesk(
    officer: OfficerActor,
    dossierId: string,
    work: (desk: AtDesk) => Promise<void>,
    call?: IdempotentCall,
  ): Promise<DeskDossierView> {
    return this.database.transaction((tx) => {
      const act = async () => {
        const ownerId = await this.dossiers.findOwnerAtOffice(tx, officer.officeId, dossierId);
        if (!ownerId) throw dossierProblem('dossierNotFound');
        const dossier = await this.dossiers.getForUpdate(tx, ownerId, dossierId);
        const definition = await this.catalogue.getVersion(dossier.procedure, dossier.version);
        await work({ tx, dossier, definition, now: this.clock.now() });
        return this.reader.view(tx, officer, dossier);
      };
      return call ? once(tx, officer.officerId, call, act) : act();
    });
  }
}
