/** Moves a dossier through the handling steps of its definition: an office's own, or an agency's. */
import { dossierHandedOver, startClock } from '@gun/dossiers-contract';
import type { HandlingStep, ProcedureDefinition } from '@gun/procedures-contract';
import { Injectable } from '@nestjs/common';
import type { DossierChange } from '../record/dossier-change';
import { concerning } from '../record/dossier-concerning';
import { stepAfter, stepsOf } from './dossier-situation';
import { ResponsibleOffices } from './responsible-offices';
import { fill, lines } from '../wording/dossier-wording';

@Injectable()
export class DossierSteps {
  constructor(private readonly responsible: ResponsibleOffices) {}

  /** Enters the first step. */
  async begin(change: DossierChange, definition: ProcedureDefinition): Promise<void> {
    await this.enter(change, stepsOf(definition, change.dossier, change.now)[0]);
  }

  /** Enters the step after the present one, or leaves the dossier without a step. */
  async advance(change: DossierChange, definition: ProcedureDefinition): Promise<void> {
    await this.enter(change, stepAfter(definition, change.dossier, change.now));
  }

  private async enter(change: DossierChange, step: HandlingStep | undefined): Promise<void> {
    change.update({ step: step?.id ?? null, claimantId: null, claimantName: null });
    // A period that runs from the complete file starts here, when no check stands before the decision any more.
    if (step?.kind !== 'check' && !change.dossier.clock) change.update({ clock: startClock(change.now) });
    if (!step || step.by === 'office' || step.kind === 'check') return;
    const { dossier } = change;
    const agency = await this.responsible.nameOf(step, dossier.office);
    change.addLine({ kind: 'handedOver', text: fill(lines.handedOver, step.label), by: agency });
    change.publish(dossierHandedOver({ ...concerning(dossier), agency: step.by, step: step.id, kind: step.kind }));
  }
}
