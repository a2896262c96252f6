/** What happens to the proofs of a dossier when it is handed in: none is stale, none is missing, none is kept in vain. */
import { EvidenceReader } from '@gun/data-broker-server';
import type { EvidenceAnswer } from '@gun/data-broker-contract';
import { brusselsDate, type CitizenActor } from '@gun/kernel';
import { Database } from '@gun/nest';
import { evidenceIn, isSame } from '@gun/procedures-contract/engine';
import type { ProcedureDefinition } from '@gun/procedures-contract';
import { Injectable } from '@nestjs/common';
import type { DossierChange } from '../record/dossier-change';
import { DossierVerbs } from '../record/dossier-verbs';
import type { DossierEvidenceEntity } from './dossier-evidence.entity';
import { visibleEvidence } from './dossier-evidence.reader';
import { dossierProblem, linkTo } from '../record/dossier-store';
import { isStale } from './evidence-policy';
import { EvidenceSeal } from './evidence-seal';
import { EvidenceStore } from './evidence-store';

/** How long after submission a source that gave nothing is asked for the first time again. */
export const firstLookAfterMs = 5 * 60_000;

@Injectable()
export class EvidenceAtSubmission {
  constructor(
    private readonly database: Database,
    private readonly verbs: DossierVerbs,
    private readonly sources: EvidenceReader,
    private readonly store: EvidenceStore,
    private readonly seal: EvidenceSeal,
  ) {}

  /**
   * @throws evidenceMissing when a proof that is to be used was not accepted
   * @throws evidenceChanged when a source has another answer by now, which its owner can look at from then on
   */
  async settle(change: DossierChange, definition: ProcedureDefinition, actor: CitizenActor): Promise<void> {
    if (evidenceIn(definition.form).length === 0) return;
    const { dossier } = change;
    const rows = await this.store.list(this.database.manager, dossier);
    const asked = visibleEvidence(dossier, definition, change.now).map(({ id }) => id);
    const used = asked.filter((id) => dossier.answers[id] === 'use');
    const inHand = rows.filter(({ id, state }) => used.includes(id) && (state === 'accepted' || state === 'awaited'));
    if (inHand.length < used.length) throw dossierProblem('evidenceMissing', linkTo(dossier));
    await this.refresh(
      change,
      definition,
      actor,
      inHand.filter((row) => this.isStale(row, change.now)),
    );
    for (const row of rows) this.settleRow(change, row, used.includes(row.id), asked.includes(row.id));
  }

  /** A dossier that ends without a decision needs no proofs. */
  forget(change: DossierChange, definition: ProcedureDefinition): void {
    this.store.forget(change, definition);
  }

  private settleRow(change: DossierChange, row: DossierEvidenceEntity, used: boolean, asked: boolean): void {
    if (!used && row.sealed && !cameLater(row, change)) return this.store.destroy(change, row, 'refused');
    const again = asked && row.state === 'unavailable';
    const lookAgainAt = new Date(change.now.getTime() + firstLookAfterMs);
    if (again) this.store.change(change, row, { lookAgainAt, looks: 0 });
  }

  private isStale({ state, type, provenance }: DossierEvidenceEntity, now: Date): boolean {
    const freshDays = this.sources.find(type)?.freshDays ?? 0;
    return state === 'accepted' && provenance !== null && isStale(provenance, freshDays, brusselsDate(now));
  }

  /** Asks again. The same answer takes the place of the old one; another one is never handed in unseen. */
  private async refresh(
    change: DossierChange,
    { key: purpose }: ProcedureDefinition,
    actor: CitizenActor,
    stale: readonly DossierEvidenceEntity[],
  ): Promise<void> {
    if (stale.length === 0) return;
    const { id: dossierId, reference } = change.dossier;
    const types = [...new Set(stale.map(({ type }) => type))];
    const answers = await this.sources.ask(actor, { purpose, dossierId, reference, types });
    const changed: [DossierEvidenceEntity, EvidenceAnswer][] = [];
    for (const row of stale) {
      const answer = answers.find(({ type }) => type === row.type);
      if (!answer) continue;
      if (await this.isTheSame(change, row, answer)) this.store.change(change, row, { provenance: answer.provenance });
      else changed.push([row, answer]);
    }
    if (changed.length > 0) await this.showFirst(actor, change, changed);
  }

  /** Kept apart from the submission, which is refused. */
  private async showFirst(
    { partyId: ownerId }: CitizenActor,
    { dossier }: DossierChange,
    changed: readonly (readonly [DossierEvidenceEntity, EvidenceAnswer])[],
  ): Promise<never> {
    const names = new Set(changed.map(([{ id }]) => id));
    await this.verbs.carryOut({
      ...{ ownerId, dossierId: dossier.id },
      decide: async (anew) => {
        for (const [{ id }, answer] of changed) await this.store.keepAnswer(anew, id, answer);
        const others = Object.entries(anew.dossier.answers).filter(([name]) => !names.has(name));
        anew.update({ answers: Object.fromEntries(others), revision: anew.dossier.revision + 1 });
      },
      answer: () => undefined,
    });
    throw dossierProblem('evidenceChanged', linkTo(dossier));
  }

  private async isTheSame(
    { dossier }: DossierChange,
    { id, sealed }: DossierEvidenceEntity,
    { state, values, provenance }: EvidenceAnswer,
  ): Promise<boolean> {
    if (state !== 'known' || !provenance || !sealed) return false;
    return isSame(values, await this.seal.open(dossier, id, sealed));
  }
}

/** Accepted after the dossier was sent with a paper in its place: the answers still say so, and both stay. */
const cameLater = ({ acceptedAt }: DossierEvidenceEntity, { dossier: { submittedAt } }: DossierChange): boolean =>
  acceptedAt !== null && submittedAt !== null && acceptedAt > submittedAt;
