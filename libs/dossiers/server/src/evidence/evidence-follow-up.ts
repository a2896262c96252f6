/**
 * After submission: sources that could not answer are asked again. What they say then never changes a dossier by
 * itself: a value given by hand that differs becomes a question to the owner, as any correction does.
 */
import { EvidenceReader } from '@gun/data-broker-server';
import type { EvidenceAnswer } from '@gun/data-broker-contract';
import { dossierCorrectionAsked, dossierEvidenceArrived, isUnderWay } from '@gun/dossiers-contract';
import type { CitizenActor, LocalizedText } from '@gun/kernel';
import { Clock, Database } from '@gun/nest';
import { evidenceIn, type AskedEvidence } from '@gun/procedures-contract/engine';
import { CatalogueReader } from '@gun/procedures-server';
import { Injectable } from '@nestjs/common';
import { compareByHand, type Comparison } from './compare-by-hand';
import type { DossierChange } from '../record/dossier-change';
import { DossierVerbs } from '../record/dossier-verbs';
import { concerning } from '../record/dossier-concerning';
import { DossierEvidenceEntity } from './dossier-evidence.entity';
import type { DossierEntity } from '../record/dossier.entity';
import { DossierStore } from '../record/dossier-store';
import { fill, lines, remarks } from '../wording/dossier-wording';
import { firstLookAfterMs } from './evidence-at-submission';
import { EvidenceStore } from './evidence-store';
import { sourceOf } from './evidence-source';

/** Each look waits twice as long as the one before, and a week at most. */
export const longestWaitMs = 7 * 86_400_000;

interface Due {
  readonly owner_id: string;
  readonly dossier_id: string;
  readonly id: string;
}

@Injectable()
export class EvidenceFollowUp {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly verbs: DossierVerbs,
    private readonly dossiers: DossierStore,
    private readonly catalogue: CatalogueReader,
    private readonly sources: EvidenceReader,
    private readonly store: EvidenceStore,
  ) {}

  /**
   * Asks again for up to `limit` proofs whose time has come; answers how many.
   * @throws AggregateError once all were asked, when some could not be: these come round again at their next time
   */
  async round(limit = 50): Promise<number> {
    const due = await this.database.rows<Due>(
      `with due as (
       update dossier_evidence set looks = looks + 1,
              look_again_at = $1::timestamptz + least($3 * power(2, looks + 1), $4) * interval '1 millisecond'
       where (owner_id, dossier_id, id) in (
         select owner_id, dossier_id, id from dossier_evidence where look_again_at <= $1
         order by look_again_at limit $2 for update skip locked)
       returning owner_id, dossier_id, id)
       select owner_id, dossier_id, id from due`,
      [this.clock.now(), limit, firstLookAfterMs, longestWaitMs],
    );
    const failed: unknown[] = [];
    for (const one of due) await this.lookAgain(one).catch((error: unknown) => failed.push(error));
    if (failed.length > 0) throw new AggregateError(failed, `${failed.length} of ${due.length} proofs not asked again`);
    return due.length;
  }

  private async lookAgain({ owner_id: ownerId, dossier_id: dossierId, id }: Due): Promise<void> {
    const { dossier } = await this.dossiers.read(this.database.manager, ownerId, dossierId);
    const { form, key: purpose } = await this.catalogue.getVersion(dossier.procedure, dossier.version);
    const asked = evidenceIn(form).find((proof) => proof.id === id);
    if (!asked || !isUnderWay(dossier.status)) return this.leave(dossier, id);
    const { reference } = dossier;
    const types = [asked.evidence.type];
    const [answer] = await this.sources.ask(ownerOf(dossier), { purpose, dossierId, reference, types });
    if (!answer || answer.state === 'unavailable' || answer.state === 'deferred') return;
    await this.verbs.carryOut({
      ...{ ownerId, dossierId },
      decide: async (change) => {
        const rows = await this.store.list(this.database.manager, change.dossier);
        const row = rows.find((each) => each.id === id);
        if (row?.state === 'unavailable' && isUnderWay(change.dossier.status)) this.compare(change, row, asked, answer);
      },
      answer: () => undefined,
    });
  }

  private compare(
    change: DossierChange,
    row: DossierEvidenceEntity,
    asked: AskedEvidence,
    answer: EvidenceAnswer,
  ): void {
    const found = compareByHand(asked, change.dossier.answers, answer);
    if (found.state === 'differs' && change.dossier.status !== 'submitted') return; // one question at a time: it comes round again
    this.store.change(change, row, { state: found.state, lookAgainAt: null });
    change.update({});
    const text = fill(lineOf[found.state], asked.field.label);
    const kind = found.state === 'arrived' ? 'evidenceArrived' : 'evidenceChecked';
    change.addLine({ kind, text, by: sourceOf(this.sources, row) });
    if (found.state === 'differs') askCorrection(change, asked, found.questions);
    if (found.state === 'arrived') change.publish(dossierEvidenceArrived(concerning(change.dossier)));
  }

  /** Nobody waits for this answer any more. */
  private async leave({ ownerId, id: dossierId }: DossierEntity, id: string): Promise<void> {
    await this.database.manager.update(DossierEvidenceEntity, { ownerId, dossierId, id }, { lookAgainAt: null });
  }
}

const lineOf = {
  confirmed: lines.evidenceConfirmed,
  differs: lines.evidenceDiffers,
  arrived: lines.evidenceArrived,
  absent: lines.evidenceAbsent,
} as const satisfies Record<Comparison['state'], LocalizedText>;

/** As an officer would: the named answers and no other may change, and the legal clock stands still meanwhile. */
function askCorrection(change: DossierChange, asked: AskedEvidence, differing: readonly string[]): void {
  const { dossier } = change;
  const remark = fill(remarks.evidenceDiffers, asked.field.label)[dossier.language];
  const pointers = [asked.pointer, asked.evidence.own, ...differing];
  change.askCorrection({ message: null, fields: pointers.map((pointer) => ({ pointer, remark })) });
  change.publish(dossierCorrectionAsked({ ...concerning(dossier), fields: pointers.length }));
}

/** The owner, as when the dossier was submitted: their explicit request is what is still being answered. */
export const ownerOf = ({ ownerId, ownerKind, personId, assurance }: DossierEntity): CitizenActor => ({
  ...{ kind: 'citizen', personId, partyId: ownerId, partyKind: ownerKind, assurance, name: '' },
});
