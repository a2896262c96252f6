/** Moves a dossier through the handling steps of its definition: an office's own, or an agency's. */
import { dossierHandedOver } from '@gun/dossiers-contract';
import { publish, type Tx } from '@gun/nest';
import type { HandlingStep, ProcedureDefinition } from '@gun/procedures-contract';
import { Injectable } from '@nestjs/common';
import { concerning } from './dossier-concerning';
import type { DossierEntity } from './dossier.entity';
import { stepAfter, stepsOf } from './dossier-situation';
import { DossierStore } from './dossier-store';
import { ResponsibleOffices } from './responsible-offices';
import { fill, lines } from './dossier-wording';

@Injectable()
export class DossierSteps {
  constructor(
    private readonly dossiers: DossierStore,
    private readonly responsible: ResponsibleOffices,
  ) {}

  /** Enters the first step. */
  async begin(tx: Tx, dossier: DossierEntity, definition: ProcedureDefinition, now: Date): Promise<void> {
    await this.enter(tx, dossier, stepsOf(definition, dossier, now)[0], now);
  }

  /** Enters the step after the present one, or leaves the dossier without a step. */
  async advance(tx: Tx, dossier: DossierEntity, definition: ProcedureDefinition, now: Date): Promise<void> {
    await this.enter(tx, dossier, stepAfter(definition, dossier, now), now);
  }

  private async enter(tx: Tx, dossier: DossierEntity, step: HandlingStep | undefined, now: Date): Promise<void> {
    Object.assign(dossier, { step: step?.id ?? null, claimantId: null, claimantName: null });
    if (!step || step.by === 'office' || step.kind === 'check') return;
    const agency = await this.responsible.nameOf(step, dossier.office);
    await this.dossiers.addLine(tx, dossier, now, {
      kind: 'handedOver',
      text: fill(lines.handedOver, step.label),
      by: agency,
    });
    await publish(tx, dossierHandedOver({ ...concerning(dossier), agency: step.by, step: step.id, kind: step.kind }));
  }
}
