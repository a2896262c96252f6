/** Loads and keeps the proofs of dossiers. Every statement names the owner; nothing here decides anything. */
import type { EvidenceAnswer } from '@gun/data-broker-contract';
import type { Tx } from '@gun/nest';
import { evidenceIn } from '@gun/procedures-contract/engine';
import type { ProcedureDefinition } from '@gun/procedures-contract';
import { Injectable } from '@nestjs/common';
import type { DossierChange } from '../record/dossier-change';
import { DossierEvidenceEntity } from './dossier-evidence.entity';
import type { DossierEntity } from '../record/dossier.entity';
import { previewMinutes } from './evidence-policy';
import { EvidenceSeal } from './evidence-seal';

type Destroyed = Exclude<DossierEvidenceEntity['state'], 'preview' | 'accepted'>;

const stateOf: Record<EvidenceAnswer['state'], DossierEvidenceEntity['state']> = {
  known: 'preview',
  absent: 'absent',
  deferred: 'awaited',
  unavailable: 'unavailable',
};

@Injectable()
export class EvidenceStore {
  constructor(private readonly seal: EvidenceSeal) {}

  list(tx: Tx, { ownerId, id }: Pick<DossierEntity, 'ownerId' | 'id'>): Promise<DossierEvidenceEntity[]> {
    return tx.find(DossierEvidenceEntity, { where: { ownerId, dossierId: id }, order: { id: 'ASC' } });
  }

  /** What a source answered, in place of what it answered before. */
  async keepAnswer(change: DossierChange, id: string, answer: EvidenceAnswer): Promise<void> {
    const { dossier, now } = change;
    const { values, provenance } = answer;
    const known = answer.state === 'known' && values && provenance ? { values, provenance } : undefined;
    const unusable = answer.state === 'known' && !known;
    const row: DossierEvidenceEntity = {
      ...{ ownerId: dossier.ownerId, dossierId: dossier.id, id, type: answer.type, askedAt: now },
      state: unusable ? 'unavailable' : stateOf[answer.state],
      failure: unusable ? 'nonsense' : (answer.failure ?? null),
      sealed: known ? await this.seal.seal(dossier, id, known.values) : null,
      provenance: known?.provenance ?? null,
      previewUntil: known ? new Date(now.getTime() + previewMinutes * 60_000) : null,
      expectedAt: answer.expectedAt ? new Date(answer.expectedAt) : null,
      previewLocation: answer.previewLocation ?? null,
      ...{ acceptedAt: null, keepUntil: null, lookAgainAt: null, looks: 0 },
    };
    change.alongside.push(async (tx) => {
      await tx.upsert(DossierEvidenceEntity, row as never, ['ownerId', 'dossierId', 'id']); // jsonb with optional parts
    });
  }

  accept(change: DossierChange, row: DossierEvidenceEntity, keepUntil: string): void {
    this.change(change, row, { state: 'accepted', acceptedAt: change.now, keepUntil, previewUntil: null });
  }

  /** Destroys the values and says what became of the proof. */
  destroy(change: DossierChange, row: DossierEvidenceEntity, state: Destroyed): void {
    this.change(change, row, {
      ...{ state, sealed: null, provenance: null, previewUntil: null, acceptedAt: null, keepUntil: null },
      lookAgainAt: null,
    });
  }

  change(
    { alongside }: DossierChange,
    { ownerId, dossierId, id }: DossierEvidenceEntity,
    values: Partial<DossierEvidenceEntity>,
  ): void {
    alongside.push(async (tx) => {
      await tx.update(DossierEvidenceEntity, { ownerId, dossierId, id }, values as never); // as above
    });
  }

  /** Everything of a dossier that ends without a decision, values and all. */
  forget({ alongside, dossier: { ownerId, id } }: DossierChange, { form }: ProcedureDefinition): void {
    if (evidenceIn(form).length === 0) return;
    alongside.push(async (tx) => {
      await tx.delete(DossierEvidenceEntity, { ownerId, dossierId: id });
    });
  }
}
