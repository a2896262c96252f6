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
import { Clock, Database, once, type GunRequest, type IdempotentCall } from '@gun/nest';
import type { ProcedureDefinition } from '@gun/procedures-contract';
import { CatalogueReader } from '@gun/procedures-server';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { AgencyReader } from './agency.reader';
import type { DossierChange } from '../record/dossier-change';
import { DossierVerbs } from '../record/dossier-verbs';
import { concerning } from '../record/dossier-concerning';
import type { DossierEntity } from '../record/dossier.entity';
import { DossierAttachments } from '../papers/dossier-attachments';
import { mayAsAgency } from '../handling/dossier-policy';
import { presentStep, situationOf } from '../handling/dossier-situation';
import { DossierSteps } from '../handling/dossier-steps';
import { DossierStore, ensureAllowed } from '../record/dossier-store';
import { fill, lines } from '../wording/dossier-wording';
import { paperOwner } from '../papers/paper-owner';
import { ResponsibleOffices } from '../handling/responsible-offices';

interface AtAgency {
  readonly change: DossierChange;
  readonly dossier: DossierEntity;
  readonly definition: ProcedureDefinition;
}

@Injectable()
export class AgencyHandlingService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly dossiers: DossierStore,
    private readonly verbs: DossierVerbs,
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
    return this.atAgency(agency, input.dossierId, call, async ({ change, dossier, definition }) => {
      ensureMay(agency, dossier, definition, 'decide');
      const { outcome, language, reasons, legalBasis, appeal } = input;
      const decidedAt = change.now.toISOString();
      const by = await this.responsible.nameOf(presentStep(definition, dossier), dossier.office);
      this.attachments.deliver(change, input, by);
      change.move('decide');
      change.update({
        outcome,
        revision: dossier.revision + 1,
        decision: {
          ...{ outcome, decidedAt, language, template: 'agency', reasons, facts: '', conditions: [] },
          decidedBy: agency.agencyId,
          agency: { id: agency.agencyId, legalBasis, appeal },
        },
      });
      change.addLine({ kind: 'decided', text: lines[outcome], by });
      await this.steps.advance(change, definition);
      change.publish(dossierDecided({ ...concerning(dossier), outcome, byAgency: true }));
    });
  }

  async report(
    agency: AgencyActor,
    input: ReportExecution & { dossierId: string },
    call: IdempotentCall,
  ): Promise<AgencyDossierView> {
    return this.atAgency(agency, input.dossierId, call, async ({ change, dossier, definition }) => {
      ensureMay(agency, dossier, definition, 'carryOut');
      const step = presentStep(definition, dossier);
      const by = await this.responsible.nameOf(step, dossier.office);
      const text = step ? fill(lines.carriedOut, step.label) : lines.carriedOut;
      change.addLine({ kind: 'carriedOut', text, by });
      change.move('carryOut');
      change.update({ revision: dossier.revision + 1 });
      await this.steps.advance(change, definition);
      change.publish(dossierCompleted(concerning(dossier)));
    });
  }

  /**
   * Takes a paper of the agency's own system; it is held back until the agency decides. The dossier itself stays as it
   * is, so it is locked instead: no paper comes in while the agency decides.
   */
  async addDocument(
    agency: AgencyActor,
    { dossierId }: { dossierId: string },
    call: IdempotentCall,
    request: GunRequest,
  ): Promise<AgencyDocument> {
    const ownerId = await this.reader.ownerOf(this.database.manager, agency, dossierId);
    const file = await this.attachments.receive(request);
    const fingerprint = createHash('sha256').update(call.fingerprint).update(file.bytes).digest('base64url');
    return this.database.transaction((tx) =>
      once(tx, agency.agencyId, { key: call.key, fingerprint }, async () => {
        const dossier = await this.dossiers.getForUpdate(tx, ownerId, dossierId);
        const definition = await this.catalogue.getVersion(dossier.procedure, dossier.version);
        ensureMay(agency, dossier, definition, 'decide');
        return this.attachments.hold(tx, paperOwner(dossier, definition), file, this.clock.now());
      }),
    );
  }

  private async atAgency(
    agency: AgencyActor,
    dossierId: string,
    call: IdempotentCall,
    decide: (at: AtAgency) => Promise<void>,
  ): Promise<AgencyDossierView> {
    const ownerId = await this.reader.ownerOf(this.database.manager, agency, dossierId);
    return this.verbs.carryOut({
      ...{ ownerId, dossierId, key: { caller: agency.agencyId, call } },
      decide: async (change) => {
        const { dossier } = change;
        const definition = await this.catalogue.getVersion(dossier.procedure, dossier.version);
        await decide({ change, dossier, definition });
      },
      answer: (change, tx) => this.reader.view(tx, agency, change),
    });
  }
}

function ensureMay(
  agency: AgencyActor,
  dossier: DossierEntity,
  definition: ProcedureDefinition,
  action: 'decide' | 'carryOut',
): void {
  const isItsStep = presentStep(definition, dossier)?.by === agency.agencyId;
  ensureAllowed(mayAsAgency(situationOf(definition, dossier), isItsStep, action));
}
