/** What an agency's own system does with a dossier that was handed to it: decide, report, add a document. */
import {
  dossierCompleted,
  dossierDecided,
  type AgencyDocument,
  type AgencyDossierView,
  type DecideAsAgency,
  type ReportExecution,
} from '@gun/dossiers-contract';
import type { AgencyActor } from '@gun/kernel';
import { Clock, Database, once, publish, type GunRequest, type IdempotentCall, type Tx } from '@gun/nest';
import type { ProcedureDefinition } from '@gun/procedures-contract';
import { CatalogueReader } from '@gun/procedures-server';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { AgencyReader } from './agency.reader';
import { concerning } from './dossier-concerning';
import type { DossierEntity } from './dossier.entity';
import { DossierAttachments } from './dossier-attachments';
import { mayAsAgency } from './dossier-policy';
import { move, presentStep, situationOf } from './dossier-situation';
import { DossierSteps } from './dossier-steps';
import { dossierProblem, DossierStore, ensureAllowed } from './dossier-store';
import { fill, lines } from './dossier-wording';
import { paperOwner } from './paper-owner';
import { ResponsibleOffices } from './responsible-offices';

interface AtAgency {
  readonly tx: Tx;
  readonly dossier: DossierEntity;
  readonly definition: ProcedureDefinition;
  readonly now: Date;
}

@Injectable()
export class AgencyHandlingService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly dossiers: DossierStore,
    private readonly steps: DossierSteps,
    private readonly attachments: DossierAttachments,
    private readonly catalogue: CatalogueReader,
    private readonly responsible: ResponsibleOffices,
    private readonly reader: AgencyReader,
  ) {}

  async decide(
    agency: AgencyActor,
    input: DecideAsAgency & { dossierId: string },
    call: IdempotentCall,
  ): Promise<AgencyDossierView> {
    return this.atAgency(agency, input.dossierId, call, async ({ tx, dossier, definition, now }) => {
      this.ensureMay(agency, dossier, definition, 'decide');
      const by = await this.responsible.nameOf(presentStep(definition, dossier), dossier.office);
      await this.attachments.deliver(tx, dossier, input, by, now);
      move(dossier, 'decide');
      dossier.outcome = input.outcome;
      dossier.revision += 1;
      dossier.decision = {
        ...{ outcome: input.outcome, decidedAt: now.toISOString(), language: input.language, template: 'agency' },
        ...{ reasons: input.reasons, facts: '', conditions: [], decidedBy: agency.agencyId },
        agency: { id: agency.agencyId, legalBasis: input.legalBasis, appeal: input.appeal },
      };
      await this.dossiers.addLine(tx, dossier, now, { kind: 'decided', text: lines[input.outcome], by });
      await this.steps.advance(tx, dossier, definition, now);
      await this.dossiers.save(tx, dossier, now);
      await publish(tx, dossierDecided({ ...concerning(dossier), outcome: input.outcome, byAgency: true }));
      return this.reader.view(tx, agency, dossier);
    });
  }

  async report(
    agency: AgencyActor,
    input: ReportExecution & { dossierId: string },
    call: IdempotentCall,
  ): Promise<AgencyDossierView> {
    return this.atAgency(agency, input.dossierId, call, async ({ tx, dossier, definition, now }) => {
      this.ensureMay(agency, dossier, definition, 'carryOut');
      const step = presentStep(definition, dossier);
      const by = await this.responsible.nameOf(step, dossier.office);
      const text = step ? fill(lines.carriedOut, step.label) : lines.carriedOut;
      await this.dossiers.addLine(tx, dossier, now, { kind: 'carriedOut', text, by });
      dossier.revision += 1;
      move(dossier, 'carryOut');
      await this.steps.advance(tx, dossier, definition, now);
      await this.dossiers.save(tx, dossier, now);
      await publish(tx, dossierCompleted(concerning(dossier)));
      return this.reader.view(tx, agency, dossier);
    });
  }

  /** Takes a paper of the agency's own system; it is held back until the agency decides. */
  async addDocument(
    agency: AgencyActor,
    input: { dossierId: string },
    call: IdempotentCall,
    request: GunRequest,
  ): Promise<AgencyDocument> {
    await this.reader.dossierOf(this.database.manager, agency, input.dossierId);
    const file = await this.attachments.receive(request);
    const fingerprint = createHash('sha256').update(call.fingerprint).update(file.bytes).digest('base64url');
    return this.atAgency(agency, input.dossierId, { key: call.key, fingerprint }, async (at) => {
      this.ensureMay(agency, at.dossier, at.definition, 'decide');
      return this.attachments.hold(at.tx, paperOwner(at.dossier, at.definition), file, at.now);
    });
  }

  private ensureMay(
    agency: AgencyActor,
    dossier: DossierEntity,
    definition: ProcedureDefinition,
    action: 'decide' | 'carryOut',
  ): void {
    const isItsStep = presentStep(definition, dossier)?.by === agency.agencyId;
    ensureAllowed(mayAsAgency(situationOf(definition, dossier), isItsStep, action));
  }

  private async atAgency<Answer>(
    agency: AgencyActor,
    dossierId: string,
    call: IdempotentCall,
    work: (at: AtAgency) => Promise<Answer>,
  ): Promise<Answer> {
    return this.database.transaction((tx) =>
      once(tx, agency.agencyId, call, async () => {
        const ownerId = await this.dossiers.findOwnerAtAgency(tx, agency.agencyId, dossierId);
        if (!ownerId) throw dossierProblem('dossierNotFound');
        const dossier = await this.dossiers.getForUpdate(tx, ownerId, dossierId);
        const definition = await this.catalogue.getVersion(dossier.procedure, dossier.version);
        return work({ tx, dossier, definition, now: this.clock.now() });
      }),
    );
  }
}
