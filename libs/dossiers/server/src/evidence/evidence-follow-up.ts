/**
 * After submission: sources that could not answer are asked again. What they say then never changes a dossier by
 * itself: a value given by hand that differs becomes a question to the owner, as any correction does.
 */
import { EvidenceReader } from '@gun/data-broker-server';
import type { EvidenceAnswer } from '@gun/data-broker-contract';
import { dossierCorrectionAsked, isUnderWay } from '@gun/dossiers-contract';
import type { CitizenActor } from '@gun/kernel';
import { Clock, Database } from '@gun/nest';
import { evidenceIn, type AskedEvidence } from '@gun/procedures-contract/engine';
import { CatalogueReader } from '@gun/procedures-server';
import { Injectable } from '@nestjs/common';
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
const longestWaitMs = 7 * 86_400_000;

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

  /** Asks again for up to `limit` proofs whose time has come; answers how many. */
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
    for (const one of due) await this.lookAgain(one);
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
    const differing = differencesIn(asked, change.dossier, answer);
    const same = differing.length === 0;
    if (!same && change.dossier.status !== 'submitted') return; // one question at a time: it comes round again
    this.store.change(change, row, { state: same ? 'confirmed' : 'differs', lookAgainAt: null });
    const text = fill(same ? lines.evidenceConfirmed : lines.evidenceDiffers, asked.field.label);
    change.update({});
    change.addLine({ kind: 'evidenceChecked', text, by: sourceOf(this.sources, row) });
    if (!same) askCorrection(change, asked, differing);
  }

  /** Nobody waits for this answer any more. */
  private async leave({ ownerId, id: dossierId }: DossierEntity, id: string): Promise<void> {
    await this.database.manager.update(DossierEvidenceEntity, { ownerId, dossierId, id }, { lookAgainAt: null });
  }
}

/** As an officer would: the named answers and no other may change, and the legal clock stands still meanwhile. */
function askCorrection(change: DossierChange, asked: AskedEvidence, differing: readonly string[]): void {
  const { dossier } = change;
  const remark = fill(remarks.evidenceDiffers, asked.field.label)[dossier.language];
  const pointers = [asked.pointer, asked.evidence.own, ...differing];
  change.askCorrection({ message: null, fields: pointers.map((pointer) => ({ pointer, remark })) });
  change.publish(dossierCorrectionAsked({ ...concerning(dossier), fields: pointers.length }));
}

/** The owner, as when the dossier was submitted: their explicit request is what is still being answered. */
const ownerOf = ({ ownerId, ownerKind, personId, assurance }: DossierEntity): CitizenActor => ({
  ...{ kind: 'citizen', personId, partyId: ownerId, partyKind: ownerKind, assurance, name: '' },
});

/** The questions whose answers are not what the source says. A source that holds nothing contradicts nothing. */
function differencesIn(
  { evidence }: AskedEvidence,
  { answers }: DossierEntity,
  { values = [] }: EvidenceAnswer,
): string[] {
  return (evidence.byHand ?? []).flatMap(({ field, ask }) => {
    const held = values.find(({ key }) => key === field);
    const given = answers[ask.slice(1)];
    return held && given !== undefined && String(held.value) !== String(given) ? [ask] : [];
  });
}
