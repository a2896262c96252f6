/**
 * What an owner does with a dossier once it is complete: submit, submit again after a correction, withdraw.
 * One public method is one verb and one transaction; the change, its timeline line, its documents and its news are kept
 * together or not at all.
 */
import {
  dossierSubmitted,
  dossierWithdrawn,
  resumeClock,
  startClock,
  type DossierView,
  type SubmitDossier,
} from '@gun/dossiers-contract';
import type { CitizenActor } from '@gun/kernel';
import { Clock, Database, once, publish, type IdempotentCall, type Tx } from '@gun/nest';
import { checkAnswers, correctionMask, dropHidden, type FormState } from '@gun/procedures-contract/engine';
import { errorText, type Fact, type ProcedureDefinition } from '@gun/procedures-contract';
import { CatalogueReader } from '@gun/procedures-server';
import { ProfileReader } from '@gun/profile-server';
import { Injectable } from '@nestjs/common';
import { concerning } from './dossier-concerning';
import type { DossierEntity } from './dossier.entity';
import { DossierAttachments } from './dossier-attachments';
import { mayAsOwner, mayAtRevision } from './dossier-policy';
import { formStateOf, move, situationOf } from './dossier-situation';
import { DossierSteps } from './dossier-steps';
import { dossierProblem, DossierStore, ensureAllowed, ensureAssurance, linkTo } from './dossier-store';
import { applicant, lines } from './dossier-wording';
import { DossiersReader } from './dossiers.reader';
import { withVerifiedAddresses } from './verified-addresses';

@Injectable()
export class DossierHandlingService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly dossiers: DossierStore,
    private readonly steps: DossierSteps,
    private readonly attachments: DossierAttachments,
    private readonly catalogue: CatalogueReader,
    private readonly profile: ProfileReader,
    private readonly reader: DossiersReader,
  ) {}

  /** Submits a draft, or a corrected dossier. Registers are asked again before the transaction, never inside it. */
  async submit(
    actor: CitizenActor,
    input: SubmitDossier & { dossierId: string },
    call: IdempotentCall,
  ): Promise<DossierView> {
    const facts = await this.factsNow(actor, input.dossierId);
    return this.database.transaction((tx) =>
      once(tx, actor.partyId, call, async () => {
        const dossier = await this.dossiers.getForUpdate(tx, actor.partyId, input.dossierId);
        const definition = await this.catalogue.getVersion(dossier.procedure, dossier.version);
        const again = dossier.status === 'waiting';
        const situation = situationOf(definition, dossier);
        ensureAllowed(mayAsOwner(situation, again ? 'resubmit' : 'submit'), linkTo(dossier));
        ensureAllowed(mayAtRevision(situation, input.revision));
        ensureAssurance(actor, definition);
        if (again) await this.acceptCorrection(tx, dossier, definition);
        else await this.acceptSubmission(tx, dossier, definition, facts, actor);
        await publish(tx, dossierSubmitted({ ...concerning(dossier), again }));
        return this.reader.view(tx, dossier);
      }),
    );
  }

  /** Takes a dossier back before its decision. */
  async withdraw(actor: CitizenActor, input: { dossierId: string }, call: IdempotentCall): Promise<DossierView> {
    return this.database.transaction((tx) =>
      once(tx, actor.partyId, call, async () => {
        const dossier = await this.dossiers.getForUpdate(tx, actor.partyId, input.dossierId);
        const definition = await this.catalogue.getVersion(dossier.procedure, dossier.version);
        ensureAllowed(mayAsOwner(situationOf(definition, dossier), 'withdraw'));
        const now = this.clock.now();
        move(dossier, 'withdraw');
        Object.assign(dossier, { step: null, claimantId: null, claimantName: null });
        await this.dossiers.save(tx, dossier, now);
        await this.dossiers.addLine(tx, dossier, now, { kind: 'withdrawn', text: lines.withdrawn, by: applicant });
        await publish(tx, dossierWithdrawn(concerning(dossier)));
        return this.reader.view(tx, dossier);
      }),
    );
  }

  private async acceptSubmission(
    tx: Tx,
    dossier: DossierEntity,
    definition: ProcedureDefinition,
    facts: readonly Fact[],
    actor: CitizenActor,
  ): Promise<void> {
    const now = this.clock.now();
    dossier.facts = [...facts];
    const state = formStateOf(dossier, now);
    ensureComplete(definition, state, dossier);
    dossier.answers = withVerifiedAddresses(definition.form, dropHidden(definition.form, state));
    await this.attachments.bind(tx, dossier, definition);
    dossier.office = await this.catalogue.officeFor(definition, dossier.answers, dossier.facts);
    move(dossier, 'submit');
    Object.assign(dossier, {
      submittedAt: now,
      expiresOn: null,
      assurance: actor.assurance,
      revision: dossier.revision + 1,
      clock: startClock(now),
    });
    await this.dossiers.addLine(tx, dossier, now, { kind: 'submitted', text: lines.submitted, by: applicant });
    await this.steps.begin(tx, dossier, definition, now);
    await this.dossiers.save(tx, dossier, now);
  }

  private async acceptCorrection(tx: Tx, dossier: DossierEntity, definition: ProcedureDefinition): Promise<void> {
    const now = this.clock.now();
    const correction = await this.dossiers.findOpenCorrection(tx, dossier);
    if (!correction) throw dossierProblem('notPossibleNow');
    const state = formStateOf(dossier, now);
    ensureComplete(definition, state, dossier);
    const change = {
      before: correction.answersBefore,
      after: dossier.answers,
      editable: correction.fields.map(({ pointer }) => pointer),
    };
    if (!correctionMask(definition.form, change, state).allowed) throw dossierProblem('notEditable');
    dossier.answers = withVerifiedAddresses(definition.form, dropHidden(definition.form, state));
    await this.attachments.bind(tx, dossier, definition);
    correction.answeredAt = now;
    await tx.save(correction);
    move(dossier, 'resubmit');
    dossier.revision += 1;
    if (dossier.clock) dossier.clock = resumeClock(dossier.clock, 'documentsAsked', now);
    await this.dossiers.save(tx, dossier, now);
    await this.dossiers.addLine(tx, dossier, now, { kind: 'resubmitted', text: lines.resubmitted, by: applicant });
  }

  /** What the registers say now; where one does not answer, what it said when the draft was started. */
  private async factsNow(actor: CitizenActor, dossierId: string): Promise<Fact[]> {
    const dossier = await this.dossiers.get(this.database.manager, actor.partyId, dossierId);
    if (dossier.status !== 'draft') return dossier.facts;
    const definition = await this.catalogue.getVersion(dossier.procedure, dossier.version);
    const fresh = await this.profile.facts(actor, definition.form.facts, definition.key);
    return fresh.map((fact) =>
      fact.state === 'unavailable'
        ? (dossier.facts.find((old) => old.id === fact.id && old.state === 'known') ?? fact)
        : fact,
    );
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
