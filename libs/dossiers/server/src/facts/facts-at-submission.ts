/** What the registers say when a dossier is handed in. Nothing that its owner did not see or type goes with it. */
import type { CitizenActor } from '@gun/kernel';
import type { Fact, ProcedureDefinition } from '@gun/procedures-contract';
import { ProfileReader } from '@gun/profile-server';
import { Injectable } from '@nestjs/common';
import { firstLookAfterMs } from '../evidence/evidence-at-submission';
import { withValueInQuestion } from '../owner/value-in-question';
import type { DossierChange } from '../record/dossier-change';
import type { DossierEntity } from '../record/dossier.entity';
import { dossierProblem, linkTo } from '../record/dossier-store';
import { DossierVerbs } from '../record/dossier-verbs';
import { changedFacts, factLabel, uncheckedFacts } from './compare-facts';
import { DossierFactCheckEntity } from './dossier-fact-check.entity';

@Injectable()
export class FactsAtSubmission {
  constructor(
    private readonly verbs: DossierVerbs,
    private readonly profile: ProfileReader,
  ) {}

  /**
   * Takes over what the registers say. Where one is silent, the answers that were typed are laid beside it later.
   * @throws factsChanged when one says something else than the owner saw or typed; from then on the draft shows it
   */
  async settle(change: DossierChange, definition: ProcedureDefinition, actor: CitizenActor): Promise<void> {
    const { dossier, now } = change;
    const { form } = definition;
    const facts = await this.factsNow(actor, dossier, definition);
    const changed = changedFacts(form, dossier, facts);
    if (changed.length > 0) await this.showFirst(dossier, definition, facts, changed);
    change.update({ facts });
    if (uncheckedFacts(form, dossier).length === 0) return;
    const lookAgainAt = new Date(now.getTime() + firstLookAfterMs);
    const check = { ownerId: dossier.ownerId, dossierId: dossier.id, lookAgainAt, looks: 0 };
    change.alongside.push(async (tx) => {
      await tx.upsert(DossierFactCheckEntity, check, ['ownerId', 'dossierId']);
    });
  }

  /** Where a register does not answer, what it said when the draft was started. */
  private async factsNow(
    actor: CitizenActor,
    { facts, reference }: DossierEntity,
    { form, key }: ProcedureDefinition,
  ): Promise<Fact[]> {
    const registered = await this.profile.facts(actor, form.facts, key, reference);
    const fresh = withValueInQuestion(form, registered, facts);
    return fresh.map((fact) =>
      fact.state === 'unavailable' ? (facts.find((old) => old.id === fact.id && old.state === 'known') ?? fact) : fact,
    );
  }

  /** Kept apart from the submission, which is refused. What was typed stays until the owner has seen what it says. */
  private async showFirst(
    { ownerId, id: dossierId, language }: DossierEntity,
    { form }: ProcedureDefinition,
    facts: Fact[],
    changed: readonly Fact[],
  ): Promise<never> {
    await this.verbs.carryOut({
      ...{ ownerId, dossierId },
      decide: (anew) => anew.update({ facts, revision: anew.dossier.revision + 1 }),
      answer: () => undefined,
    });
    throw dossierProblem('factsChanged', {
      ...linkTo({ id: dossierId }),
      issues: changed.map((fact) => ({
        type: 'urn:problem-type:gun:input-validation:fact',
        detail: `${factLabel(form, fact)[language]} (${fact.source[language]})`,
        name: `/facts/${fact.id}`,
      })),
    });
  }
}
