/**
 * What an owner does with a dossier once it is complete: submit, submit again after a correction, withdraw.
 * One public method is one verb: it decides on what was read, and the change, its timeline line, its documents and its
 * news are kept together or not at all.
 */
import { dossierSubmitted, dossierWithdrawn, type DossierView, type SubmitDossier } from '@gun/dossiers-contract';
import type { CitizenActor } from '@gun/kernel';
import type { IdempotentCall } from '@gun/nest';
import { checkAnswers, correctionMask, dropHidden, type FormState } from '@gun/procedures-contract/engine';
import { errorText, type ProcedureDefinition } from '@gun/procedures-contract';
import { CatalogueReader } from '@gun/procedures-server';
import { Injectable } from '@nestjs/common';
import type { DossierChange } from '../record/dossier-change';
import { DossierVerbs } from '../record/dossier-verbs';
import { clockAtReceipt, isHeldByQuestions } from '../handling/dossier-clock';
import { concerning } from '../record/dossier-concerning';
import type { DossierEntity } from '../record/dossier.entity';
import { DossierAttachments } from '../papers/dossier-attachments';
import { mayAsOwner, mayAtRevision } from '../handling/dossier-policy';
import { formStateOf, situationOf } from '../handling/dossier-situation';
import { DossierSteps } from '../handling/dossier-steps';
import { dossierProblem, ensureAllowed, ensureAssurance, linkTo } from '../record/dossier-store';
import { doneBy, lines } from '../wording/dossier-wording';
import { DossiersReader } from './dossiers.reader';
import { EvidenceAtSubmission } from '../evidence/evidence-at-submission';
import { FactsAtSubmission } from '../facts/facts-at-submission';
import { withVerifiedAddresses } from './verified-addresses';
import { findOpenCorrection } from '../record/whole-dossier';

@Injectable()
export class DossierHandlingService {
  constructor(
    private readonly verbs: DossierVerbs,
    private readonly steps: DossierSteps,
    private readonly attachments: DossierAttachments,
    private readonly catalogue: CatalogueReader,
    private readonly facts: FactsAtSubmission,
    private readonly evidence: EvidenceAtSubmission,
    private readonly reader: DossiersReader,
  ) {}

  /** Submits a draft, or a corrected dossier. A draft is sent with what the registers say at this moment. */
  submit(
    actor: CitizenActor,
    { dossierId, revision }: SubmitDossier & { dossierId: string },
    call: IdempotentCall,
  ): Promise<DossierView> {
    return this.verbs.carryOut({
      ...{ actor, ownerId: actor.partyId, dossierId, key: { caller: actor.partyId, call } },
      decide: async (change) => {
        const { dossier } = change;
        const definition = await this.catalogue.getVersion(dossier.procedure, dossier.version);
        const again = dossier.status === 'waiting';
        const situation = situationOf(definition, dossier);
        ensureAllowed(mayAsOwner(situation, again ? 'resubmit' : 'submit'), linkTo(dossier));
        ensureAllowed(mayAtRevision(situation, revision));
        ensureAssurance(actor, definition);
        if (again) await this.acceptCorrection(change, definition, actor);
        else await this.acceptSubmission(change, definition, actor);
        change.publish(dossierSubmitted({ ...concerning(dossier), again }));
      },
      answer: async (change, tx) => this.reader.viewWith(change, await this.attachments.listWhenSent(tx, change)),
    });
  }

  /** Takes a dossier back before its decision. */
  withdraw(actor: CitizenActor, { dossierId }: { dossierId: string }, call: IdempotentCall): Promise<DossierView> {
    return this.verbs.carryOut({
      ...{ actor, ownerId: actor.partyId, dossierId, key: { caller: actor.partyId, call } },
      decide: async (change) => {
        const { dossier } = change;
        const definition = await this.catalogue.getVersion(dossier.procedure, dossier.version);
        ensureAllowed(mayAsOwner(situationOf(definition, dossier), 'withdraw'));
        change.move('withdraw');
        change.update({ step: null, claimantId: null, claimantName: null });
        this.evidence.forget(change, definition);
        change.addLine({ kind: 'withdrawn', text: lines.withdrawn, by: doneBy(actor) });
        change.publish(dossierWithdrawn(concerning(dossier)));
      },
      answer: (change, tx) => this.reader.view(tx, change),
    });
  }

  private async acceptSubmission(
    change: DossierChange,
    definition: ProcedureDefinition,
    actor: CitizenActor,
  ): Promise<void> {
    const { dossier, now } = change;
    await this.facts.settle(change, definition, actor);
    await this.acceptAnswers(change, definition, actor);
    change.move('submit');
    change.update({
      office: await this.catalogue.officeFor(definition, dossier.answers, dossier.facts),
      submittedAt: now,
      expiresOn: null,
      assurance: actor.assurance,
      clock: clockAtReceipt(definition, now),
    });
    change.addLine({ kind: 'submitted', text: lines.submitted, by: doneBy(actor) });
    await this.steps.begin(change, definition);
  }

  private async acceptCorrection(
    change: DossierChange,
    definition: ProcedureDefinition,
    actor: CitizenActor,
  ): Promise<void> {
    const { dossier, now } = change;
    const correction = findOpenCorrection(change);
    if (!correction) throw dossierProblem('notPossibleNow');
    const corrected = {
      before: correction.answersBefore,
      after: dossier.answers,
      editable: correction.fields.map(({ pointer }) => pointer),
    };
    if (!correctionMask(definition.form, corrected, formStateOf(dossier, now)).allowed)
      throw dossierProblem('notEditable');
    await this.acceptAnswers(change, definition, actor);
    change.answerCorrection(correction);
    const text = isHeldByQuestions(definition, dossier.clock) ? lines.resubmittedClockRuns : lines.resubmitted;
    change.addLine({ kind: 'resubmitted', text, by: doneBy(actor) });
  }

  /** Complete answers become those of the dossier, their uploads its documents, and what was accepted its proofs. */
  private async acceptAnswers(
    change: DossierChange,
    definition: ProcedureDefinition,
    actor: CitizenActor,
  ): Promise<void> {
    const { dossier, now } = change;
    const state = formStateOf(dossier, now);
    ensureComplete(definition, state, dossier);
    const answers = withVerifiedAddresses(definition.form, dropHidden(definition.form, state));
    change.update({ answers, revision: dossier.revision + 1 });
    await this.evidence.settle(change, definition, actor);
    this.attachments.bind(change, definition);
  }
}

/** Refuses with every question that is still to answer, each with its sentence in the language of the dossier. */
function ensureComplete({ form }: ProcedureDefinition, state: FormState, { language }: DossierEntity): void {
  const errors = checkAnswers(form, state);
  if (errors.length === 0) return;
  throw dossierProblem('answersIncomplete', {
    issues: errors.slice(0, 100).map((error) => ({
      type: 'urn:problem-type:gun:input-validation:answer',
      detail: errorText(form, error, language),
      in: 'body' as const,
      name: error.pointer,
    })),
  });
}
